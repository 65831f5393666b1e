import CommunityRequests

extension ShapeReader {
    /// The positions of a GeoJSON Polygon's one ring; numbers after the first two, such as a height, are left out.
    static func ring(ofGeoJSON node: Payload.Node) throws(ReadingFailure) -> [Coordinate] {
        guard node.kind == .object else {
            throw ReadingFailure(rule: .type, detail: "Write a GeoJSON Polygon: an object with type and coordinates.")
        }
        guard let type = node["type"], !type.isNull else {
            throw ReadingFailure(rule: .required, detail: "The shape needs a type; write Polygon.")
        }
        guard type.text == "Polygon" else { throw .shape("The shape's type must be Polygon.") }
        guard let rings = node["coordinates"], !rings.isNull else {
            throw ReadingFailure(rule: .required, detail: "The polygon needs coordinates: a list of one ring.")
        }
        guard rings.kind == .array else {
            throw ReadingFailure(rule: .type, detail: "Write the coordinates as a list of one ring.")
        }
        guard rings.count == 1, let ring = rings[0] else {
            throw .shape("The polygon must have one ring, without holes.")
        }
        guard ring.kind == .array else {
            throw ReadingFailure(rule: .type, detail: "Write the ring as a list of positions.")
        }
        guard ring.count <= self.mostPositions else {
            throw .shape("The ring has more than \(self.mostPositions) positions; draw it with fewer.")
        }
        var positions: [Coordinate] = []
        positions.reserveCapacity(ring.count)
        try ring.forEachElement { (_, position) throws(ReadingFailure) in
            positions.append(try self.coordinate(of: position))
        }
        return positions
    }

    private static func coordinate(of position: Payload.Node) throws(ReadingFailure) -> Coordinate {
        guard position.kind == .array else {
            throw ReadingFailure(rule: .type, detail: "Write each position as a list [longitude, latitude].")
        }
        guard position.count >= 2 else { throw .shape("Each position needs a longitude and a latitude.") }
        var numbers: [Double] = []
        try position.forEachElement { (_, number) throws(ReadingFailure) in
            guard number.numberLiteral != nil else {
                throw ReadingFailure(rule: .type, detail: "Write each position with numbers only.")
            }
            guard let value = number.double else { throw .shape("A coordinate is too large a number.") }
            numbers.append(value)
        }
        return Coordinate(latitude: numbers[1], longitude: numbers[0])
    }
}
