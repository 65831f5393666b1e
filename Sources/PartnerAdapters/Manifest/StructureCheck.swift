/// Holds a YAML tree against the description of the language: every key, word and text, all mistakes at once.
///
/// What passes has the shape that the compiler expects, so that the compiler need only say what a shape cannot:
/// that a setting is declared, a window complete, a variable known.
struct StructureCheck {
    let diagnostics: ManifestDiagnostics

    /// Checks a value.
    ///
    /// - Parameter subject: What the value is, for messages: the key it stands at.
    func check(_ node: YAMLNode, as type: ValueType, of subject: String) {
        switch type {
        case .text(let form): self.checkText(node, as: form, of: subject)
        case .flag: self.checkFlag(node, of: subject)
        case .number(let range): self.checkNumber(node, in: range, of: subject)
        case .word(let title, let words): self.checkWord(node, title: title, words: words, of: subject)
        case .list(let item): self.checkList(node, of: item, subject: subject)
        case .oneOrMore(let item):
            if node.items != nil {
                self.checkList(node, of: item, subject: subject)
            } else {
                self.check(node, as: item, of: subject)
            }
        case .entries(let form, let value): self.checkEntries(node, key: form, value: value, of: subject)
        case .mapping(let description): self.checkMapping(node, as: description, of: subject)
        case .placeOr(let description):
            if node.text != nil {
                self.checkText(node, as: .place, of: subject)
            } else {
                self.checkMapping(node, as: description, of: subject)
            }
        case .source(let field): self.checkSource(node, of: field, subject: subject)
        case .settable(let form): self.checkSettable(node, as: form, of: subject)
        case .asSubmitted(let field):
            if node.text != ManifestLanguage.asSubmitted { self.checkSource(node, of: field, subject: subject) }
        case .template:
            // Bodies are free in their form; their variables are checked where they are compiled.
            break
        }
    }

    /// Checks a mapping against its closed list of keys.
    func checkMapping(_ node: YAMLNode, as description: MappingDescription, of subject: String) {
        guard let entries = node.entries else {
            self.wrong(node, "`\(subject)` must be a mapping", self.keySentence(description.keys))
            return
        }
        self.checkKeys(entries, allowed: description.keys, of: description.title, at: node.position)
    }

    func checkKeys(
        _ entries: [YAMLEntry],
        allowed: [KeyDescription],
        of title: String,
        at position: SourcePosition
    ) {
        for entry in entries {
            if let key = allowed.first(where: { $0.name == entry.key }) {
                guard !self.reportToDo(entry.value, of: entry.key, key.documentation) else { continue }
                self.check(entry.value, as: key.type, of: entry.key)
            } else {
                self.diagnostics.unknown(
                    "a key of \(title)",
                    entry.key,
                    at: entry.position,
                    known: allowed.map(\.name)
                )
            }
        }
        for key in allowed where key.isRequired && !entries.contains(where: { $0.key == key.name }) {
            self.diagnostics.error(
                at: position,
                "`\(key.name)` is missing from \(title)",
                "Add `\(key.name):`. \(key.documentation)"
            )
        }
    }

    private func checkText(_ node: YAMLNode, as form: TextForm, of subject: String) {
        guard let text = node.text else {
            let (title, sentence) = form.documentation
            self.wrong(node, "`\(subject)` must be \(title)", sentence)
            return
        }
        self.checkText(text, at: node.position, as: form, of: subject)
    }

    private func checkText(_ text: String, at position: SourcePosition, as form: TextForm, of subject: String) {
        switch form {
        case .place, .relativePlace:
            do throws(Place.Mistake) {
                guard form == .relativePlace else {
                    _ = try Place(parsing: text)
                    return
                }
                guard try !Place(parsingRelative: text).steps.contains(.xml) else {
                    throw Place.Mistake(message: "`!xml` cannot stand in an item", suggestion: "Leave it out.")
                }
            } catch {
                self.diagnostics.error(at: position, "`\(text)` is not a place: \(error.message)", error.suggestion)
            }
        default:
            guard !form.matches(text) else { return }
            let (title, sentence) = form.documentation
            self.diagnostics.error(at: position, "`\(subject)` must be \(title)", sentence)
        }
    }

    private func checkFlag(_ node: YAMLNode, of subject: String) {
        guard node.text != "true", node.text != "false" else { return }
        self.wrong(node, "`\(subject)` must be true or false", "Write `true` or `false`.")
    }

    private func checkNumber(_ node: YAMLNode, in range: ClosedRange<Int>, of subject: String) {
        guard let number = node.text.flatMap(Int.init), range.contains(number) else {
            self.wrong(
                node,
                "`\(subject)` must be a whole number",
                "Write a number from \(range.lowerBound) to \(range.upperBound)."
            )
            return
        }
    }

    private func checkWord(_ node: YAMLNode, title: String, words: [WordDescription], of subject: String) {
        if let text = node.text {
            guard let word = words.first(where: { $0.name == text }) else {
                self.diagnostics.unknown(title, text, at: node.position, known: words.map(\.name))
                return
            }
            if let needed = word.parameters.first(where: \.isRequired) {
                self.wrong(
                    node,
                    "`\(text)` does not say its `\(needed.name)`",
                    "Write `\(text): { \(needed.name): … }`."
                )
            }
            return
        }
        guard let entries = node.entries, entries.count == 1, let entry = entries.first else {
            self.wrong(node, "`\(subject)` must be \(title)", "Write one of: \(self.list(words.map(\.name))).")
            return
        }
        guard let word = words.first(where: { $0.name == entry.key }) else {
            self.diagnostics.unknown(title, entry.key, at: entry.position, known: words.map(\.name))
            return
        }
        guard !word.parameters.isEmpty else {
            self.diagnostics.error(
                at: entry.position,
                "`\(entry.key)` takes nothing beside it",
                "Write `\(entry.key)` alone."
            )
            return
        }
        // The only parameter of a word may stand without its name: `refuse: never-edited`.
        if let only = word.onlyParameter, entry.value.entries == nil {
            self.check(entry.value, as: only.type, of: entry.key)
        } else {
            let description = MappingDescription("`\(word.name)`", word.parameters)
            self.checkMapping(entry.value, as: description, of: entry.key)
        }
    }

    private func checkList(_ node: YAMLNode, of item: ValueType, subject: String) {
        guard let items = node.items, !items.isEmpty else {
            self.wrong(
                node,
                "`\(subject)` must be a list of at least one",
                "Write `[ …, … ]` or a line with `- ` for each."
            )
            return
        }
        for node in items { self.check(node, as: item, of: subject) }
    }

    private func checkEntries(_ node: YAMLNode, key form: TextForm, value: ValueType, of subject: String) {
        guard let entries = node.entries, !entries.isEmpty else {
            let (title, sentence) = form.documentation
            self.wrong(node, "`\(subject)` must be a mapping whose keys are each \(title)", sentence)
            return
        }
        for entry in entries {
            let isToDo = self.reportToDo(entry.value, of: entry.key, Self.advice(on: form))
            if ToDo.isMark(entry.key) {
                self.diagnostics.error(at: entry.position, "a key of `\(subject)` is still to do", "Write it.")
            } else {
                self.checkText(entry.key, at: entry.position, as: form, of: entry.key)
            }
            if !isToDo { self.check(entry.value, as: value, of: entry.key) }
        }
    }

    /// What to write where an entry of somebody's own keys is still to do.
    private static func advice(on form: TextForm) -> String {
        form == .place ? "Say why it is left behind, or map it." : "Write what belongs there."
    }

    private func checkSettable(_ node: YAMLNode, as form: TextForm, of subject: String) {
        guard node.entries != nil else {
            self.checkText(node, as: form, of: subject)
            return
        }
        let setting = KeyDescription("setting", .text(.settingName), required: true, "A setting of the partner.")
        self.checkMapping(node, as: MappingDescription("a setting", [setting]), of: subject)
    }

    func wrong(_ node: YAMLNode, _ message: String, _ suggestion: String) {
        let isText = node.text != nil
        self.diagnostics.error(at: node.position, isText ? message : "\(message), and is \(node.kindName)", suggestion)
    }

    func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }

    private func keySentence(_ keys: [KeyDescription]) -> String {
        "Its keys are: \(self.list(keys.map(\.name)))."
    }
}

extension WordDescription {
    /// The parameter that may stand without its name, where there is but one.
    var onlyParameter: KeyDescription? { self.parameters.count == 1 ? self.parameters.first : nil }
}

extension ManifestLanguage {
    /// The word by which a closing message's field is read as a submitted one's.
    static let asSubmitted = "as-submitted"
}
