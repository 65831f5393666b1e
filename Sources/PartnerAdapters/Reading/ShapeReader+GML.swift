import CommunityRequests

extension ShapeReader {
    /// The first shape of a `location-info` (RFC 5491 §5.2); one that is civic alone has none. A shape that lacks a part is a
    /// wrong one: only a location without any is missing.
    static func shape(
        ofGML node: Payload.Node,
        pointRadiusMetres: Double,
        in state: USState?
    ) throws(ReadingFailure) -> Shape {
        var first: (name: String, node: Payload.Node)?
        node.forEachMember { name, value in
            if first == nil, Self.geodetic.contains(name) { first = (name, value[0] ?? value) }
        }
        guard let (name, shape) = first else {
            throw ReadingFailure(
                rule: .required,
                detail: "Write a location in coordinates: a GML Point, Circle or Polygon."
            )
        }
        let dimension = try self.dimension(of: shape)
        switch name {
        case "Point":
            let center = try self.position(ofGML: shape["pos"], dimension)
            return try self.disc(around: center, radius: pointRadiusMetres, unit: .metre, in: state)
        case "Circle":
            let center = try self.position(ofGML: shape["pos"], dimension)
            return try self.disc(
                around: center,
                radius: try self.radius(ofGML: shape["radius"]),
                unit: .metre,
                in: state
            )
        case "Polygon":
            return try self.polygon(of: try self.ring(ofGML: shape, dimension), in: state)
        default:
            throw .shape("Of GML's shapes Point, Circle and Polygon are read; write one of them.")
        }
    }

    private static let geodetic: Set = [
        "Point", "Circle", "Polygon", "Ellipse", "ArcBand", "Sphere", "Ellipsoid", "Prism",
    ]

    /// How many numbers a position has; `nil` where the shape does not say, and either will do.
    private static func dimension(of shape: Payload.Node) throws(ReadingFailure) -> Int? {
        guard let name = shape["@srsName"]?.text, !name.isEmpty else { return nil }
        let parts = name.uppercased().split { $0 == ":" || $0 == "/" || $0 == "#" }
        guard parts.dropLast().contains(where: { $0 == "EPSG" || $0 == "EPSG.XML" }) else { throw .otherSystem }
        switch parts.last {
        case "4326": return 2
        case "4979": return 3
        default: throw .otherSystem
        }
    }

    private static func position(ofGML node: Payload.Node?, _ dimension: Int?) throws(ReadingFailure) -> Coordinate {
        guard let node else {
            throw .shape("The shape needs a `pos`: latitude and longitude.")
        }
        let numbers = try self.numbers(ofGML: node)
        guard dimension.map({ numbers.count == $0 }) ?? (numbers.count == 2 || numbers.count == 3) else {
            throw .shape(
                "Write a position as \(dimension == 3 ? "latitude, longitude and height" : "latitude and longitude")."
            )
        }
        return Coordinate(latitude: numbers[0], longitude: numbers[1])
    }

    private static func radius(ofGML node: Payload.Node?) throws(ReadingFailure) -> Double {
        guard let node else { throw .shape("The circle needs a radius.") }
        let unit = node["@uom"]?.text ?? ""
        guard unit.isEmpty || unit.hasSuffix(":9001") || unit == "m" || unit == "metre" else {
            throw .shape("Write the radius in metres, urn:ogc:def:uom:EPSG::9001.")
        }
        let numbers = try self.numbers(ofGML: node)
        guard numbers.count == 1 else { throw .shape("Write the radius as one number.") }
        return numbers[0]
    }

    /// The positions of a polygon's exterior.
    private static func ring(ofGML polygon: Payload.Node, _ dimension: Int?) throws(ReadingFailure) -> [Coordinate] {
        guard polygon["interior"] == nil else { throw .shape("The polygon must have one ring, without holes.") }
        guard let ring = polygon["exterior"]?["LinearRing"] else {
            throw .shape("The polygon needs an exterior with one LinearRing.")
        }
        var positions: [Coordinate] = []
        if let list = ring["posList"] {
            let numbers = try self.numbers(ofGML: list)
            let step = dimension ?? (list["@srsDimension"]?.text == "3" ? 3 : 2)
            guard numbers.count.isMultiple(of: step), numbers.count / step <= self.mostPositions else {
                throw .shape(
                    "Write the ring as at most \(self.mostPositions) positions, each a latitude and a longitude."
                )
            }
            for index in stride(from: 0, to: numbers.count, by: step) {
                positions.append(Coordinate(latitude: numbers[index], longitude: numbers[index + 1]))
            }
        } else if let position = ring["pos"] {
            guard position.count <= self.mostPositions || position.kind != .array else {
                throw .shape("The ring has more than \(self.mostPositions) positions; draw it with fewer.")
            }
            try position.forEachElement { (_, node) throws(ReadingFailure) in
                positions.append(try self.position(ofGML: node, dimension))
            }
            if position.kind != .array { positions.append(try self.position(ofGML: position, dimension)) }
        }
        return positions
    }

    private static func numbers(ofGML node: Payload.Node) throws(ReadingFailure) -> [Double] {
        // Of a shape that is there a part is missing, and not the shape.
        guard !node.isVacant else { throw .shape("Write decimal numbers with spaces between them.") }
        var numbers: [Double] = []
        for word in self.words(of: try node.requiredBytes(elseWrite: "numbers with spaces between them")) {
            guard let number = self.decimal(word) else {
                throw .shape("Write decimal numbers with spaces between them.")
            }
            numbers.append(number)
        }
        return numbers
    }
}

extension ReadingFailure {
    fileprivate static let otherSystem = ReadingFailure.shape(
        "Write coordinates of WGS 84, latitude first: urn:ogc:def:crs:EPSG::4326, or EPSG::4979 with a height."
    )
}
