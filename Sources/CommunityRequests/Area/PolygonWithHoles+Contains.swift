extension PolygonWithHoles {
    /// Whether the point lies in the outer ring and in none of the holes. Edges are straight in longitude and
    /// latitude; of a point exactly on one nothing is promised.
    public func contains(_ point: Coordinate) -> Bool {
        var inside = [false]
        self.toggle(&inside, for: [point])
        return inside[0]
    }

    /// Flips the flags of the points with each edge that lies east of them (even-odd rule, holes included).
    ///
    /// One pass over the edges for all points: a county's boundary has thousands, a request a few dozen cells.
    func toggle(_ flags: inout [Bool], for points: [Coordinate]) {
        guard let lowest = points.map(\.latitude).min(), let highest = points.map(\.latitude).max() else { return }
        for ring in [self.outer] + self.holes {
            guard var start = ring.last else { continue }
            for end in ring {
                defer { start = end }
                let (south, north) = start.latitude < end.latitude ? (start, end) : (end, start)
                guard south.latitude <= highest, lowest < north.latitude else { continue }
                for (index, point) in points.enumerated()
                where south.latitude <= point.latitude && point.latitude < north.latitude {
                    let part = (point.latitude - south.latitude) / (north.latitude - south.latitude)
                    let crossing = south.longitude + part * (north.longitude - south.longitude)
                    if point.longitude < crossing { flags[index].toggle() }
                }
            }
        }
    }
}

extension [Cell] {
    /// The share of the cells, 0 to 1, whose centres lie in none of the polygons; 1 where there are no cells.
    public func shareOutside(_ boundary: [PolygonWithHoles]) -> Double {
        guard !self.isEmpty else { return 1 }
        let centers = self.map(\.center)
        var isInside = Array<Bool>(repeating: false, count: centers.count)
        for polygon in boundary {
            var flags = Array<Bool>(repeating: false, count: centers.count)
            polygon.toggle(&flags, for: centers)
            for index in flags.indices where flags[index] { isInside[index] = true }
        }
        return Double(isInside.count { !$0 }) / Double(centers.count)
    }

    /// The area of all the cells on the sphere, each counted once.
    public var areaSquareMetres: Double { self.reduce(0) { $0 + $1.areaSquareMetres } }
}
