import CommunityRequests

/// A manifest that was made from sample messages, for its author to finish.
///
/// It holds places and no values. What must be written says `TODO`, what must be confirmed says `# guess:`, and a
/// manifest with either does not compile.
struct ManifestDraft {
    let name: String
    let mediaTypes: [String]
    let authentication: String
    let guesses: FieldGuesses
    /// The words of which the author says that they tell the kind, each with what it probably means.
    let kindWords: [(word: String, outcome: String)]

    /// The column at which remarks begin.
    private static let remarkColumn = 64

    var text: String {
        let lines = self.head + self.settings + self.message + self.submit + self.close + self.legalProcess + self.drop
        return (lines + self.callbacks).joined(separator: "\n") + "\n"
    }

    /// The settings that the draft asks of each partner: name, type, what for.
    var neededSettings: [(name: String, type: String, purpose: String)] {
        var needed: [(name: String, type: String, purpose: String)] = []
        if self.guesses.agency == nil {
            needed.append(("agency", "agency", "the agency on whose behalf messages come"))
        }
        if self.guesses.offense == nil {
            needed.append(("offense", "offense", "the NIBRS code of what is investigated"))
        } else if !self.guesses.offenseIsCode {
            needed.append(("offenses", "offenses", "NIBRS codes of the partner's own words"))
        }
        return needed
    }

    // MARK: Sections

    private var head: [String] {
        let types = self.mediaTypes.count == 1 ? self.mediaTypes[0] : "[\(self.mediaTypes.joined(separator: ", "))]"
        return [
            "# yaml-language-server: $schema=../adapter.schema.json",
            "# A draft, made from sample messages. `vestibule adapters lint \(self.name)` lists what is still to do. Nothing of",
            "# it can be in force before every TODO is written, every guess is confirmed, and its contracts hold.",
            "adapter: \(self.name)",
            "title: \"TODO: the platform's name, as owners read it\"",
            "provenance: \"TODO: published: and where, or modelled on what\"",
            "accepts: \(types)",
            self.guess("authentication: \(self.authentication)", "ask the partner how it signs"),
            "",
        ]
    }

    private var settings: [String] {
        guard !self.neededSettings.isEmpty else { return [] }
        let lines = self.neededSettings.map { name, type, purpose in
            self.guess("  \(name): { is: \(type), for: \(purpose) }", "no sample says it")
        }
        return ["settings:"] + lines + [""]
    }

    private var message: [String] {
        var lines = ["message:"]
        if self.authentication == "standard-webhooks" {
            lines.append("  id: { header: webhook-id }")
        } else if let id = self.guesses.messageID {
            lines.append(self.guess("  id: \(id.source)", "by its name; it must differ for every message"))
        } else if let reference = self.guesses.reference {
            let places = [reference.source] + self.guesses.kinds.map(\.source)
            let id = "{ join: [\(places.joined(separator: ", "))], with: \"/\" }"
            lines.append(self.guess("  id: \(id)", "it must differ for every message"))
        } else {
            lines.append("  id: \"TODO: what differs for every message, and is the same when it is sent again\"")
        }
        lines.append("  kind:")
        guard !self.guesses.kinds.isEmpty else {
            let any = self.guesses.tree.leaves.first?.place ?? "/"
            return lines + [
                self.guess("    at: \(any)", "no place tells kinds apart: whatever stands there"),
                "    is: { \"*\": submit }", "",
            ]
        }
        let places = self.guesses.kinds.map(\.source)
        let at = places.count == 1 ? places[0] : "[\(places.joined(separator: ", "))]"
        lines.append(self.guess("    at: \(at)", "by its name"))
        lines.append("    is:")
        if self.kindWords.isEmpty {
            lines.append("      \"TODO: the word of a new request; then those of its end\": submit")
        } else {
            lines += self.kindWords.map { word, outcome in
                self.guess("      \(Self.quoted(word)): \(outcome)", "submit, resolve, withdraw or ignore?")
            }
        }
        return lines + [""]
    }

    private var submit: [String] {
        let guesses = self.guesses
        var lines = ["submit:"]
        if let reference = guesses.reference {
            lines.append(self.guess("  reference: \(reference.source)", "by its name"))
        }
        lines += self.agency
        if let investigation = guesses.investigation {
            lines.append(
                self.guess(
                    "  investigation: { at: \(investigation.source), as: identifier }",
                    "by its name; `as: code` where it has a form"
                )
            )
        } else {
            lines.append(
                "  investigation: \"TODO: the agency's name for its investigation, with as: identifier or code\""
            )
        }
        lines += self.offense + self.window + self.area + self.description
        if let purpose = guesses.purpose {
            lines.append(self.guess("  purpose: \(purpose.place)", "by its name; read by rules, never kept"))
        }
        lines += self.vehicles
        if !guesses.attestations.isEmpty {
            lines.append("  attestations:")
            lines += guesses.attestations.map { attestation, tree, words in
                guard let words else { return self.guess("    \(attestation.rawValue): \(tree.place)", "by its name") }
                let source =
                    "{ at: \(tree.place), is_true: \(Self.list(words.isTrue)), is_false: \(Self.list(words.isFalse)) }"
                return self.guess("    \(attestation.rawValue): \(source)", "by its name; are there other words?")
            }
        }
        if guesses.caseNumber != nil || guesses.investigator != nil {
            lines.append("  seal:")
            if let place = guesses.caseNumber?.place {
                lines.append(self.guess("    case_number: \(place)", "by its name"))
            }
            if let place = guesses.investigator?.place {
                lines.append(self.guess("    investigator: \(place)", "by its name"))
            }
        }
        return lines + [""]
    }

    private var agency: [String] {
        guard let agency = self.guesses.agency else {
            return [self.guess("  agency: { setting: agency }", "no sample holds an ORI")]
        }
        guard let state = self.guesses.state else {
            return [self.guess("  agency: \(agency.place)", "an ORI stands there")]
        }
        return [
            self.guess("  agency: { at: \(agency.place), agrees_with: \(state.place) }", "an ORI, and a state's name")
        ]
    }

    private var offense: [String] {
        guard let offense = self.guesses.offense else {
            return [self.guess("  offense: { setting: offense }", "no sample says it")]
        }
        guard self.guesses.offenseIsCode else {
            return [
                self.guess(
                    "  offense: { at: \(offense.place), table: settings.offenses }",
                    "by its name; its words are no NIBRS codes"
                )
            ]
        }
        return [self.guess("  offense: \(offense.place)", "a NIBRS code stands there")]
    }

    private var window: [String] {
        if let start = self.guesses.start, let end = self.guesses.end {
            return ["  window:", self.moment("start", start), self.moment("end", end)]
        }
        if let start = self.guesses.start, let length = self.guesses.length {
            let unit = FieldGuesses.unit(of: length)
            let source = "{ at: \(length.place), as: number, unit: \(unit.rawValue) }"
            return [
                "  window:", self.moment("start", start),
                self.guess("    length: \(source)", "by its name; how long, and in which unit?"),
            ]
        }
        guard let moment = self.guesses.moment else {
            return ["  window: \"TODO: start and end, or start and length, or around, before and after\""]
        }
        return [
            "  window:", self.moment("around", moment),
            self.guess("    before: 2h", "how long before?"), self.guess("    after: 30m", "how long after?"),
        ]
    }

    /// A time, in the samples' own form where they have one.
    private func moment(_ key: String, _ place: SampleTree) -> String {
        guard let form = SampleValue.timeForm(of: place.values) else {
            return self.guess("    \(key): \(place.place)", "by its name, a time")
        }
        let line = "    \(key): { at: \(place.place), form: \"\(form.text)\" }"
        return self.guess(line, "a time in this form; is the month where it should be?")
    }

    private var area: [String] {
        func source(_ area: FieldGuesses.Area) -> String {
            let place = area.tree.place.isEmpty ? "\"\"" : area.tree.place
            let words = area.parameters.map { ", \($0.0): \($0.1)" }.joined()
            return "{ at: \(place), as: \(area.reader)\(words) }"
        }
        func why(_ area: FieldGuesses.Area) -> String {
            switch area.reader {
            case "circle": "by its names; which unit has the radius?"
            case "position": "by its form; is the order right?"
            case "utm": "by its names; in metres, and in which zone?"
            default: "by its form"
            }
        }
        guard let first = self.guesses.areas.first else {
            if self.guesses.holdsProjectedCoordinates {
                return [
                    "  area: \"TODO: x and y are of a projection; ask for latitude and longitude, or read UTM with as: utm\""
                ]
            }
            return [
                "  area: \"TODO: a place, and as: point, circle, position, polygon, geojson-polygon, wkt, utm, gml or cap-…\""
            ]
        }
        guard self.guesses.areas.count > 1 else { return [self.guess("  area: \(source(first))", why(first))] }
        return ["  area:", "    exactly_one:"] + self.guesses.areas.map { self.guess("      - \(source($0))", why($0)) }
    }

    private var description: [String] {
        guard let description = self.guesses.description else {
            return ["  description: \"TODO: what owners read; it is redacted before it is kept\""]
        }
        guard description.place.contains("/*") else {
            return [self.guess("  description: \(description.place)", "by its name")]
        }
        return [self.guess("  description: { join: [\(description.place)], with: \"\\n\" }", "by its name")]
    }

    private var vehicles: [String] {
        guard let vehicles = self.guesses.vehicles, let item = vehicles.item else { return [] }
        let keys = [("color", ["color", "colour"]), ("make", ["make"]), ("model", ["model"])]
        let lines = keys.compactMap { key, names in
            names.first { item[$0] != nil }.map { "    \(key): ./\($0)" }
        }
        return [
            "  vehicles:", self.guess("    each: \(vehicles.place)", "by the names of its items; plates have no key"),
        ] + lines
    }

    private var close: [String] {
        var lines = ["close:"]
        if self.guesses.reference != nil { lines.append("  reference: as-submitted") }
        return lines + ["  investigation: as-submitted", "  agency: as-submitted", ""]
    }

    private var legalProcess: [String] {
        let names = ["legalProcess", "warrant", "subpoena", "courtOrder", "emergency", "exigentCircumstances"]
        // Where a format wraps its fields in one object, a demand would stand there.
        let wrappers = self.guesses.tree.all.filter { $0.isSingle && !$0.place.isEmpty && $0.members.count > 4 }
        let claims = self.guesses.claims.map { tree, words in
            guard let words else { return self.guess("  - \(tree.place)", "by its name") }
            let claim = "  - { at: \(tree.place), is_false: \(Self.list(words.isFalse)) }"
            return self.guess(claim, "by its name; which words mean no?")
        }
        let known = self.guesses.claims.map(\.tree.place)
        let others = ([""] + wrappers.prefix(4).map(\.place)).flatMap { place in names.map { "\(place)/\($0)" } }
        return ["legal_process:"] + claims + others.filter { !known.contains($0) }.map { "  - \($0)" } + [""]
    }

    private static func list(_ words: [String]) -> String { "[\(words.map(Self.quoted).joined(separator: ", "))]" }

    private var drop: [String] {
        let leaves = self.guesses.tree.leaves
        guard leaves.contains(where: { !self.guesses.uses($0) }) else { return [] }
        let lines = leaves.map { leaf in
            self.guesses.uses(leaf) ? "  # \(leaf.place): read above" : "  \(leaf.place): TODO"
        }
        return ["drop:                     # why is each left behind? or map it above"] + lines + [""]
    }

    private var callbacks: [String] {
        let common = "reference: \"{reference}\", investigation: \"{investigation}\""
        return [
            self.guess("callbacks:", "ask the partner which form it wants"),
            "  request.published: { event: \"{event}\", time: \"{time}\", \(common), public_code: \"{public_code}\", state: \"{state}\" }",
            "  request.refused: { event: \"{event}\", time: \"{time}\", \(common), state: \"{state}\", violations: \"{violations}\" }",
            "  request.closed: { event: \"{event}\", time: \"{time}\", \(common), public_code: \"{public_code}\", state: \"{state}\" }",
            "  consents.released:", "    event: \"{event}\"", "    time: \"{time}\"", "    reference: \"{reference}\"",
            "    investigation: \"{investigation}\"", "    public_code: \"{public_code}\"",
            "    release_id: \"{release_id}\"",
            "    items: { each: items, responder: \"{responder}\", clips: \"{clips}\", footage_url: \"{footage_url}\" }",
            "  consent.withdrawn: { event: \"{event}\", time: \"{time}\", \(common), release_id: \"{release_id}\", responder: \"{responder}\" }",
        ]
    }

    private func guess(_ line: String, _ why: String) -> String {
        let fill = String(repeating: " ", count: max(2, Self.remarkColumn - line.count))
        return "\(line)\(fill)\(ToDo.guessMark) \(why)"
    }

    /// A text in double quotes, as YAML and JSON both read it.
    private static func quoted(_ text: String) -> String {
        var writer = JSONWriter()
        writer.string(text)
        return writer.text
    }
}
