/// The shape of several sample messages, laid over one another: what a draft is made of.
///
/// It holds the samples' values for as long as a draft is being made, because a guess looks at them; nothing writes
/// them out.
final class SampleTree {
    /// The last name on the way; empty for the message itself.
    let name: String
    /// The place as a manifest writes it.
    let place: String
    private(set) var values: [Payload.Node] = []
    /// Members by name, in the order in which they were first seen.
    private(set) var members: [SampleTree] = []
    /// What every item of a list is; `nil` where it was no list.
    private(set) var item: SampleTree?
    /// Whether some of its keys do not look like names, so that it is left as a whole.
    private(set) var isOpaque = false

    /// Whether it is one value of the message: on the way to it is no list, but for one around the whole message.
    private(set) var isSingle = true
    /// The most items that it had as a list.
    private var mostItems = 0

    /// Lays the samples' roots over one another.
    convenience init(samples: [Payload.Node]) {
        self.init(name: "", place: "")
        for sample in samples { self.add(sample) }
        self.settle(isSingle: true, leaves: self.leaves.count)
    }

    /// A list of objects that never has two, and in which most of the message stands, is a wrapper.
    private func settle(isSingle: Bool, leaves: Int) {
        self.isSingle = isSingle
        for member in self.members { member.settle(isSingle: isSingle, leaves: leaves) }
        guard let item = self.item else { return }
        let isWrapper = self.mostItems == 1 && !item.members.isEmpty && 2 * self.leaves.count > leaves
        item.settle(isSingle: isSingle && isWrapper, leaves: leaves)
    }

    private init(name: String, place: String) {
        self.name = name
        self.place = place
    }

    /// Whether a value stands there: nothing is below it, or, in XML, attributes are beside its text.
    var isLeaf: Bool { self.isOpaque || (self.members.isEmpty && self.item == nil) || self.holdsText }

    /// Whether a text of XML stands there, with or without attributes.
    var holdsText: Bool {
        self.item == nil && self.values.contains { $0.format == .xml && $0.kind == .string && !($0.text ?? "").isEmpty }
    }

    /// The place as a source writes it: of a number that is to be a text, with `!text`.
    var source: String {
        self.values.contains { $0.format == .json && $0.kind == .number } ? self.place + "!text" : self.place
    }

    /// The words of its name, in lower case: `offenseType` is `offense`, `type`.
    private(set) lazy var words = NameWords.of(self.name)

    /// The words of its name and of the one around it.
    var wordsOnTheWay: Set<String> {
        Set(self.place.split(separator: "/").suffix(2).flatMap { NameWords.of(String($0)) })
    }

    /// The words of all names on the way to it.
    var allWords: Set<String> { Set(self.place.split(separator: "/").flatMap { NameWords.of(String($0)) }) }

    /// How many names lead to it.
    var depth: Int { self.place.utf8.count { $0 == UInt8(ascii: "/") } }

    /// Whether it is an attribute of XML.
    var isAttribute: Bool { self.name.hasPrefix("@") }

    /// Itself and all below it, in order.
    var all: [SampleTree] {
        [self] + (self.isOpaque ? [] : self.members.flatMap(\.all) + (self.item?.all ?? []))
    }

    /// The places at which a value stands, in order: what a manifest must say something of.
    var leaves: [SampleTree] { self.all.filter { $0.isLeaf && !$0.place.isEmpty } }

    subscript(name: String) -> SampleTree? { self.members.first { $0.name == name } }

    /// The member of that name, in capitals or not.
    func member(likeNamed name: String) -> SampleTree? {
        self[name] ?? self.members.first { $0.name.lowercased() == name.lowercased() }
    }

    /// The texts that stand there, as far as there are texts.
    var texts: [String] { self.values.compactMap(\.text) }

    /// Whether there are values, and all of them are such.
    func allValues(_ isSuch: (Payload.Node) -> Bool) -> Bool {
        let values = self.values.filter { !$0.isNull }
        return !values.isEmpty && values.allSatisfy(isSuch)
    }

    private func add(_ node: Payload.Node) {
        // One element and several of a name are one list in XML, whichever sample has them first.
        if node.isListOfOne, let item { return item.add(node) }
        if node.format == .xml, node.kind == .array, self.item == nil, !self.values.isEmpty {
            let item = SampleTree(name: self.name, place: self.place + "/*")
            for value in self.values where !value.isNull { item.add(value) }
            (self.item, self.members) = (item, [])
        }
        self.values.append(node)
        if node.kind == .array { self.mostItems = max(self.mostItems, node.count) }
        var isNamed = true
        node.forEachMember { key, _ in isNamed = isNamed && FieldName.isQualifiedName(key) }
        // A map whose keys are values is left as a whole; the message itself is not, only its strange keys are.
        guard isNamed || self.place.isEmpty, !self.isOpaque else {
            self.isOpaque = true
            return
        }
        node.forEachMember { key, value in
            guard FieldName.isQualifiedName(key) else { return }
            if self[key] == nil { self.members.append(SampleTree(name: key, place: "\(self.place)/\(key)")) }
            self[key]?.add(value)
        }
        node.forEachElement { _, value in
            let item = self.item ?? SampleTree(name: self.name, place: self.place + "/*")
            self.item = item
            item.add(value)
        }
    }
}

/// The words of which a key is made.
enum NameWords {
    /// `offenseType`, `offense_type` and `offense-type` are all `offense`, `type`.
    static func of(_ name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isAfterLower = false
        for character in name {
            guard character.isLetter || character.isNumber else {
                if !word.isEmpty { words.append(word) }
                (word, isAfterLower) = ("", false)
                continue
            }
            if character.isUppercase, isAfterLower {
                words.append(word)
                word = ""
            }
            word += character.lowercased()
            isAfterLower = character.isLowercase || character.isNumber
        }
        return word.isEmpty ? words : words + [word]
    }
}
