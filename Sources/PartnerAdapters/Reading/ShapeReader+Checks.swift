import CommunityRequests

extension ShapeReader {
    /// The most positions a ring may have, the repeated first one included.
    static let mostPositions = 2_000

    /// The polygon of a ring whose last position is its first again.
    static func polygon(of ring: [Coordinate], in state: USState?) throws(ReadingFailure) -> Shape {
        try self.checkAxes(of: ring, in: state)
        try self.checkRange(of: ring)
        guard ring.count >= 4 else {
            throw .shape("The ring has fewer than four positions, the first repeated at the end; write at least four.")
        }
        guard ring.first == ring.last else {
            throw .shape("The ring is not closed; repeat its first position at the end.")
        }
        let open = Array(ring.dropLast())
        guard !Shape.selfIntersects(ring: open) else {
            throw .shape("The ring crosses or touches itself; draw one simple outline.")
        }
        return .polygon(open)
    }

    /// The disc of a centre and a radius.
    static func disc(
        around center: Coordinate,
        radius: Double,
        unit: LengthUnit,
        in state: USState?
    ) throws(ReadingFailure) -> Shape {
        try self.checkAxes(of: [center], in: state)
        try self.checkRange(of: [center])
        guard radius > 0 else { throw .shape("The radius must be greater than zero.") }
        let metres = radius * unit.metres
        guard metres.isFinite else { throw .shape("The radius is too large a number.") }
        return .disc(center: center, radius: metres)
    }

    /// Looked at before the ranges: swapped axes are what puts a longitude where a latitude belongs.
    private static func checkAxes(of positions: [Coordinate], in state: USState?) throws(ReadingFailure) {
        guard let box = state?.boundingBox, !positions.allSatisfy(box.contains) else { return }
        guard !positions.allSatisfy({ box.contains($0.swapped) }) else {
            throw .shape(
                "The shape lies outside the agency's state, and inside it with the axes in the other order: "
                    + "latitude and longitude look swapped."
            )
        }
    }

    private static func checkRange(of positions: [Coordinate]) throws(ReadingFailure) {
        guard positions.allSatisfy(\.isInRange) else {
            throw .shape("A latitude must be from -90 to 90 and a longitude from -180 to 180.")
        }
    }
}
