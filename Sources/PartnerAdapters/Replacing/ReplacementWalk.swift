import CommunityRequests

/// Where a walk through a message is: at which places of the adapter, and where in a shape.
struct ReplacedPlace {
    var states: [Int]
    var area: ReplacedArea?

    /// Whether the adapter knows the place.
    var isKnown: Bool { !self.states.isEmpty || self.area != nil }
}

/// Finds out for each value of a message what takes its place.
struct ReplacementWalk<Replacement: ValueReplacement> {
    let tree: PlaceTree<PlaceRole>
    /// The words of the partner's tables of offences.
    let tables: [String: Set<String>]
    let replacement: Replacement

    func entering(_ node: Payload.Node, _ place: ReplacedPlace) -> ReplacedPlace {
        var place = place
        place.states = self.tree.entering(node, place.states)
        for case .area(let reader) in self.tree.uses(at: place.states) { place.area = ReplacedArea(reader, of: node) }
        return place
    }

    func member(_ key: String, of node: Payload.Node, at place: ReplacedPlace) -> ReplacedPlace {
        ReplacedPlace(
            states: self.tree.following(place.states, key: key),
            area: place.area?.member(key, of: node)
        )
    }

    func item(_ position: Int, _ item: Payload.Node, at place: ReplacedPlace) -> ReplacedPlace {
        ReplacedPlace(
            states: self.tree.following(place.states, position: position, item: item),
            area: place.area?.item(position, holdsItems: item.kind == .array)
        )
    }

    /// What takes the place of a text.
    func text(_ text: String, at place: ReplacedPlace) -> String {
        if let moved = place.area?.text(text, self.replacement) { return moved }
        let inside = self.tree.entering(textAt: place.states)
        if !inside.isEmpty, let document = self.document(text, at: inside) { return document }
        switch PlaceRole.joined(self.tree.uses(at: place.states)) {
        case .words(let words) where words.contains(text): return text
        case .table(let name) where self.tables[name]?.contains(text) ?? false: return text
        case .offense(let others) where others.contains(text) || Offense(code: text) != nil: return text
        case .state where USState(snakeName: text) != nil: return text
        case .agencyType where self.replacement.areHarmless(text): return text
        case .color where self.replacement.isColor(text): return text
        case .make where self.replacement.isMake(text): return text
        case .code(let grammar):
            return grammar.replaced(text, by: self.replacement) ?? self.replacement.identity(text)
        case .text(let field, let isHTML):
            guard isHTML else { return self.replacement.text(text, of: field) }
            return Self.html(self.replacement.text(HTMLText.reduced(text), of: field))
        case .moment(let form?): return self.moved(text, form) ?? self.replacement.identity(text)
        case .length: return text
        case .moment where !text.isEmpty && text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }):
            return self.replacement.epoch(text)
        case .words, .table, .offense, .state, .agencyType, .color, .make, .area, .moment, .identity:
            return self.replacement.identity(text)
        }
    }

    /// What takes the place of a number.
    func number(_ literal: String, at place: ReplacedPlace) -> String {
        if let moved = place.area?.number(literal, self.replacement) { return moved }
        switch PlaceRole.joined(self.tree.uses(at: place.states)) {
        case .moment(nil): return self.replacement.epoch(literal)
        case .moment(let form?): return self.moved(literal, form) ?? self.replacement.number(literal)
        case .length: return literal
        case .words(let words) where words.contains(literal): return literal
        case .table(let name) where self.tables[name]?.contains(literal) ?? false: return literal
        default: return self.replacement.number(literal)
        }
    }

    /// A time in a form of the adapter's own, moved as others are; `nil` where it is none.
    private func moved(_ text: String, _ form: TimeForm) -> String? {
        guard let time = try? CivilTime(Array(text.utf8)[...], form: form) else { return nil }
        let moved = self.replacement.identity(time.localText)
        guard let civil = try? CivilTime(Array(moved.utf8)[...]) else { return nil }
        return form.written(civil.asUTC, like: text)
    }

    /// XML that a text holds; `nil` where it holds none.
    private func document(_ text: String, at states: [Int]) -> String? {
        let bytes = Array(text.utf8)
        guard let payload = try? Payload.xml(bytes) else { return nil }
        var replacer = XMLReplacer(walk: self, bytes: bytes)
        return String(decoding: replacer.replaced(payload, at: ReplacedPlace(states: states)), as: UTF8.self)
    }

    /// A text as HTML of which a reader sees just that.
    private static func html(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: true)
            .map { "<p>\(XMLText.escaped(String($0)))</p>" }.joined()
    }
}
