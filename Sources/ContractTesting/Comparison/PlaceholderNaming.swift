import PartnerAdapters

/// Puts names in the place of random values: equal values get equal names, in the order in which they appear.
///
/// Lists of consents come in random order, so that their order tells nothing; here they are sorted by what is not
/// random in them.
struct PlaceholderNaming {
    private var values: [Placeholder: [String]] = [:]

    /// The documents of one replay with their random values named.
    static func named(_ documents: [JSONValue]) -> [JSONValue] {
        var naming = PlaceholderNaming()
        let ordered = documents.map(Self.ordered)
        for document in ordered { naming.note(document) }
        return ordered.map { $0.mapTexts(naming.name) }
    }

    private mutating func note(_ document: JSONValue) {
        for text in document.texts {
            guard let kind = Placeholder(recognizing: text), !self.values[kind, default: []].contains(text) else {
                continue
            }
            self.values[kind, default: []].append(text)
        }
    }

    private func name(_ text: String) -> String {
        guard let kind = Placeholder(recognizing: text), let known = self.values[kind],
            let index = known.firstIndex(of: text)
        else { return text }
        return kind.name(number: known.count > 1 ? index + 1 : nil)
    }

    private static func ordered(_ document: JSONValue) -> JSONValue {
        switch document {
        case .object(let members):
            return .object(members.map { JSONValue.Member($0.key, Self.ordered($0.value)) })
        case .array(let items):
            let ordered = items.map(Self.ordered)
            guard items.count > 1, items.allSatisfy(Self.isConsent) else { return .array(ordered) }
            return .array(ordered.sorted { Self.unnamed($0) < Self.unnamed($1) })
        case .string, .number, .bool, .null: return document
        }
    }

    private static func isConsent(_ item: JSONValue) -> Bool {
        item.members.contains { $0.value.text.flatMap(Placeholder.init(recognizing:)) == .responder }
    }

    private static func unnamed(_ document: JSONValue) -> String {
        document.mapTexts { Placeholder(recognizing: $0)?.name(number: nil) ?? $0 }.compact
    }
}
