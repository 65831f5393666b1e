extension StructureCheck {
    /// Checks where a field's value comes from: a place, or a mapping of one of the source forms.
    func checkSource(_ node: YAMLNode, of field: FieldDescription, subject: String) {
        let forms = ManifestLanguage.sourceForms(for: field)
        if node.text != nil {
            self.check(node, as: .text(.place), of: subject)
            return
        }
        guard let entries = node.entries else {
            self.wrong(
                node,
                "`\(subject)` must say where \(field.kind.title) comes from",
                "Write a place, as in `/data/\(subject)`, or a mapping with one of: \(self.list(forms.map(\.key.name)))."
            )
            return
        }
        let said = forms.filter { form in entries.contains { $0.key == form.key.name } }
        guard let form = said.first, said.count == 1 else {
            self.reportForm(node, entries: entries, said: said, forms: forms, field: field, subject: subject)
            return
        }
        var allowed = [form.key] + form.others + ManifestLanguage.extras(of: field)
        if form.isRead {
            let names = field.kind.readers.map { WordDescription($0.name, $0.documentation) }
            allowed.append(
                KeyDescription("as", .word(title: "a way of reading \(field.kind.title)", names), "How it is read.")
            )
            allowed += self.parameters(of: field, reader: entries.first { $0.key == "as" }?.value)
        }
        self.checkKeys(entries, allowed: allowed, of: "`\(subject)`", at: node.position)
    }

    /// What may be said of the reader that is asked for, or of the field's obvious one.
    private func parameters(of field: FieldDescription, reader asked: YAMLNode?) -> [KeyDescription] {
        guard let asked else { return field.kind.defaultReader?.parameters ?? [] }
        guard let reader = field.kind.readers.first(where: { $0.name == asked.text }) else {
            // The word itself is reported with the other keys; what belongs to it cannot be told.
            return field.kind.readers.flatMap(\.parameters).map {
                KeyDescription($0.name, $0.type, $0.documentation)
            }
        }
        return reader.parameters
    }

    private func reportForm(
        _ node: YAMLNode,
        entries: [YAMLEntry],
        said: [ManifestLanguage.SourceForm],
        forms: [ManifestLanguage.SourceForm],
        field: FieldDescription,
        subject: String
    ) {
        guard said.isEmpty else {
            self.diagnostics.error(
                at: node.position,
                "`\(subject)` says twice where it comes from: \(self.list(said.map(\.key.name)))",
                "Keep one of them."
            )
            return
        }
        let known = forms.map(\.key.name) + ["as", "required"]
        let slips = entries.filter { !known.contains($0.key) }
        for slip in slips {
            self.diagnostics.unknown("a key of `\(subject)`", slip.key, at: slip.position, known: known)
        }
        if slips.isEmpty {
            self.diagnostics.error(
                at: node.position,
                "`\(subject)` does not say where \(field.kind.title) comes from",
                "Add one of: \(self.list(forms.map(\.key.name)))."
            )
        }
    }
}

extension FieldKind {
    /// How it is read where `as` is left out. Codes and shapes are always written in somebody's own form, which
    /// must be said.
    var defaultReader: ReaderDescription? {
        self == .investigation || self == .shape || self == .length ? nil : self.readers.first
    }
}
