/// The JSON Schema of the manifest (draft 2020-12), made from the description by which manifests are read.
///
/// It gives editors completion and catches what a shape can tell. What a shape cannot tell (a setting that nobody
/// declared, a row that is never reached) stays with `lint`, which knows all of it.
struct ManifestSchema {
    private var definitions: [(String, SchemaNode)] = []
    private var begun: Set<String> = []

    /// The schema as a file.
    static var text: String {
        var schema = ManifestSchema()
        guard case .members(let manifest) = schema.node(for: ManifestLanguage.manifest) else { return "" }
        let definitions = schema.definitions.sorted { $0.0 < $1.0 }
        return SchemaNode.members(
            [
                ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
                ("title", .text("adapter.yaml")),
                (
                    "description",
                    .text("How a partner's messages become Community Requests. Made by `adapters schema`.")
                ),
            ] + manifest + [("$defs", .members(definitions))]
        ).pretty
    }

    mutating func node(for mapping: MappingDescription) -> SchemaNode {
        .object(self.properties(mapping.keys), required: mapping.keys.filter(\.isRequired).map(\.name))
    }

    private mutating func properties(_ keys: [KeyDescription]) -> [(String, SchemaNode)] {
        keys.map { key in
            (key.name, self.node(for: key.type).with("description", .text(key.documentation)))
        }
    }

    private mutating func node(for type: ValueType) -> SchemaNode {
        switch type {
        case .text(let form): return form.schema
        case .flag: return .one("type", .text("boolean"))
        case .number(let range):
            return .members([
                ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
                ("maximum", .number(range.upperBound)),
            ])
        case .word(_, let words): return .any(of: words.flatMap { self.nodes(for: $0) })
        case .list(let item): return self.list(of: item)
        case .oneOrMore(let item): return .any(of: [self.node(for: item), self.list(of: item)])
        case .entries(let form, let value):
            return .members([
                ("type", .text("object")), ("minProperties", .number(1)), ("propertyNames", form.schema),
                ("additionalProperties", self.node(for: value)),
            ])
        case .mapping(let mapping): return self.node(for: mapping)
        case .placeOr(let mapping): return .any(of: [TextForm.place.schema, self.node(for: mapping)])
        case .source(let field): return self.reference(to: field)
        case .settable(let form):
            let setting = SchemaNode.object([("setting", TextForm.settingName.schema)], required: ["setting"])
            return .any(of: [form.schema, setting])
        case .asSubmitted(let field):
            return .any(of: [.constant(ManifestLanguage.asSubmitted), self.reference(to: field)])
        case .template: return .one("type", .text("object"))
        }
    }

    private mutating func list(of item: ValueType) -> SchemaNode {
        .members([("type", .text("array")), ("minItems", .number(1)), ("items", self.node(for: item))])
    }

    /// A word alone, and with what may be said beside it.
    private mutating func nodes(for word: WordDescription) -> [SchemaNode] {
        var nodes: [SchemaNode] = []
        if !word.parameters.contains(where: \.isRequired) {
            nodes.append(SchemaNode.constant(word.name).with("description", .text(word.documentation)))
        }
        guard !word.parameters.isEmpty else { return nodes }
        var beside = [self.node(for: MappingDescription(word.name, word.parameters))]
        if let only = word.onlyParameter { beside.append(self.node(for: only.type)) }
        let object = SchemaNode.object([(word.name, .any(of: beside))], required: [word.name])
        return nodes + [object.with("description", .text(word.documentation))]
    }

    // MARK: Sources

    /// A reference to the definition of a field's sources, which is made where there is none yet.
    private mutating func reference(to field: FieldDescription) -> SchemaNode {
        let extras = ManifestLanguage.extras(of: field)
        let name = (["source", field.kind.rawValue] + extras.map(\.name)).joined(separator: "-")
        if self.begun.insert(name).inserted {
            let forms = ManifestLanguage.sourceForms(for: field)
            let choices = [TextForm.place.schema] + forms.map { self.node(for: $0, of: field, extras: extras) }
            self.definitions.append((name, .any(of: choices)))
        }
        return .one("$ref", .text("#/$defs/\(name)"))
    }

    /// A reference to what may be said of a kind's readers, which is the same beside every form.
    private mutating func reference(to key: KeyDescription, of kind: FieldKind) -> SchemaNode {
        let name = "\(kind.rawValue)-\(key.name)"
        if self.begun.insert(name).inserted {
            self.definitions.append(contentsOf: self.properties([key]).map { (name, $0.1) })
        }
        return .one("$ref", .text("#/$defs/\(name)"))
    }

    private mutating func node(
        for form: ManifestLanguage.SourceForm,
        of field: FieldDescription,
        extras: [KeyDescription]
    ) -> SchemaNode {
        let keys = [form.key] + form.others + extras
        var properties = self.properties(keys)
        let required = [form.key.name] + form.others.filter(\.isRequired).map(\.name)
        guard form.isRead else { return .object(properties, required: required) }
        let readers = field.kind.readers
        let words = readers.map { WordDescription($0.name, $0.documentation) }
        let reading = KeyDescription("as", .word(title: "a way of reading", words), "How it is read.")
        for key in [reading] + readers.flatMap(\.parameters) where !properties.contains(where: { $0.0 == key.name }) {
            properties.append((key.name, self.reference(to: key, of: field.kind)))
        }
        let object = SchemaNode.object(properties, required: required)
        let rules = Self.rules(of: readers, impliedReader: field.kind.defaultReader)
        return rules.isEmpty ? object : object.with("allOf", .list(rules))
    }

    /// What belongs to one reader does not stand beside another.
    private static func rules(of readers: [ReaderDescription], impliedReader: ReaderDescription?) -> [SchemaNode] {
        let all = readers.flatMap(\.parameters).map(\.name)
        guard !all.isEmpty else { return [] }
        func rule(when condition: SchemaNode, _ reader: ReaderDescription?) -> SchemaNode {
            let own = reader?.parameters.map(\.name) ?? []
            let needed = reader?.parameters.filter(\.isRequired).map(\.name) ?? []
            let barred = all.filter { !own.contains($0) }.map { ($0, SchemaNode.flag(false)) }
            var then: [(String, SchemaNode)] = []
            if !needed.isEmpty { then.append(("required", .texts(needed))) }
            if !barred.isEmpty { then.append(("properties", .members(barred))) }
            return .members([("if", condition), ("then", .members(then))])
        }
        let named = readers.map { reader in
            rule(
                when: SchemaNode.one("properties", .one("as", .constant(reader.name)))
                    .with("required", .texts(["as"])),
                reader
            )
        }
        return named + [rule(when: .one("not", .one("required", .texts(["as"]))), impliedReader)]
    }
}

extension TextForm {
    /// The form as a schema; a text that looks like a number or a truth value is a text all the same.
    fileprivate var schema: SchemaNode {
        guard let pattern = self.pattern else { return .one("type", .texts(["string", "number", "boolean"])) }
        return .members([("type", .text("string")), ("pattern", .text(pattern))])
    }

    /// The form as a regular expression of ECMA-262; `nil` for any text.
    private var pattern: String? {
        switch self {
        case .any: nil
        case .adapterName: "^[a-z0-9-]{1,64}$"
        case .provenance: "^(modelled on |published: ?)\\S"
        case .mediaType: "^[a-z0-9+.-]+/([a-z0-9+.-]*\\+)?(json|xml)$"
        case .place: "^(/|$)"
        case .relativePlace: "^\\./"
        case .header: "^[A-Za-z0-9_-]+$"
        case .duration: "^[0-9]+[smhd]$"
        case .settingName: "^[a-z][a-z0-9_]{0,63}$"
        case .settingReference: "^settings\\.[a-z][a-z0-9_]{0,63}$"
        }
    }
}
