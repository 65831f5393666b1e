// Where the area stands, and how it is written.
extension FieldGuesses {
    mutating func findShapes() {
        var found: [Area] = []
        for tree in self.tree.all where tree.isSingle {
            if let area = Self.area(tree), !found.contains(where: { tree.place.hasPrefix($0.tree.place + "/") }) {
                found.append(area)
            }
        }
        let isOnePlace = { (area: Area) in ["point", "position", "utm"].contains(area.reader) }
        let drawn = found.filter { !isOnePlace($0) }
        self.areas = drawn.isEmpty ? Array(found.prefix(1)) : drawn
        for area in self.areas {
            // Beside a point's coordinates there may stand more, which is to be said.
            let names = area.reader == "utm" ? Self.projected(area.tree) : Self.coordinates(of: area.tree)
            guard ["point", "circle", "utm"].contains(area.reader) else {
                _ = self.take(area.tree)
                continue
            }
            for name in names.map(\.1) { self.use("\(area.tree.place)/\(name)") }
        }
    }

    private static func area(_ tree: SampleTree) -> Area? {
        if tree["coordinates"]?.item?.item != nil, tree["type"] != nil {
            return Area(tree: tree, reader: "geojson-polygon")
        }
        if tree.isLeaf, tree.allValues(SampleValue.isCAPPolygon) { return Area(tree: tree, reader: "cap-polygon") }
        if tree.isLeaf, tree.allValues(SampleValue.isCAPCircle) { return Area(tree: tree, reader: "cap-circle") }
        if tree.isLeaf, tree.allValues(SampleValue.isWKT) { return Area(tree: tree, reader: "wkt") }
        if tree.isLeaf, tree.allValues({ SampleValue.positionOrder($0) != nil }) {
            // Of several texts one that tells the order decides.
            let orders = tree.values.compactMap(SampleValue.positionOrder)
            let order: ShapeReader.AxisOrder = orders.contains(.longitudeFirst) ? .longitudeFirst : .latitudeFirst
            return Area(tree: tree, reader: "position", parameters: [("order", order.rawValue)])
        }
        if let area = Self.projectedArea(tree) { return area }
        let names = Self.coordinates(of: tree)
        guard names.count >= 2, names[0].0 == "latitude", names[1].0 == "longitude" else { return nil }
        let areTexts = names.contains { _, key in
            tree[key]?.values.contains { $0.format == .json && $0.kind == .string } ?? false
        }
        var parameters = names.filter { areTexts || $0.0 != $0.1 }
            .map { ($0.0, "./\($0.1)" + (areTexts ? "!text" : "")) }
        if self.isScaled(names[0].1) { parameters.append(("per_degree", "10000000")) }
        guard names.count == 3 else { return Area(tree: tree, reader: "point", parameters: parameters) }
        let radius = tree[names[2].1]?.values.compactMap { $0.asText?.double }.max() ?? 0
        parameters.append(("unit", radius >= 25 ? "metre" : "mile"))
        return Area(tree: tree, reader: "circle", parameters: parameters)
    }

    /// Whether `x` and `y` are there and too large for angles: coordinates of a projection that nothing names.
    var holdsProjectedCoordinates: Bool {
        self.tree.all.contains { tree in
            ["x", "y"].allSatisfy { name in
                tree[name].map { $0.allValues { abs($0.asText?.double ?? 0) > 180 } } ?? false
            }
        }
    }

    /// Coordinates of UTM.
    private static func projectedArea(_ tree: SampleTree) -> Area? {
        let names = Self.projected(tree)
        guard names.count >= 2, names[0].0 == "easting", names[1].0 == "northing" else { return nil }
        let areTexts = names.prefix(2).contains { _, key in
            tree[key]?.values.contains { $0.format == .json && $0.kind == .string } ?? false
        }
        var parameters = names.filter { ($0.0 != "zone" && areTexts) || $0.0 != $0.1 }
            .map { ($0.0, "./\($0.1)" + ($0.0 != "zone" && areTexts ? "!text" : "")) }
        if names.count == 2 { parameters.append(("zone", ToDo.mark)) }
        return Area(tree: tree, reader: "utm", parameters: parameters)
    }

    /// The coordinates of a projection in a place and how it names them.
    static func projected(_ tree: SampleTree) -> [(String, String)] {
        let names = [
            ("easting", ["easting", "@easting", "utmEasting", "utm_easting", "E"]),
            ("northing", ["northing", "@northing", "utmNorthing", "utm_northing", "N"]),
            ("zone", ["zone", "@zone", "utmZone", "utm_zone"]),
        ]
        return names.compactMap { name, written in
            written.first { key in
                tree[key].map { $0.isLeaf && (name == "zone" || $0.allValues { ($0.asText?.double ?? 0) > 1_000 }) }
                    ?? false
            }.map { (name, $0) }
        }
    }

    /// The coordinates of a place and how it names them.
    static func coordinates(of tree: SampleTree) -> [(String, String)] {
        let names = [
            ("latitude", ["latitude", "lat", "@latitude", "@lat", "latitudeE7", "lat_e7", "latE7", "y"]),
            (
                "longitude",
                [
                    "longitude", "lon", "lng", "long", "@longitude", "@lon", "@lng", "longitudeE7", "lng_e7", "lngE7",
                    "lon_e7", "lonE7", "x",
                ]
            ),
            ("radius", ["radius", "@radius", "radiusMeters", "radiusMetres", "radiusMiles", "radius_m"]),
        ]
        return names.compactMap { name, written in
            written.lazy.compactMap { tree.member(likeNamed: $0) }.first { leaf in
                leaf.isLeaf
                    && leaf.allValues { name == "radius" ? SampleValue.isNumber($0) : self.isAngle($0, in: leaf) }
            }.map { (name, $0.name) }
        }
    }

    private static func isAngle(_ node: Payload.Node, in place: SampleTree) -> Bool {
        guard SampleValue.isNumber(node) else { return SampleValue.isDegrees(node) }
        return abs(node.asText?.double ?? 0) <= (self.isScaled(place.name) ? 180e7 : 180)
    }

    /// Whether a name says that degrees are counted in their seventh decimal.
    private static func isScaled(_ name: String) -> Bool { name.lowercased().hasSuffix("e7") }
}
