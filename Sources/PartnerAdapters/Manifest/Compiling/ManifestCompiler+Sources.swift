/// How a source asks to be read: the name of the reader, what is said of it, and where.
struct ReaderRequest {
    let name: String
    /// The mapping that holds the reader's parameters; `nil` for a place alone.
    let parameters: YAMLNode?
    let position: SourcePosition
}

extension ManifestCompiler {
    /// Compiles a field.
    ///
    /// - Parameter make: Makes a reader; `nil` where what is said of it is wrong, which it reports.
    func field<Reader: FieldReader>(
        _ node: YAMLNode?,
        of subject: String,
        as description: FieldDescription,
        make: (ReaderRequest) -> Reader?
    ) -> Field<Reader>? {
        guard let node,
            let source = self.source(node, of: subject, kind: description.kind, inherited: nil, make: make)
        else { return nil }
        let said = node["required"]?.flag
        let isRequired =
            switch description.presence {
            case .always: true
            case .unlessSaidOtherwise: said ?? true
            case .ifSaid: said ?? false
            case .never: false
            }
        return Field(source: source, isRequired: isRequired)
    }

    private func source<Reader: FieldReader>(
        _ node: YAMLNode,
        of subject: String,
        kind: FieldKind,
        inherited: Reader?,
        make: (ReaderRequest) -> Reader?
    ) -> Source<Reader>? {
        if let text = node.text {
            guard let place = self.place(text),
                let reader = inherited ?? self.reader(of: node, subject: subject, kind: kind, make: make)
            else { return nil }
            return .place(place, table: nil, reader)
        }
        if kind != .text, let parts = node["join_all"] {
            return self.joinedText(parts, of: subject, kind: kind, node: node, inherited: inherited, make: make)
        }
        for (key, isWhole) in [("join", false), ("join_all", true)] {
            guard let list = node[key] else { continue }
            guard let separator = node["with"]?.text else { return nil }
            return self.parts(list, of: subject, kind: kind, node: node, inherited: inherited, make: make)
                .map { .all($0, isWhole ? .joinedWhole(with: separator) : .joined(with: separator)) }
        }
        let combined: [(key: String, make: ([Source<Reader>]) -> Source<Reader>)] = [
            ("first_of", { .firstOf($0) }), ("exactly_one", { .exactlyOne($0) }),
            ("earliest_of", { .all($0, .earliest) }), ("all_of", { .all($0, .all) }),
        ]
        for form in combined {
            guard let list = node[form.key] else { continue }
            return self.parts(list, of: subject, kind: kind, node: node, inherited: inherited, make: make)
                .map(form.make)
        }
        if let name = node["header"]?.text {
            return self.reader(of: node, subject: subject, kind: kind, make: make).map {
                .header(name.lowercased(), $0)
            }
        }
        return self.reader(of: node, subject: subject, kind: kind, unlessSaid: inherited, make: make).flatMap {
            self.leaf(node, subject: subject, kind: kind, reader: $0)
        }
    }

    /// A value that is read of a text which is joined first.
    private func joinedText<Reader: FieldReader>(
        _ list: YAMLNode,
        of subject: String,
        kind: FieldKind,
        node: YAMLNode,
        inherited: Reader?,
        make: (ReaderRequest) -> Reader?
    ) -> Source<Reader>? {
        guard let separator = node["with"]?.text else { return nil }
        let parts = self.sources(list, of: subject, kind: .text, inherited: nil, make: self.textReader)
        let reader = self.reader(of: node, subject: subject, kind: kind, unlessSaid: inherited, make: make)
        guard let parts, let reader else { return nil }
        return .text(.all(parts, .joinedWhole(with: separator)), reader)
    }

    private func leaf<Reader: FieldReader>(
        _ node: YAMLNode,
        subject: String,
        kind: FieldKind,
        reader: Reader
    ) -> Source<Reader>? {
        if let place = node["at"]?.text.flatMap(self.place) {
            guard let reference = node["table"] else { return .place(place, table: nil, reader) }
            guard let name = reference.text?.dropFirst(TextForm.settingPrefix.count),
                self.setting(String(name), as: kind.tableTypes, at: reference.position) != nil
            else { return nil }
            return .place(place, table: String(name), reader)
        }
        if let setting = node["setting"], let name = setting.text {
            return self.setting(name, as: kind.settingTypes, at: setting.position).map {
                .setting(name, fallback: $0.fallback, reader)
            }
        }
        guard let constant = node["constant"], let text = constant.text else { return nil }
        do throws(ReadingFailure) {
            _ = try reader.read(text)
            return .constant(text, reader)
        } catch {
            self.diagnostics.error(at: constant.position, "`\(subject)` cannot be this constant", error.detail)
            return nil
        }
    }

    private func parts<Reader: FieldReader>(
        _ list: YAMLNode,
        of subject: String,
        kind: FieldKind,
        node: YAMLNode,
        inherited: Reader?,
        make: (ReaderRequest) -> Reader?
    ) -> [Source<Reader>]? {
        guard self.saysReader(node, kind: kind) else {
            return self.sources(list, of: subject, kind: kind, inherited: inherited, make: make)
        }
        return self.reader(of: node, subject: subject, kind: kind, make: make).flatMap {
            self.sources(list, of: subject, kind: kind, inherited: $0, make: make)
        }
    }

    /// The sources of a list; `nil` where one of them is wrong.
    private func sources<Reader: FieldReader>(
        _ list: YAMLNode,
        of subject: String,
        kind: FieldKind,
        inherited: Reader?,
        make: (ReaderRequest) -> Reader?
    ) -> [Source<Reader>]? {
        let sources = list.oneOrMore.compactMap {
            self.source($0, of: subject, kind: kind, inherited: inherited, make: make)
        }
        return sources.count == list.oneOrMore.count ? sources : nil
    }

    /// Whether a source says itself how it is read.
    private func saysReader(_ node: YAMLNode, kind: FieldKind) -> Bool {
        node["as"] != nil || kind.defaultReader?.parameters.contains { node[$0.name] != nil } ?? false
    }

    /// The reader that a source asks for, else the one that is meant for all around it.
    private func reader<Reader>(
        of node: YAMLNode,
        subject: String,
        kind: FieldKind,
        unlessSaid inherited: Reader?,
        make: (ReaderRequest) -> Reader?
    ) -> Reader? {
        if let inherited, !self.saysReader(node, kind: kind) { return inherited }
        return self.reader(of: node, subject: subject, kind: kind, make: make)
    }

    private func reader<Reader>(
        of node: YAMLNode,
        subject: String,
        kind: FieldKind,
        make: (ReaderRequest) -> Reader?
    ) -> Reader? {
        if let asked = node["as"] {
            guard let name = asked.text, kind.readers.contains(where: { $0.name == name })
            else { return nil }
            return make(ReaderRequest(name: name, parameters: node, position: asked.position))
        }
        guard let reader = kind.defaultReader else {
            self.diagnostics.error(
                at: node.position,
                "`\(subject)` does not say how it is read",
                "Add `as:` and one of: \(kind.readers.map { "`\($0.name)`" }.joined(separator: ", "))."
            )
            return nil
        }
        return make(ReaderRequest(name: reader.name, parameters: node, position: node.position))
    }
}

extension FieldKind {
    /// The settings from which a value of this kind may come.
    fileprivate var settingTypes: [SettingType] {
        switch self {
        case .agency: [.agency]
        case .offense: [.offense]
        default: [.text]
        }
    }

    /// The tables in which a value of this kind may be looked up.
    fileprivate var tableTypes: [SettingType] {
        switch self {
        case .agency: [.agencies]
        case .offense: [.offenses]
        default: [.texts]
        }
    }
}
