import CommunityRequests

extension ShapeReader {
    /// The closed ring of a list of positions.
    static func ring(ofList node: Payload.Node, _ names: Names) throws(ReadingFailure) -> [Coordinate] {
        guard node.kind == .array else {
            throw ReadingFailure(rule: .type, detail: "Write a list of positions.")
        }
        guard node.count <= self.mostPositions else {
            throw .shape("The ring has more than \(self.mostPositions) positions; draw it with fewer.")
        }
        var ring: [Coordinate] = []
        try node.forEachElement { (_: Int, item: Payload.Node) throws(ReadingFailure) in
            ring.append(try self.position(of: item, names))
        }
        if let first = ring.first, ring.last != first { ring.append(first) }
        return ring
    }

    /// The position that a text of two numbers is.
    static func position(ofText node: Payload.Node, _ order: AxisOrder) throws(ReadingFailure) -> Coordinate {
        let wanted =
            switch order {
            case .latitudeFirst: "the place as latitude and longitude, as in 32.98,-96.74"
            case .longitudeFirst: "the place as longitude and latitude, as in -96.74,32.98"
            }
        let bytes = try node.requiredBytes(elseWrite: wanted)
        let numbers = bytes.split(whereSeparator: self.separatesNumbers).map(self.decimal)
        if numbers.count == 2, let first = numbers[0], let second = numbers[1] {
            return self.coordinate(first, second, order)
        }
        let axes: (Angle.Axis, Angle.Axis) =
            order == .latitudeFirst ? (.latitude, .longitude) : (.longitude, .latitude)
        guard let (first, second) = Angle.pair(in: String(decoding: bytes, as: UTF8.self)),
            first.axis ?? axes.0 == axes.0, second.axis ?? axes.1 == axes.1
        else { throw .shape("Write \(wanted).") }
        return self.coordinate(first.degrees, second.degrees, order)
    }

    private static func coordinate(_ first: Double, _ second: Double, _ order: AxisOrder) -> Coordinate {
        switch order {
        case .latitudeFirst: Coordinate(latitude: first, longitude: second)
        case .longitudeFirst: Coordinate(latitude: second, longitude: first)
        }
    }

    /// Whether a byte stands between numbers: a comma, a semicolon or white space.
    private static func separatesNumbers(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || ASCIIWhitespace.contains(byte)
    }
}
