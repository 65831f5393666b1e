/// Where in a shape a value stands, so that what is a coordinate moves and what is a measure stays.
enum ReplacedArea {
    enum Axis {
        case latitude, longitude, measure
        /// A whole number of decimals of a degree.
        case scaledLatitude(decimals: Int), scaledLongitude(decimals: Int)
        /// Coordinates of a projection, which move only together.
        case easting(ReplacedUTM), northing(ReplacedUTM), zone(ReplacedUTM)
        /// A number that is not read as where something is, so that nothing of it stays.
        case unread
    }

    /// A named value, and the way that is left to it.
    struct Named {
        let way: ArraySlice<String>
        let axis: Axis
    }

    case geoJSON
    case geoJSONType
    /// Lists of positions, as deep as they are.
    case positions
    case value(Axis)
    case named([Named])
    /// A list of which every item is such a shape.
    case list([Named])
    /// Numbers in parentheses, the longitude first.
    case wkt
    /// Two numbers in one text.
    case pair(ShapeReader.AxisOrder)
    case capPolygon
    case capCircle
    case gml(dimension: Int)
    case gmlPositions(dimension: Int)
    case gmlSystem
    case gmlUnit
    case gmlDimension

    /// Where a shape begins.
    ///
    /// - Parameter node: The shape: of a projection each number moves as the others tell.
    init(_ reader: ShapeReader, of node: Payload.Node) {
        switch reader {
        case .geoJSONPolygon: self = .geoJSON
        case .circle(_, let names):
            self = .named(Self.named(names) + [Named(way: names.radius[...], axis: .measure)])
        case .point(_, let names): self = .named(Self.named(names))
        case .polygon(let names): self = .list(Self.named(names))
        case .utm(_, let names):
            self = .named(Self.named(names, ReplacedUTM(node, names)))
        case .wkt: self = .wkt
        case .position(let order, _): self = .pair(order)
        case .capPolygon: self = .capPolygon
        case .capCircle: self = .capCircle
        case .gml: self = .gml(dimension: 2)
        }
    }

    private static func named(_ names: ShapeReader.Names) -> [Named] {
        let decimals = names.decimals
        return [
            Named(way: names.latitude[...], axis: decimals == 0 ? .latitude : .scaledLatitude(decimals: decimals)),
            Named(way: names.longitude[...], axis: decimals == 0 ? .longitude : .scaledLongitude(decimals: decimals)),
        ]
    }

    private static func named(_ names: ShapeReader.UTMNames, _ utm: ReplacedUTM?) -> [Named] {
        var named = [
            Named(way: names.easting[...], axis: utm.map(Axis.easting) ?? .unread),
            Named(way: names.northing[...], axis: utm.map(Axis.northing) ?? .unread),
        ]
        if case .names(let way) = names.zone {
            named.append(Named(way: way[...], axis: utm.map(Axis.zone) ?? .measure))
        }
        return named
    }

    private static let gmlNames: Set = [
        "Point", "Circle", "Polygon", "Ellipse", "ArcBand", "Sphere", "Ellipsoid", "Prism", "exterior", "interior",
        "LinearRing",
    ]

    /// Where a member stands; `nil` where the shape has none of that name.
    func member(_ key: String, of node: Payload.Node) -> ReplacedArea? {
        switch self {
        case .geoJSON:
            switch key {
            case "type": return .geoJSONType
            case "coordinates": return .positions
            default: return nil
            }
        case .named(let values): return Self.following(values, key)
        case .gml(let dimension), .gmlPositions(let dimension):
            let own = Self.dimension(of: node) ?? dimension
            switch key {
            case "pos", "posList", "#text":
                return .gmlPositions(dimension: node[key].flatMap(Self.dimension) ?? own)
            case "radius": return .value(.measure)
            case "@srsName": return .gmlSystem
            case "@uom": return .gmlUnit
            case "@srsDimension": return .gmlDimension
            default: return Self.gmlNames.contains(key) ? .gml(dimension: own) : nil
            }
        case .value(.measure) where key == "@uom": return .gmlUnit
        case .geoJSONType, .positions, .value, .list, .wkt, .pair, .capPolygon, .capCircle, .gmlSystem, .gmlUnit,
            .gmlDimension:
            return nil
        }
    }

    private static func following(_ values: [Named], _ key: String) -> ReplacedArea? {
        let next = values.filter { $0.way.first == key }.map { Named(way: $0.way.dropFirst(), axis: $0.axis) }
        if let value = next.first(where: { $0.way.isEmpty }) { return .value(value.axis) }
        return next.isEmpty ? nil : .named(next)
    }

    private static func dimension(of node: Payload.Node) -> Int? {
        if node["@srsDimension"]?.text == "3" { return 3 }
        return node["@srsName"]?.text.map { $0.hasSuffix("4979") ? 3 : 2 }
    }

    /// Where an item of a list stands.
    func item(_ position: Int, holdsItems: Bool) -> ReplacedArea? {
        switch self {
        case .positions where holdsItems: .positions
        case .positions: position < 2 ? .value(position == 0 ? .longitude : .latitude) : nil
        case .gml, .gmlPositions: self
        case .list(let values): .named(values)
        case .named(let values): Self.following(values, String(position))
        default: nil
        }
    }

    /// What stands instead of a number; `nil` where it is none of the shape's.
    func number(_ literal: String, _ replacement: some ValueReplacement) -> String? {
        guard case .value(let axis) = self else { return nil }
        return axis.moved(literal, replacement)
    }

    /// What stands instead of a text; `nil` where it is none of the shape's.
    func text(_ text: String, _ replacement: some ValueReplacement) -> String? {
        switch self {
        case .geoJSONType: text == "Polygon" ? text : nil
        case .value(.zone(let utm)): utm.zone(text, replacement)
        case .value(let axis):
            text.split(whereSeparator: \.isWhitespace).count == 1
                ? Self.moved(text, axes: [axis], replacement) ?? axis.angle(text, replacement)
                : axis.angle(text, replacement)
        case .capPolygon, .capCircle: self.cap(text, replacement)
        case .gmlPositions(let dimension): Self.positions(text, dimension, replacement)
        case .pair(let order): Self.pair(text, order, replacement) ?? Self.angles(text, order, replacement)
        case .gmlSystem: Self.systems.contains(text) ? text : nil
        case .gmlUnit: ["", "m", "metre", "urn:ogc:def:uom:EPSG::9001"].contains(text) ? text : nil
        case .gmlDimension: text == "2" || text == "3" ? text : nil
        case .wkt: Self.wkt(text, replacement)
        case .geoJSON, .positions, .named, .list, .gml: nil
        }
    }

    private static let systems: Set = [
        "urn:ogc:def:crs:EPSG::4326", "urn:ogc:def:crs:EPSG::4979", "EPSG:4326", "EPSG:4979",
        "http://www.opengis.net/gml/srs/epsg.xml#4326", "http://www.opengis.net/gml/srs/epsg.xml#4979",
        "http://www.opengis.net/def/crs/EPSG/0/4326", "http://www.opengis.net/def/crs/EPSG/0/4979",
    ]

    /// `lat,lon lat,lon`, and after a circle's centre its radius.
    private func cap(_ text: String, _ replacement: some ValueReplacement) -> String? {
        var isFirst = true
        return Self.mapWords(of: text) { word in
            defer { isFirst = false }
            if case .capCircle = self, !isFirst { return Self.isDecimal(word) ? word : nil }
            let numbers = word.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard numbers.count == 2, numbers.allSatisfy(Self.isDecimal) else { return nil }
            return replacement.latitude(numbers[0]) + "," + replacement.longitude(numbers[1])
        }
    }

    /// Numbers with white space between them, of which every so many are one position.
    private static func moved(_ text: String, axes: [Axis], _ replacement: some ValueReplacement) -> String? {
        var index = 0
        return self.mapWords(of: text) { word in
            guard self.isDecimal(word) else { return nil }
            defer { index += 1 }
            return axes[index % axes.count].moved(word, replacement)
        }
    }

    /// One position of GML, or several.
    private static func positions(
        _ text: String,
        _ dimension: Int,
        _ replacement: some ValueReplacement
    ) -> String? {
        // Three numbers are one position, whatever is said: a height that moved as an angle would tell how far that moves.
        let hasHeights = dimension == 3 || text.split(whereSeparator: \.isWhitespace).count == 3
        return self.moved(text, axes: [.latitude, .longitude] + (hasHeights ? [.unread] : []), replacement)
    }

    /// Two numbers, with what stands between them as it is.
    private static func pair(
        _ text: String,
        _ order: ShapeReader.AxisOrder,
        _ replacement: some ValueReplacement
    ) -> String? {
        let axes: [Axis] = order == .latitudeFirst ? [.latitude, .longitude] : [.longitude, .latitude]
        var moved = ""
        var rest = text[...]
        var index = 0
        while let first = rest.first {
            let isNumber = first.isNumber || "+-.".contains(first)
            let run = rest.prefix { ($0.isNumber || "+-.".contains($0)) == isNumber }
            rest = rest[run.endIndex...]
            guard isNumber else {
                guard run.allSatisfy({ $0.isWhitespace || $0 == "," || $0 == ";" }) else { return nil }
                moved += run
                continue
            }
            guard index < 2, self.isDecimal(String(run)) else { return nil }
            moved += axes[index].moved(String(run), replacement)
            index += 1
        }
        return index == 2 ? moved : nil
    }

    /// Two angles in degrees, minutes and seconds, with what stands between them as it is.
    private static func angles(
        _ text: String,
        _ order: ShapeReader.AxisOrder,
        _ replacement: some ValueReplacement
    ) -> String? {
        let axes: (Angle.Axis, Angle.Axis) =
            order == .latitudeFirst ? (.latitude, .longitude) : (.longitude, .latitude)
        guard let halves = Angle.halves(of: text),
            let first = WrittenAngle(halves.0)?.moved(along: axes.0, by: replacement),
            let second = WrittenAngle(halves.1)?.moved(along: axes.1, by: replacement)
        else { return nil }
        let between = text[halves.0.endIndex..<halves.1.startIndex]
        return text[..<halves.0.startIndex] + first + between + second + text[halves.1.endIndex...]
    }

    /// The positions of a Well-Known Text, without what stands there of heights and measures; `nil` where it is none.
    private static func wkt(_ text: String, _ replacement: some ValueReplacement) -> String? {
        let form =
            #/(\s*+(?:SRID=4326;)?(?:POINT|POLYGON)\s*+(?:ZM|Z|M)?+\s*+\([\s(]*+)([^()]*+)(\)[\s)]*+)/#.ignoresCase()
        guard let parts = text.wholeMatch(of: form) else { return nil }
        let positions = parts.output.2.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let moved = positions.compactMap { position -> String? in
            guard (2...4).contains(position.split(whereSeparator: \.isWhitespace).count) else { return nil }
            return Self.moved(position, axes: [.longitude, .latitude, .unread, .unread], replacement)
        }
        guard moved.count == positions.count else { return nil }
        return parts.output.1 + moved.joined(separator: ",") + parts.output.3
    }

    /// The text with its words replaced and its white space as it is; `nil` where one cannot be.
    private static func mapWords(of text: String, _ transform: (String) -> String?) -> String? {
        var result = ""
        var rest = text[...]
        while !rest.isEmpty {
            let space = rest.prefix { $0.isWhitespace }
            result += space
            rest = rest[space.endIndex...]
            let word = rest.prefix { !$0.isWhitespace }
            guard !word.isEmpty else { break }
            guard let replaced = transform(String(word)) else { return nil }
            result += replaced
            rest = rest[word.endIndex...]
        }
        return result
    }

    private static func isDecimal(_ word: String) -> Bool {
        !word.isEmpty && ShapeReader.decimal(Array(word.utf8)[...]) != nil
    }
}

extension ReplacedArea.Axis {
    fileprivate func moved(_ literal: String, _ replacement: some ValueReplacement) -> String {
        switch self {
        case .latitude: replacement.latitude(literal)
        case .longitude: replacement.longitude(literal)
        case .measure: literal
        case .unread: replacement.number(literal)
        case .easting(let utm): utm.easting(literal, replacement) ?? replacement.number(literal)
        case .northing(let utm): utm.northing(literal, replacement) ?? replacement.number(literal)
        case .zone(let utm): utm.zone(literal, replacement) ?? replacement.number(literal)
        case .scaledLatitude(let decimals):
            Self.scaled(literal, decimals, replacement.latitude) ?? replacement.number(literal)
        case .scaledLongitude(let decimals):
            Self.scaled(literal, decimals, replacement.longitude) ?? replacement.number(literal)
        }
    }

    /// Moves an angle in degrees, minutes and seconds; `nil` where the text is none, or no angle belongs here.
    fileprivate func angle(_ text: String, _ replacement: some ValueReplacement) -> String? {
        switch self {
        case .latitude, .scaledLatitude: WrittenAngle(text[...])?.moved(along: .latitude, by: replacement)
        case .longitude, .scaledLongitude: WrittenAngle(text[...])?.moved(along: .longitude, by: replacement)
        case .measure, .easting, .northing, .zone, .unread: nil
        }
    }

    /// Moves a whole number as the degrees that it means, and writes those as such a number again.
    private static func scaled(_ literal: String, _ decimals: Int, _ move: (String) -> String) -> String? {
        let sign = literal.hasPrefix("-") ? "-" : ""
        let digits = literal.dropFirst(sign.count)
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let moved = move(sign + padded.dropLast(decimals) + "." + padded.suffix(decimals))
        let parts = moved.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count <= decimals else { return nil }
        let isNegative = moved.hasPrefix("-")
        let fraction = parts[1] + String(repeating: "0", count: decimals - parts[1].count)
        let written = (parts[0].drop { $0 == "-" || $0 == "+" } + fraction).drop { $0 == "0" }
        return written.isEmpty ? "0" : (isNegative ? "-" : "") + written
    }
}
