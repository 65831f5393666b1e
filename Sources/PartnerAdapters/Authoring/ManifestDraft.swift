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

    static func list(_ words: [String]) -> String { "[\(words.map(Self.quoted).joined(separator: ", "))]" }

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

    func guess(_ line: String, _ why: String) -> String {
        let fill = String(repeating: " ", count: max(2, Self.remarkColumn - line.count))
        return "\(line)\(fill)\(ToDo.guessMark) \(why)"
    }

    /// A text in double quotes, as YAML and JSON both read it.
    static func quoted(_ text: String) -> String {
        var writer = JSONWriter()
        writer.string(text)
        return writer.text
    }
}
