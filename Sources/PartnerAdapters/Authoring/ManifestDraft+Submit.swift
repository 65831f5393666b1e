import CommunityRequests

// What is read of a new request.
extension ManifestDraft {
    var submit: [String] {
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
}
