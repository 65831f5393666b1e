import CommunityRequests

extension ManifestCompiler {
    /// Compiles the table of kinds; a line that no message can reach is a mistake.
    func kind(_ node: YAMLNode) -> KindPlan? {
        let places = node["at"]?.oneOrMore.compactMap { $0.text.flatMap(self.place) } ?? []
        guard !places.isEmpty else { return nil }
        var rows: [KindPlan.Row] = []
        for entry in node["is"]?.entries ?? [] {
            let words = places.count == 1 ? [entry.key] : entry.key.split(separator: " ").map(String.init)
            guard words.count == places.count else {
                self.diagnostics.error(
                    at: entry.position,
                    "`\(entry.key)` has \(words.count) words for \(places.count) places",
                    "Write one word for each place of `at`, with a space between them; `*` stands for any."
                )
                continue
            }
            let texts = words.map { $0 == "*" ? nil : $0 }
            if let earlier = rows.firstIndex(where: { $0.covers(texts) }) {
                self.diagnostics.error(
                    at: entry.position,
                    "`\(entry.key)` is never reached: line \(earlier + 1) of the table fits it too",
                    "Move it up, or leave it out."
                )
            }
            if let intent = self.intent(entry.value) { rows.append(KindPlan.Row(texts: texts, intent: intent)) }
        }
        if !rows.isEmpty, !rows.contains(where: { $0.intent == .submit }) {
            self.diagnostics.error(
                at: node.position,
                "no kind of message submits a request",
                "Give one of the kinds the outcome `submit`."
            )
        }
        return KindPlan(places: places, rows: rows)
    }

    private func intent(_ node: YAMLNode) -> KindPlan.Intent? {
        switch node.text ?? node.entries?.first?.key {
        case "submit": return .submit
        case "resolve": return .close(.resolved)
        case "withdraw": return .close(.withdrawn)
        case "ignore": return .ignore
        case "legal_process": return .legalProcess
        case "refuse":
            let parameter = node["refuse"]
            return (parameter?.text ?? parameter?["rule"]?.text).map { .refuse(RuleID($0)) }
        default: return nil
        }
    }
}

extension KindPlan.Row {
    /// Whether everything that fits these texts fits this line too.
    fileprivate func covers(_ texts: [String?]) -> Bool {
        zip(self.texts, texts).allSatisfy { mine, other in mine == nil || mine == other }
    }
}
