/// The cells that a shape touches, or that there are too many to name.
public enum CellCover: Hashable, Sendable {
    /// Sorted.
    case cells([Cell])
    case tooMany
}

extension Shape {
    /// Exactly the cells that the shape touches, their edges included.
    ///
    /// A ring is compared with the cells' rectangles in longitude and latitude; of a disc counts the great-circle
    /// distance from its centre to the nearest point of the cell.
    ///
    /// - Parameter limit: How many cells the shape's bounding box may hold. Above it the answer is `.tooMany`, and
    ///   nothing is enumerated: with 65,536, such a shape touches at least 256 cells.
    public func cells(limit: Int) -> CellCover {
        switch self {
        case .polygon(let ring): PolygonCover.cells(of: ring, limit: limit)
        case .disc(let center, let radius): Disc(center: center, radius: radius).cells(limit: limit)
        }
    }
}
