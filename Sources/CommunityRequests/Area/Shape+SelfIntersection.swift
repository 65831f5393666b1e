extension Shape {
    /// Whether the ring meets itself anywhere but at the ends of neighbouring edges.
    ///
    /// Strict: edges that only touch count, and so does an edge that folds back on the one before it, and a ring of
    /// fewer than three different positions. Positions repeated one after another, the first at the end among them,
    /// are tolerated. Positions nearer than 10⁻¹² degrees (a ten-thousandth of a millimetre) are one.
    public static func selfIntersects(ring: [Coordinate]) -> Bool {
        var positions: [Coordinate] = []
        positions.reserveCapacity(ring.count)
        for position in ring where positions.last.map({ !Edge.coincide($0, position) }) ?? true {
            positions.append(position)
        }
        while positions.count > 1, Edge.coincide(positions[0], positions[positions.count - 1]) {
            positions.removeLast()
        }
        let count = positions.count
        guard count >= 3 else { return true }

        var edges: [Edge] = []
        edges.reserveCapacity(count)
        for (index, position) in positions.enumerated() {
            edges.append(Edge(from: position, to: positions[(index + 1) % count], index: index))
        }
        for index in 0..<count where edges[index].isFoldedBack(by: edges[(index + 1) % count]) { return true }

        // Sorted by where they begin in the west, an edge can only meet those that begin before it ends.
        edges.sort { $0.west < $1.west }
        for (place, edge) in edges.enumerated() {
            for other in edges[(place + 1)...] {
                if other.west > edge.east { break }
                guard other.south <= edge.north, edge.south <= other.north else { continue }
                let apart = abs(edge.index - other.index)
                if apart != 1, apart != count - 1, edge.meets(other) { return true }
            }
        }
        return false
    }
}

/// An edge of a ring, its box widened by the tolerance.
private struct Edge {
    static let tolerance = 1e-12

    let start: Coordinate
    let end: Coordinate
    let index: Int
    let west: Double
    let east: Double
    let south: Double
    let north: Double
    /// The tolerance times the edge's length (the sum of its sides, which is nearly that and cheaper).
    let slack: Double

    init(from start: Coordinate, to end: Coordinate, index: Int) {
        self.start = start
        self.end = end
        self.index = index
        self.west = min(start.longitude, end.longitude) - Edge.tolerance
        self.east = max(start.longitude, end.longitude) + Edge.tolerance
        self.south = min(start.latitude, end.latitude) - Edge.tolerance
        self.north = max(start.latitude, end.latitude) + Edge.tolerance
        self.slack =
            Edge.tolerance * (abs(end.longitude - start.longitude) + abs(end.latitude - start.latitude))
    }

    static func coincide(_ left: Coordinate, _ right: Coordinate) -> Bool {
        abs(left.longitude - right.longitude) <= Edge.tolerance
            && abs(left.latitude - right.latitude) <= Edge.tolerance
    }

    /// On which side of the edge's line a point lies: 1 left, -1 right, 0 on it.
    func side(of point: Coordinate) -> Int {
        let cross =
            (self.end.longitude - self.start.longitude) * (point.latitude - self.start.latitude)
            - (self.end.latitude - self.start.latitude) * (point.longitude - self.start.longitude)
        return cross > self.slack ? 1 : cross < -self.slack ? -1 : 0
    }

    func meets(_ other: Edge) -> Bool {
        let (a, b) = (self.side(of: other.start), self.side(of: other.end))
        if a * b > 0 { return false }
        let (c, d) = (other.side(of: self.start), other.side(of: self.end))
        if c * d > 0 { return false }
        if a * b < 0, c * d < 0 { return true }
        // Some end lies on the other's line: they meet if it lies within the other's box as well.
        return a == 0 && self.boxHolds(other.start) || b == 0 && self.boxHolds(other.end)
            || c == 0 && other.boxHolds(self.start) || d == 0 && other.boxHolds(self.end)
    }

    /// Whether the next edge of the ring runs back over this one.
    func isFoldedBack(by next: Edge) -> Bool {
        guard self.side(of: next.end) == 0 || next.side(of: self.start) == 0 else { return false }
        return (self.end.longitude - self.start.longitude) * (next.end.longitude - next.start.longitude)
            + (self.end.latitude - self.start.latitude) * (next.end.latitude - next.start.latitude) < 0
    }

    private func boxHolds(_ point: Coordinate) -> Bool {
        self.west <= point.longitude && point.longitude <= self.east
            && self.south <= point.latitude && point.latitude <= self.north
    }
}
