/// Replaces the values of an XML document, and the names that the adapter does not know.
///
/// Tags stay where they are and white space as it is; comments and processing instructions are left out. The names of
/// namespaces that standards bodies give stay.
struct XMLReplacer<Replacement: ValueReplacement> {
    /// The namespaces in scope by prefix; `""` is the default one.
    private typealias Scope = [String: String]

    let walk: ReplacementWalk<Replacement>
    private let bytes: [UInt8]
    private let markup: XMLMarkup
    private var edits = BodyEdits()

    init(walk: ReplacementWalk<Replacement>, bytes: [UInt8]) {
        self.walk = walk
        self.bytes = bytes
        self.markup = XMLMarkup(bytes)
    }

    /// The document with everything replaced.
    ///
    /// - Parameter payload: What the strict reader made of the same bytes.
    mutating func replaced(_ payload: Payload, at place: ReplacedPlace) -> [UInt8] {
        if let declaration = self.markup.declaration {
            self.edits.replace(declaration, with: #"<?xml version="1.0" encoding="UTF-8"?>"#)
        }
        for aside in self.markup.asides { self.edits.replace(aside, with: "") }
        // The root's name leads nowhere.
        self.replace(0, payload.root, at: place, isNameKnown: false, in: [:])
        return self.edits.applied(to: self.bytes)
    }

    private mutating func replace(
        _ index: Int,
        _ node: Payload.Node,
        at place: ReplacedPlace,
        isNameKnown: Bool,
        in outer: Scope
    ) {
        let element = self.markup.elements[index]
        let scope = self.scope(of: element, in: outer)
        let place = self.walk.entering(node, place)
        let name = self.name(element.name, isKnown: isNameKnown, in: scope)
        self.edits.replace(element.name, with: name)
        if let end = element.endName { self.edits.replace(end, with: name) }
        self.replaceAttributes(of: element, node, at: place, in: scope)
        guard !element.children.isEmpty else { return self.replaceText(of: element, node, at: place) }
        let between = self.walk.member("#text", of: node, at: place)
        for text in element.texts {
            let decoded = self.decoded(text)
            guard !decoded.allSatisfy(\.isWhitespace) else { continue }
            self.edits.replace(text, with: XMLText.escaped(self.walk.text(decoded, at: between)))
        }
        self.replaceChildren(of: element, node, at: place, in: scope)
    }

    private mutating func replaceText(of element: XMLMarkup.Element, _ node: Payload.Node, at place: ReplacedPlace) {
        let text = node.text ?? ""
        let whole = element.texts.map(self.decoded).joined()
        let before = String(whole.prefix(while: \.isWhitespace))
        let after = whole == before ? "" : String(whole.reversed().prefix(while: \.isWhitespace).reversed())
        let replaced = text.isEmpty ? "" : self.walk.text(text, at: place)
        // Comments and processing instructions inside go with the text.
        guard !element.texts.isEmpty else { return }
        for (position, range) in element.texts.enumerated() {
            self.edits.replace(range, with: position == 0 ? before + XMLText.escaped(replaced) + after : "")
        }
    }

    private mutating func replaceChildren(
        of element: XMLMarkup.Element,
        _ node: Payload.Node,
        at place: ReplacedPlace,
        in scope: Scope
    ) {
        let own = self.namespace(of: element.name, in: scope)
        var namespaces: [String: String] = [:]
        for child in element.children {
            let name = self.markup.elements[child].name
            let namespace = self.namespace(of: name, in: self.scope(of: self.markup.elements[child], in: scope))
            let local = self.local(name)
            if namespaces[local] == nil || namespace == own { namespaces[local] = namespace }
        }
        var positions: [String: Int] = [:]
        for child in element.children {
            let name = self.markup.elements[child].name
            let local = self.local(name)
            let namespace = self.namespace(of: name, in: self.scope(of: self.markup.elements[child], in: scope))
            let key = namespace == namespaces[local] ? local : ":" + local
            let position = positions[key, default: 0]
            positions[key] = position + 1
            guard let group = node[key] else { continue }
            var next = self.walk.member(key, of: node, at: place)
            let isKnown = next.isKnown
            var value = group
            if group.kind == .array, let item = group[position] {
                next = self.walk.item(position, item, at: self.walk.entering(group, next))
                value = item
            }
            self.replace(child, value, at: next, isNameKnown: isKnown, in: scope)
        }
    }

    private mutating func replaceAttributes(
        of element: XMLMarkup.Element,
        _ node: Payload.Node,
        at place: ReplacedPlace,
        in scope: Scope
    ) {
        for attribute in element.attributes {
            let name = self.string(attribute.name)
            let value = self.decoded(attribute.value)
            if name == "xmlns" || name.hasPrefix("xmlns:") {
                let isPublic = XMLText.isPublicNamespace(value)
                let prefix = name == "xmlns" ? name : "xmlns:" + self.prefix(String(name.dropFirst(6)), in: scope)
                self.edits.replace(attribute.name, with: prefix)
                if !isPublic { self.edits.replace(attribute.value, with: XMLText.attribute(self.uri(value))) }
                continue
            }
            let key = "@" + self.local(attribute.name)
            let next = self.walk.member(key, of: node, at: place)
            self.edits.replace(attribute.name, with: self.name(attribute.name, isKnown: next.isKnown, in: scope))
            self.edits.replace(attribute.value, with: XMLText.attribute(self.walk.text(value, at: next)))
        }
    }

    // MARK: Names

    private func scope(of element: XMLMarkup.Element, in outer: Scope) -> Scope {
        var scope = outer
        for attribute in element.attributes {
            let name = self.string(attribute.name)
            if name == "xmlns" { scope[""] = self.decoded(attribute.value) }
            if name.hasPrefix("xmlns:") { scope[String(name.dropFirst(6))] = self.decoded(attribute.value) }
        }
        return scope
    }

    private func namespace(of name: Range<Int>, in scope: Scope) -> String {
        let parts = self.string(name).split(separator: ":", maxSplits: 1)
        return scope[parts.count == 2 ? String(parts[0]) : ""] ?? ""
    }

    private func local(_ name: Range<Int>) -> String {
        String(self.string(name).split(separator: ":").last ?? "")
    }

    /// The name with its prefix, each kept only where it is known.
    private func name(_ name: Range<Int>, isKnown: Bool, in scope: Scope) -> String {
        let parts = self.string(name).split(separator: ":", maxSplits: 1).map(String.init)
        let local = isKnown ? parts[parts.count - 1] : self.walk.replacement.key(parts[parts.count - 1])
        return parts.count == 2 ? self.prefix(parts[0], in: scope) + ":" + local : local
    }

    private func prefix(_ prefix: String, in scope: Scope) -> String {
        prefix == "xml" || scope[prefix].map(XMLText.isPublicNamespace) ?? false && prefix.utf8.count <= 4
            ? prefix : self.walk.replacement.identity(prefix)
    }

    private func uri(_ uri: String) -> String { "urn:example:" + self.walk.replacement.identity(uri) }

    // MARK: Text

    private func string(_ range: Range<Int>) -> String { String(decoding: self.bytes[range], as: UTF8.self) }

    private func decoded(_ range: Range<Int>) -> String { XMLText.decoded(self.string(range)) }
}
