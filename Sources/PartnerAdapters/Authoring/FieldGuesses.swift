import CommunityRequests

/// What the places of sample messages probably mean, by their names and by what their values parse as.
///
/// A guess is never more: a draft marks each of them, and a manifest with a mark left in it is refused.
struct FieldGuesses {
    /// One line of a manifest, and why it is thought to be right.
    struct Line {
        var text: String
        var why: String
    }

    /// How the area is read.
    struct Area {
        var tree: SampleTree
        var reader: String
        /// What is said beside `as`.
        var parameters: [(String, String)] = []
    }

    let tree: SampleTree
    var kinds: [SampleTree] = []
    var reference: SampleTree?
    var messageID: SampleTree?
    var agency: SampleTree?
    var state: SampleTree?
    var investigation: SampleTree?
    var offense: SampleTree?
    var start: SampleTree?
    var end: SampleTree?
    /// How long it lasts, where there is a start and no end.
    var length: SampleTree?
    /// A moment where there is no start or no end.
    var moment: SampleTree?
    var areas: [Area] = []
    var description: SampleTree?
    var purpose: SampleTree?
    var vehicles: SampleTree?
    /// Each with the words that stand there, where it is no truth value itself.
    var attestations: [(attestation: Attestation, tree: SampleTree, words: FlagField.Words?)] = []
    /// Where legal process would be claimed, with the word that claims nothing, where one is seen.
    var claims: [(tree: SampleTree, words: FlagField.Words?)] = []
    var caseNumber: SampleTree?
    var investigator: SampleTree?

    /// - Parameters:
    ///   - kindPlaces: The places of which the author says that they tell the kind of a message.
    ///   - hasMessageID: Whether the message's own name is found elsewhere, so that none is looked for.
    init(_ tree: SampleTree, kindPlaces: [String], hasMessageID: Bool) {
        self.tree = tree
        self.findShapes()
        self.findKinds(kindPlaces)
        self.findClaims()
        self.findAgency()
        self.findTimes()
        self.findPeople()
        self.findNames(hasMessageID: hasMessageID)
        self.findTexts()
        self.findVehicles()
        self.findAttestations()
    }

    /// Whether the draft says something else of this place than that it is dropped.
    func uses(_ place: SampleTree) -> Bool {
        self.used.contains { $0 == place.place || place.place.hasPrefix($0 + "/") }
    }

    private(set) var used: Set<String> = []

    // MARK: Finding

    private mutating func take(_ tree: SampleTree?) -> SampleTree? {
        if let tree { self.used.insert(tree.place) }
        return tree
    }

    /// The unused value that fits best: by name first, then by how near it is to the message itself.
    ///
    /// - Parameter anywhere: Whether the words may stand anywhere on the way, and not in the name and the one around it.
    private func best(
        _ names: [[String]],
        among isSuch: (SampleTree) -> Bool = { $0.allValues { $0.text != nil } },
        anywhere: Bool = false
    ) -> SampleTree? {
        let candidates = self.tree.leaves.filter { $0.isSingle && !self.uses($0) && isSuch($0) }
        for wanted in names {
            let fitting = candidates.filter { place in
                // The last word stands in the name itself; the others may be the name around it.
                if anywhere { return Set(wanted).isSubset(of: place.allWords) }
                return Set(wanted).isSubset(of: place.wordsOnTheWay)
                    && (wanted.last.map { place.words.contains($0) } ?? true)
            }
            // An attribute is rather the name of an element than of what it means.
            let first = fitting.min { (one, other) in
                (one.isAttribute ? 1 : 0, one.place.depth) < (other.isAttribute ? 1 : 0, other.place.depth)
            }
            if let first { return first }
        }
        return nil
    }

    private mutating func findShapes() {
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
            for name in names.map(\.1) { self.used.insert("\(area.tree.place)/\(name)") }
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
            ("latitude", ["latitude", "lat", "@latitude", "@lat", "y"]),
            ("longitude", ["longitude", "lon", "lng", "long", "@longitude", "@lon", "@lng", "x"]),
            ("radius", ["radius", "@radius", "radiusMeters", "radiusMetres", "radiusMiles", "radius_m"]),
        ]
        return names.compactMap { name, written in
            written.first { key in
                tree[key].map { leaf in
                    leaf.isLeaf
                        && leaf.allValues {
                            SampleValue.isNumber($0) && (name == "radius" || abs($0.asText?.double ?? 0) <= 180)
                                || name != "radius" && SampleValue.isDegrees($0)
                        }
                } ?? false
            }.map { (name, $0) }
        }
    }

    private mutating func findKinds(_ places: [String]) {
        self.kinds = places.compactMap { place in self.tree.leaves.first { $0.place == place } }
        if self.kinds.isEmpty {
            let names = [
                ["event", "type"], ["message", "type"], ["msg", "type"], ["type"], ["event"], ["action"], ["kind"],
            ]
            self.kinds = [self.best(names)].compactMap(\.self)
        }
        for kind in self.kinds { self.used.insert(kind.place) }
    }

    private mutating func findAgency() {
        self.agency = self.take(self.best([["ori"], []], among: { $0.allValues(SampleValue.isORI) }))
        self.state = self.take(self.best([["state"]], among: { $0.allValues(SampleValue.isStateName) }))
        let isCode: (SampleTree) -> Bool = { $0.allValues(SampleValue.isOffense) }
        let names = [
            ["nibrs"], ["offense"], ["offence"], ["crime"], ["ucr"], ["nature"], ["incident", "type"],
            ["call", "type"], ["category"],
        ]
        self.offense = self.take(self.best(names, among: isCode) ?? self.best(names))
    }

    /// Whether the offence is a NIBRS code itself, and not a word that a table must translate.
    var offenseIsCode: Bool { self.offense?.allValues(SampleValue.isOffense) ?? false }

    private mutating func findTimes() {
        let isTime: (SampleTree) -> Bool = { $0.allValues { SampleValue.isTime($0) || SampleValue.isEpoch($0) } }
        let starts = [["start"], ["from"], ["begin"], ["began"], ["started"], ["since"], ["earliest"]]
        let ends = [["end"], ["to"], ["until"], ["ended"], ["stop"], ["latest"]]
        self.start = self.best(starts, among: isTime) ?? self.best(starts, among: isTime, anywhere: true)
        self.end = self.best(ends, among: isTime) ?? self.best(ends, among: isTime, anywhere: true)
        if self.start != nil, self.end != nil {
            (self.start, self.end) = (self.take(self.start), self.take(self.end))
            return
        }
        let length = self.best(
            [["duration"], ["length"], ["lasted"]],
            among: { $0.allValues { $0.numberLiteral != nil } }
        )
        let began = self.start ?? self.best([["detected"], ["occurred"], ["time"], ["date"], ["at"]], among: isTime)
        if let length, let began {
            (self.start, self.end, self.length) = (self.take(began), nil, self.take(length))
            return
        }
        let moment = self.start ?? self.end
        (self.start, self.end) = (nil, nil)
        let names = [["occurred"], ["incident"], ["reported"], ["call"], ["time"], ["date"], ["at"]]
        self.moment = self.take(moment ?? self.best(names, among: isTime))
    }

    /// The unit that a length's name suggests.
    static func unit(of length: SampleTree) -> LengthReader.Unit {
        let name = length.name.lowercased()
        if name.contains("milli") || name.hasSuffix("ms") { return .millisecond }
        if name.contains("hour") || name.hasSuffix("hrs") { return .hour }
        return name.contains("min") ? .minute : .second
    }

    /// Whether the window's times say no zone, so that a partner's settings must.
    var timesAreLocal: Bool {
        [self.start, self.end, self.moment].compactMap { $0?.values.first(where: { !$0.isNull }) }.contains { node in
            guard let text = node.text, !SampleValue.isEpoch(node) else { return false }
            let form = SampleValue.timeForm(of: [node])
            let time = form.map { try? CivilTime(Array(text.utf8)[...], form: $0) } ?? SampleValue.time(text)
            return time?.offset == CivilTime.Offset.none
        }
    }

    private mutating func findPeople() {
        let names = [
            "officer", "investigator", "detective", "requester", "requested", "requestor", "submitter",
            "official", "ofcr",
        ]
        let people = self.tree.all.filter { tree in
            tree.isSingle && !self.uses(tree) && !tree.place.isEmpty && names.contains { tree.words.contains($0) }
        }
        self.investigator = self.take(people.min { $0.place.depth < $1.place.depth })
    }

    private mutating func findNames(hasMessageID: Bool) {
        let isName: (SampleTree) -> Bool = { $0.allValues(SampleValue.isName) }
        let investigations = [
            ["investigation", "code"], ["investigation"], ["incident", "number"], ["incident", "no"],
            ["incident", "num"], ["incident", "id"],
        ]
        // An attribute of XML names an element rather than an incident.
        let isElement: (SampleTree) -> Bool = { !$0.isAttribute && isName($0) }
        self.investigation = self.take(
            self.best(investigations, among: isElement)
                ?? self.best(investigations, among: isElement, anywhere: true)
                ?? self.best(investigations, among: isName)
        )
        self.caseNumber = self.take(
            self.best([["case", "number"], ["case", "no"], ["case", "id"], ["case"]], among: isName)
        )
        if self.investigation == nil { (self.investigation, self.caseNumber) = (self.caseNumber, nil) }
        if !hasMessageID {
            self.messageID = self.take(
                self.best(
                    [
                        ["message", "id"], ["msg", "id"], ["delivery", "id"], ["transaction", "id"], ["webhook", "id"],
                        ["notification", "id"], ["event", "id"], ["msg", "seq"], ["message", "sequence"],
                        ["sequence", "number"],
                    ],
                    among: isName
                )
            )
        }
        let isUUID: (SampleTree) -> Bool = { $0.allValues(SampleValue.isUUID) }
        let names = [
            ["request", "id"], ["reference"], ["external", "id"], ["object", "id"], ["id"], ["ref"], ["uuid"],
        ]
        self.reference = self.take(self.best(names, among: isName) ?? self.best([[]], among: isUUID))
    }

    private mutating func findTexts() {
        self.purpose = self.take(self.best([["reason"], ["purpose"], ["justification"]]))
        let names = [
            ["description"], ["narrative"], ["message"], ["summary"], ["details"], ["remarks"], ["text"], ["comments"],
        ]
        self.description = self.take(self.best(names))
        guard self.description == nil else { return }
        self.description = self.take(
            self.tree.leaves.first { leaf in
                leaf.place.hasSuffix("/*") && !self.uses(leaf) && leaf.allValues { $0.text != nil }
                    && ["narratives", "notes", "comments", "remarks"].contains { leaf.words.contains($0) }
            }
        )
    }

    private mutating func findVehicles() {
        self.vehicles = self.tree.all.first { tree in
            tree.isSingle && !self.uses(tree)
                && ["color", "colour", "make", "model"].contains { tree.item?[$0] != nil }
        }
        for name in ["color", "colour", "make", "model"] {
            if let place = self.vehicles?.item?[name]?.place { self.used.insert(place) }
        }
    }

    private mutating func findAttestations() {
        let words = [
            (Attestation.ownInvestigation, ["own"]), (Attestation.activeInvestigation, ["active"]),
            (Attestation.missingPerson, ["missing"]),
        ]
        for (attestation, names) in words {
            let isFlag: (SampleTree) -> Bool = {
                $0.allValues { $0.bool != nil } || SampleValue.flagWords(of: $0.values) != nil
            }
            guard let found = self.best([names], among: isFlag) else { continue }
            self.used.insert(found.place)
            self.attestations.append((attestation, found, Self.words(of: found)))
        }
    }

    /// The words for true and false that stand there; `nil` where they are read without being named.
    private static func words(of tree: SampleTree) -> FlagField.Words? {
        tree.allValues { $0.bool != nil } ? nil : SampleValue.flagWords(of: tree.values)
    }

    private mutating func findClaims() {
        let words: Set = ["warrant", "subpoena", "exigent", "exigency"]
        for leaf in self.tree.leaves where !self.uses(leaf) && !words.isDisjoint(with: leaf.words) {
            self.used.insert(leaf.place)
            self.claims.append((leaf, Self.words(of: leaf)))
        }
    }
}

extension String {
    /// How many names a place has.
    fileprivate var depth: Int { self.utf8.count { $0 == UInt8(ascii: "/") } }
}
