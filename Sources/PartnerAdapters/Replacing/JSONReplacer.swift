/// Replaces the values of a JSON body, and the keys that the adapter does not know; white space and order stay.
struct JSONReplacer<Replacement: ValueReplacement> {
    let walk: ReplacementWalk<Replacement>
    private var edits = BodyEdits()

    init(walk: ReplacementWalk<Replacement>) { self.walk = walk }

    /// The body with its messages replaced.
    static func replaced(_ payload: Payload, messages: [Payload.Node], walk: ReplacementWalk<Replacement>) -> [UInt8] {
        var replacer = JSONReplacer(walk: walk)
        for message in messages { replacer.replace(message, at: ReplacedPlace(states: [0])) }
        return replacer.edits.applied(to: payload.storage.bytes)
    }

    private mutating func replace(_ node: Payload.Node, at place: ReplacedPlace) {
        let place = self.walk.entering(node, place)
        let entry = node.entry
        switch node.kind {
        case .object:
            var index = node.index + 1
            while index < Int(entry.next) {
                let value = Payload.Node(storage: node.storage, index: index + 1)
                self.replaceMember(node.storage.tape[index], value, of: node, at: place)
                index = Int(value.entry.next)
            }
        case .array:
            node.forEachElement { position, item in
                self.replace(item, at: self.walk.item(position, item, at: place))
            }
        case .string: self.write(self.walk.text(node.text ?? "", at: place), over: entry)
        case .number:
            let literal = self.walk.number(node.numberLiteral ?? "0", at: place)
            self.edits.replace(Self.range(of: entry), with: literal)
        case .bool, .null: break
        }
    }

    private mutating func replaceMember(
        _ entry: TapeEntry,
        _ value: Payload.Node,
        of node: Payload.Node,
        at place: ReplacedPlace
    ) {
        let key = node.storage.decodedText(of: entry)
        let next = self.walk.member(key, of: node, at: place)
        if !next.isKnown { self.write(self.walk.replacement.key(key), over: entry) }
        self.replace(value, at: next)
    }

    private mutating func write(_ text: String, over entry: TapeEntry) {
        var writer = JSONWriter()
        writer.string(text)
        self.edits.replace(Self.range(of: entry), with: String(writer.text.dropFirst().dropLast()))
    }

    private static func range(of entry: TapeEntry) -> Range<Int> {
        Int(entry.start)..<Int(entry.start) + Int(entry.count)
    }
}
