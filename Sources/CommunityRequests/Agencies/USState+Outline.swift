extension USState {
    /// How far an outline may be off, in metres.
    static let outlineTolerance = 2_000.0

    /// The state whose outline holds the point; `nil` on the sea, abroad, and in a state without neighbours.
    ///
    /// Within two kilometres of a border it may name the neighbour.
    public init?(containing point: Coordinate) {
        let found = Self.all.first { state in
            state.boundingBox.contains(point) && state.outline.contains { $0.contains(point) }
        }
        guard let found else { return nil }
        self = found
    }

    /// The neighbouring state in which the point lies for certain: in its outline, and more than two kilometres
    /// away from this state's.
    ///
    /// - Returns: `nil` where the point may be in this state, and where outlines do not tell: on the sea, abroad.
    public func neighbor(holding point: Coordinate) -> USState? {
        // Nearly every request asks for a place well inside its own state: the other outlines are not looked at.
        if self.outline.contains(where: { $0.contains(point) }) { return nil }
        guard !self.outline.isEmpty, let other = USState(containing: point) else { return nil }
        let isNear = self.outline.contains { $0.isWithin(Self.outlineTolerance, of: point) }
        return isNear ? nil : other
    }

    /// The rings of its outline; empty for Alaska, Hawaii and the islands, which have no neighbour.
    private var outline: [PolygonWithHoles] { Self.outlines[self] ?? [] }

    /// The outlines of `state-outlines.csv`: latitude and longitude in thousandths of a degree, each but the first as
    /// the difference to the one before.
    private static let outlines: [USState: [PolygonWithHoles]] = {
        var outlines: [USState: [PolygonWithHoles]] = [:]
        for row in CSV(PackageResources.state_outlines_csv).rows.dropFirst() where row.fields.count == 2 {
            guard let state = USState(code: row.fields[0].text) else { continue }
            var (latitude, longitude) = (0, 0)
            var ring: [Coordinate] = []
            let numbers = row.fields[1].text.split(separator: " ").compactMap { Int($0) }
            for index in stride(from: 0, to: numbers.count - 1, by: 2) {
                latitude += numbers[index]
                longitude += numbers[index + 1]
                ring.append(Coordinate(latitude: Double(latitude) / 1_000, longitude: Double(longitude) / 1_000))
            }
            outlines[state, default: []].append(PolygonWithHoles(outer: ring))
        }
        return outlines
    }()
}
