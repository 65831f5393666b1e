import CommunityRequests

/// Invented values for the places of a message: of the same form as the sample's, and with nothing of them.
///
/// What a field needs to be permitted under the contracts' own agencies and clock stands there; everything else is
/// told apart by a number, so that one text that turns up where it must not can be found.
struct StandIns {
    /// A value as JSON writes it.
    enum Value {
        case text(String)
        /// A number, `true`, `false` or `null`.
        case literal(String)

        /// The value as XML writes it.
        var plain: String {
            switch self {
            case .text(let text): text
            case .literal("null"): ""
            case .literal(let literal): literal
            }
        }
    }

    private let guesses: FieldGuesses
    /// Whether the author has said which places tell the kind: only then are their words written down.
    private let keepsKinds: Bool
    private var made: [String: Value] = [:]

    init(_ guesses: FieldGuesses, keepsKinds: Bool) {
        self.guesses = guesses
        self.keepsKinds = keepsKinds
    }

    /// The value for a place; the same for the same place.
    mutating func value(for place: SampleTree) -> Value {
        if let known = self.made[place.place] { return known }
        let value = self.invention(for: place, number: self.made.count + 1)
        self.made[place.place] = value
        return value
    }

    private func invention(for place: SampleTree, number: Int) -> Value {
        guard let sample = place.values.first(where: { !$0.isNull }) else { return .literal("null") }
        if let claim = self.guesses.claims.first(where: { $0.tree.place == place.place }) {
            if let no = claim.words?.isFalse.first { return Self.fitting(no, to: sample) }
            return sample.kind == .bool ? .literal("false") : .literal("null")
        }
        if let role = self.role(of: place) { return Self.fitting(role, to: sample) }
        if sample.kind == .string, sample.bool == nil, let no = SampleValue.flagWords(of: place.values)?.isFalse.first {
            return .text(no)
        }
        if let text = sample.text, sample.numberLiteral == nil || !SampleValue.isEpoch(sample) {
            if sample.format == .xml, sample.bool != nil { return .text("false") }
            return .text(self.text(like: sample, text, place, number))
        }
        if SampleValue.isEpoch(sample) {
            return Self.time("2026-02-13T13:39:5\(number % 10)", like: sample)
        }
        if sample.bool != nil { return .literal("false") }
        return .literal(sample.numberLiteral?.contains(".") == true ? "0.5" : String(1_000 + number))
    }

    /// What a place must hold for the message to be permitted.
    private func role(of place: SampleTree) -> String? {
        let guesses = self.guesses
        func isIt(_ other: SampleTree?) -> Bool { other?.place == place.place }
        if guesses.kinds.contains(where: isIt) {
            return self.keepsKinds ? place.values.compactMap { $0.asText?.text }.first ?? "TODO" : "TODO"
        }
        if isIt(guesses.agency) { return "TX0571200" }
        if isIt(guesses.state) { return "texas" }
        if isIt(guesses.offense) { return guesses.offenseIsCode ? "220" : "burglary" }
        if isIt(guesses.investigation) { return "EX-26-0001" }
        if isIt(guesses.start) || isIt(guesses.moment) { return "2026-02-12T22:00:00" }
        if isIt(guesses.end) { return "2026-02-13T02:30:00" }
        if let length = guesses.length, isIt(length) {
            return String(max(1, Int(1_800 / FieldGuesses.unit(of: length).seconds)))
        }
        if isIt(guesses.description) {
            return "A dark pickup with a damaged tailgate left northbound after a burglary."
        }
        if let (attestation, _, words) = guesses.attestations.first(where: { isIt($0.tree) }) {
            let isTrue = attestation != .missingPerson
            return (isTrue ? words?.isTrue : words?.isFalse)?.first ?? (isTrue ? "true" : "false")
        }
        if place.name == "color" || place.name == "colour" { return "blue" }
        for area in guesses.areas {
            if let role = Self.role(of: place, in: area) { return role }
        }
        return nil
    }

    private static func role(of place: SampleTree, in area: FieldGuesses.Area) -> String? {
        switch area.reader {
        case "cap-polygon" where area.tree.place == place.place:
            return "32.985,-96.75 32.985,-96.745 32.99,-96.745 32.99,-96.75 32.985,-96.75"
        case "cap-circle" where area.tree.place == place.place: return "32.9871,-96.7479 0.3"
        case "wkt" where area.tree.place == place.place: return "POINT (-96.7479 32.9871)"
        case "position" where area.tree.place == place.place:
            let isLatitudeFirst = area.parameters.contains { $0 == ("order", "lat-lon") }
            return isLatitudeFirst ? "32.9871,-96.7479" : "-96.7479,32.9871"
        case "utm":
            let values = ["easting": "710434.6", "northing": "3652109.3", "zone": "14"]
            let names = FieldGuesses.projected(area.tree)
            return names.first { "\(area.tree.place)/\($0.1)" == place.place }.flatMap { values[$0.0] }
        case "geojson-polygon" where area.tree["type"]?.place == place.place: return "Polygon"
        case "point", "circle":
            let isMetric = area.parameters.contains { $0 == ("unit", "metre") }
            let isScaled = area.parameters.contains { $0.0 == "per_degree" }
            let values = [
                "latitude": isScaled ? "329871000" : "32.9871", "longitude": isScaled ? "-967479000" : "-96.7479",
                "radius": isMetric ? "300" : "0.2",
            ]
            let names = FieldGuesses.coordinates(of: area.tree)
            return names.first { "\(area.tree.place)/\($0.1)" == place.place }.flatMap { values[$0.0] }
        default: return nil
        }
    }

    /// A value in the sample's own form.
    private static func fitting(_ role: String, to sample: Payload.Node) -> Value {
        if SampleValue.isTime(sample) || SampleValue.isEpoch(sample) { return self.time(role, like: sample) }
        return sample.kind == .string ? .text(role) : .literal(role)
    }

    private static func time(_ text: String, like sample: Payload.Node) -> Value {
        if SampleValue.isEpoch(sample), let instant = Instant(rfc3339: text + "Z") {
            let isMilliseconds = (sample.integer ?? 0) > 100_000_000_000
            let literal = String(instant.seconds * (isMilliseconds ? 1_000 : 1))
            return sample.kind == .string ? .text(literal) : .literal(literal)
        }
        if let form = SampleValue.timeForm(of: [sample]), let local = Instant(rfc3339: text + "Z") {
            return .text(form.written(local, like: sample.text ?? "") ?? text)
        }
        let bytes = Array((sample.text ?? "").utf8)
        guard let time = try? CivilTime(bytes[...]) else { return .text(text + "Z") }
        switch time.offset {
        case .none: return .text(text)
        case .z: return .text(text + "Z")
        case .numeric: return .text(text + "+00:00")
        }
    }

    /// A date or a time of day alone, where the text is one; the day reads the same with the month before or behind it.
    private static func partOfTime(like text: String, isEnd: Bool) -> String? {
        if let time = text.wholeMatch(of: #/\d{1,2}:\d\d(:\d\d)?/#) {
            return (isEnd ? "23:30" : "22:00") + (time.output.1 == nil ? "" : ":00")
        }
        if text.wholeMatch(of: #/\d{4}-\d\d-\d\d/#) != nil { return "2026-02-02" }
        guard let day = text.wholeMatch(of: #/\d{1,2}([\/.\-])\d{1,2}[\/.\-]\d{4}/#) else { return nil }
        return "02\(day.output.1)02\(day.output.1)2026"
    }

    private func text(like sample: Payload.Node, _ text: String, _ place: SampleTree, _ number: Int) -> String {
        let two = number < 10 ? "0\(number)" : String(number % 100)
        if SampleValue.isTime(sample) {
            return Self.time("2026-02-13T13:39:\(Int(two) ?? 0 < 60 ? two : "59")", like: sample).plain
        }
        if let part = Self.partOfTime(like: text, isEnd: !place.allWords.isDisjoint(with: ["end", "to", "until"])) {
            return part
        }
        if SampleValue.isUUID(sample) { return "00000000-0000-4000-8000-0000000000\(two)" }
        if SampleValue.isORI(sample) { return "TX0571300" }
        if SampleValue.isStateName(sample) { return "texas" }
        if text.contains("@") { return "stand-in-\(number)@partner.example" }
        if place.words.contains("phone") || place.words.contains("telephone") { return "972-555-01\(two)" }
        if sample.format == .xml, sample.numberLiteral != nil { return String(1_000 + number) }
        return "stand-in \(number)"
    }
}
