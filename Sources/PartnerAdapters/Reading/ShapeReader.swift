import CommunityRequests

/// Reads what a partner drew.
enum ShapeReader: Hashable, Sendable {
    /// A GeoJSON Polygon: one closed ring, `[longitude, latitude]` (RFC 7946 §3.1.6).
    case geoJSONPolygon
    /// An object with a latitude, a longitude and a radius.
    case circle(unit: LengthUnit, names: Names = Names())
    /// An object with a latitude and a longitude, read as a disc.
    case point(radiusMetres: Double, names: Names = Names())
    /// A list of positions, each an object or a list of its numbers: one outline, whose first position may stand at the
    /// end again.
    case polygon(names: Names)
    /// An object with an easting and a northing of UTM, read as a disc.
    case utm(radiusMetres: Double, names: UTMNames)
    /// A text in Well-Known Text: a Point, which becomes a disc, or a Polygon.
    case wkt(pointRadiusMetres: Double)
    /// A text of two numbers with a comma, a semicolon or white space between them, read as a disc.
    case position(order: AxisOrder, radiusMetres: Double)
    /// A text `lat,lon lat,lon …` (OASIS CAP 1.2 §3.2.4).
    case capPolygon
    /// A text `lat,lon radius` with the radius in kilometres (OASIS CAP 1.2 §3.2.4).
    case capCircle
    /// An object with a GML Point, which becomes a disc, Circle or Polygon (RFC 5491 §5.2).
    case gml(pointRadiusMetres: Double)

    /// Which of two numbers is the latitude.
    enum AxisOrder: String, Hashable, Sendable {
        case latitudeFirst = "lat-lon"
        case longitudeFirst = "lon-lat"
    }

    /// Where in the object its numbers stand: the names on the way to each, or positions in a list.
    struct Names: Hashable, Sendable {
        var latitude = ["latitude"]
        var longitude = ["longitude"]
        var radius = ["radius"]
        /// Whether the numbers may be texts, as in XML.
        var areTexts = false
        /// How many decimals of a degree an angle counts, where it is a whole number of them: 7 of `329871000`.
        var decimals = 0
    }

    /// The unit a radius is written in.
    enum LengthUnit: String, Hashable, Sendable, CaseIterable {
        case mile, kilometre, metre

        /// How many metres it has; a mile is the international one.
        var metres: Double {
            switch self {
            case .mile: 1609.344
            case .kilometre: 1000
            case .metre: 1
            }
        }
    }

    /// Reads a shape.
    ///
    /// - Parameter state: The agency's state, where it is known: a shape that lies outside it, and would lie
    ///   inside with the axes swapped, is refused with those words.
    /// - Throws: ``ReadingFailure`` of rule `required`, `type`, `form` or `shape`; its place is the whole shape.
    func read(_ node: Payload.Node, in state: USState?) throws(ReadingFailure) -> Shape {
        guard !node.isNull else { throw .missing }
        switch self {
        case .geoJSONPolygon:
            return try Self.polygon(of: try Self.ring(ofGeoJSON: node), in: state)
        case .circle(let unit, let names):
            let center = try Self.position(of: node, names)
            let radius = try node.number(of: "radius", at: names.radius, mayBeText: names.areTexts)
            return try Self.disc(around: center, radius: radius, unit: unit, in: state)
        case .point(let radiusMetres, let names):
            let center = try Self.position(of: node, names)
            return try Self.disc(around: center, radius: radiusMetres, unit: .metre, in: state)
        case .polygon(let names):
            return try Self.polygon(of: try Self.ring(ofList: node, names), in: state)
        case .position(let order, let radiusMetres):
            let center = try Self.position(ofText: node, order)
            return try Self.disc(around: center, radius: radiusMetres, unit: .metre, in: state)
        case .utm(let radiusMetres, let names):
            let center = try Self.position(ofUTM: node, names, in: state)
            return try Self.disc(around: center, radius: radiusMetres, unit: .metre, in: state)
        case .wkt(let pointRadiusMetres):
            return try Self.shape(ofWKT: node, pointRadiusMetres: pointRadiusMetres, in: state)
        case .capPolygon:
            return try Self.polygon(of: try Self.ring(ofCAP: node), in: state)
        case .capCircle:
            let (center, radius) = try Self.circle(ofCAP: node)
            return try Self.disc(around: center, radius: radius, unit: .kilometre, in: state)
        case .gml(let pointRadiusMetres):
            return try Self.shape(ofGML: node, pointRadiusMetres: pointRadiusMetres, in: state)
        }
    }

    static let powersOfTen: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7]

    static func position(of node: Payload.Node, _ names: Names) throws(ReadingFailure) -> Coordinate {
        let isList = node.kind == .array && names.latitude.first.flatMap { Int($0) } != nil
        guard node.kind == .object || isList else {
            throw ReadingFailure(rule: .type, detail: "Write an object with latitude and longitude.")
        }
        return Coordinate(
            latitude: try node.angle(.latitude, at: names.latitude, names),
            longitude: try node.angle(.longitude, at: names.longitude, names)
        )
    }
}

extension ReadingFailure {
    /// A shape that is none, or none that can be asked for.
    static func shape(_ detail: String) -> ReadingFailure { ReadingFailure(rule: .shape, detail: detail) }
}

extension Payload.Node {
    /// The value at the end of names, or positions in lists.
    func value(at path: [String]) -> Payload.Node? {
        var found: Payload.Node? = self
        for step in path {
            guard let node = found else { return nil }
            found = node.kind == .array ? Int(step).flatMap { node[$0] } : node[step]
        }
        return found
    }

    /// The angle that a member of a shape is: a number, or a text in degrees, minutes and seconds.
    fileprivate func angle(
        _ axis: Angle.Axis,
        at path: [String],
        _ names: ShapeReader.Names
    ) throws(ReadingFailure) -> Double {
        guard names.areTexts || self.format == .xml, let member = self.value(at: path), let text = member.text,
            member.asText?.numberLiteral == nil, let angle = Angle(text)
        else {
            let number = try self.number(of: axis.rawValue, at: path, mayBeText: names.areTexts)
            // Both are exact, so that the quotient is what the same digits with a point in them are.
            return names.decimals == 0 ? number : number / ShapeReader.powersOfTen[names.decimals]
        }
        guard angle.axis == nil || angle.axis == axis else {
            throw .shape("Write the \(axis.rawValue) here, and not the other angle.")
        }
        return angle.degrees
    }

    /// The number that a member of a shape is. Names are the adapter's, so that they may be shown.
    func number(
        of name: String,
        at path: [String],
        mayBeText: Bool
    ) throws(ReadingFailure) -> Double {
        var found = self.value(at: path)
        if mayBeText { found = found.map { $0.asText ?? $0 } }
        guard let member = found, !member.isNull else {
            throw ReadingFailure(rule: .required, detail: "The shape needs a \(name).")
        }
        guard let number = member.double else {
            guard member.numberLiteral == nil else { throw .shape("The \(name) is too large a number.") }
            throw ReadingFailure(rule: .type, detail: "Write the \(name) as a number.")
        }
        return number
    }
}
