import CommunityRequests

extension ManifestCompiler {
    /// Compiles the bodies of the callbacks.
    func callbacks(_ node: YAMLNode) -> CallbackPlan {
        var templates: [CallbackKind: CallbackTemplate] = [:]
        for entry in node.entries ?? [] {
            guard let kind = CallbackKind(rawValue: entry.key) else { continue }
            guard entry.value.entries != nil else {
                self.diagnostics.error(
                    at: entry.value.position,
                    "the body of `\(entry.key)` must be a mapping, and is \(entry.value.kindName)",
                    "Write the members of the JSON object that is sent."
                )
                continue
            }
            let scope = CallbackScope.event(kind)
            templates[kind] = self.template(entry.value, in: scope, known: scope.ownVariables)
        }
        return CallbackPlan(templates: templates)
    }

    private func template(
        _ node: YAMLNode,
        in scope: CallbackScope,
        known: [CallbackVariable]
    ) -> CallbackTemplate {
        switch node.content {
        case .null: return .null
        case .scalar(let text): return self.text(text, at: node.position, in: scope, known: known)
        case .list(let items): return .list(items.map { self.template($0, in: scope, known: known) })
        case .mapping(let entries):
            guard let each = entries.first(where: { $0.key == "each" }) else {
                return .object(self.members(entries, in: scope, known: known))
            }
            return self.each(each, entries: entries, in: scope, known: known)
        }
    }

    private func each(
        _ each: YAMLEntry,
        entries: [YAMLEntry],
        in scope: CallbackScope,
        known: [CallbackVariable]
    ) -> CallbackTemplate {
        let lists = scope.ownVariables.filter { CallbackScope.ofItems(in: $0) != nil }
        guard let name = each.value.text, let list = lists.first(where: { $0.rawValue == name }),
            let items = CallbackScope.ofItems(in: list)
        else {
            self.diagnostics.error(
                at: each.value.position,
                "`\(each.value.text ?? "each")` is no list that a callback has here",
                lists.isEmpty
                    ? "Leave `each` out: there is no list here."
                    : Suggestion.sentence(for: each.value.text ?? "", in: lists.map(\.rawValue))
            )
            return .null
        }
        let others = entries.filter { $0.key != "each" }
        return .each(list, .object(self.members(others, in: items, known: known + items.ownVariables)))
    }

    private func members(
        _ entries: [YAMLEntry],
        in scope: CallbackScope,
        known: [CallbackVariable]
    ) -> [CallbackTemplate.Member] {
        entries.map { entry in
            if entry.key.contains("{") {
                self.diagnostics.error(
                    at: entry.position,
                    "a key of a callback's body cannot hold a variable",
                    "Write the key as it is to be sent."
                )
            }
            return CallbackTemplate.Member(key: entry.key, value: self.template(entry.value, in: scope, known: known))
        }
    }

    private func text(
        _ text: String,
        at position: SourcePosition,
        in scope: CallbackScope,
        known: [CallbackVariable]
    ) -> CallbackTemplate {
        // `true` in quotes cannot be told from `true` here; a callback that needs the text has other words for it.
        if text == "true" || text == "false" { return .flag(text == "true") }
        do throws(CallbackTextMistake) {
            return try CallbackTemplate.parse(text, known: known)
        } catch {
            switch error.reason {
            case .unknownVariable(let name):
                self.diagnostics.unknown(
                    "a variable of this callback",
                    "{\(name)}",
                    at: position,
                    known: known.map { "{\($0.rawValue)}" }
                )
            case .strayBrace:
                self.diagnostics.error(
                    at: position,
                    "a brace stands alone",
                    "Write `{{` or `}}` for the character itself."
                )
            case .listInText(let variable):
                self.diagnostics.error(
                    at: position,
                    "`{\(variable.rawValue)}` is a list and cannot be part of a text",
                    "Let it stand alone, or use `each: \(variable.rawValue)`."
                )
            }
            return .null
        }
    }
}
