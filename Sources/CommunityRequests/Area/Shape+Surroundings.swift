import Foundation

extension Shape {
    /// The cells that the shape touches, or of which a point lies at most so many metres away from it.
    ///
    /// - Parameter limit: How many cells the box around may hold; see ``cells(limit:)``.
    public func cells(within metres: Double, limit: Int) -> CellCover {
        switch self {
        case .disc(let center, let radius):
            return Shape.disc(center: center, radius: radius + metres).cells(limit: limit)
        case .polygon(let ring):
            guard case .cells(let touched) = self.cells(limit: limit) else { return .tooMany }
            guard metres > 0 else { return .cells(touched) }
            var cells = Set(touched)
            for segment in PolygonWithHoles(outer: ring).outerSegments {
                guard let around = segment.cells(within: metres, limit: limit) else { return .tooMany }
                cells.formUnion(around)
            }
            return .cells(cells.sorted())
        }
    }
}

extension Segment {
    /// The cells at most so many metres away; `nil` where there are too many to look at.
    fileprivate func cells(within metres: Double, limit: Int) -> [Cell]? {
        let box = self.box(padded: metres)
        let northWest = Cell(containing: Coordinate(latitude: box.north, longitude: box.west))
        let southEast = Cell(containing: Coordinate(latitude: box.south, longitude: box.east))
        guard northWest.x <= southEast.x, northWest.y <= southEast.y,
            (southEast.x - northWest.x + 1) * (southEast.y - northWest.y + 1) <= limit
        else { return nil }
        return (northWest.y...southEast.y).flatMap { y in
            (northWest.x...southEast.x).compactMap { x in Cell(x: x, y: y) }
        }.filter { self.distance(to: $0.bounds) <= metres }
    }
}
