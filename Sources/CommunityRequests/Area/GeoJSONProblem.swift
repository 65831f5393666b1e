/// What is wrong with a GeoJSON file (RFC 7946), and what to write instead.
package struct GeoJSONProblem: Error {
    /// Without the subject: `has a ring that is not closed`.
    package let message: String
    /// A sentence.
    package let suggestion: String

    package init(message: String, suggestion: String) {
        self.message = message
        self.suggestion = suggestion
    }
}

/// Positions of GeoJSON, as decoded.
package enum GeoJSONPosition {
    /// A position: longitude, latitude, and perhaps an altitude.
    package static func point(_ position: [Double]) throws(GeoJSONProblem) -> Coordinate {
        guard position.count >= 2, Coordinate(latitude: position[1], longitude: position[0]).isInRange else {
            throw GeoJSONProblem(
                message: "has a position out of range",
                suggestion: "GeoJSON positions are `[longitude, latitude]`, in degrees."
            )
        }
        return Coordinate(latitude: position[1], longitude: position[0])
    }

    /// A ring without its repeated last position.
    package static func ring(_ positions: [[Double]]) throws(GeoJSONProblem) -> [Coordinate] {
        guard positions.count >= 4, positions.first?.prefix(2) == positions.last?.prefix(2) else {
            throw GeoJSONProblem(
                message: "has a ring that is not closed",
                suggestion: "A ring has at least four positions, and its last is its first again (RFC 7946 §3.1.6)."
            )
        }
        var ring: [Coordinate] = []
        for position in positions.dropLast() { ring.append(try Self.point(position)) }
        return ring
    }
}
