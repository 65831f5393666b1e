/// An invented message of the samples' shape: the body of an adapter's first contract.
struct StandInMessage {
    let guesses: FieldGuesses
    var standIns: StandIns

    /// - Parameter keepsKinds: Whether the words that tell the kind may be written down.
    init(_ guesses: FieldGuesses, keepsKinds: Bool) {
        self.guesses = guesses
        self.standIns = StandIns(guesses, keepsKinds: keepsKinds)
    }

    /// As JSON: every key of any sample, and one item for each list.
    mutating func json() -> [UInt8] {
        var writer = JSONWriter()
        self.write(self.guesses.tree, to: &writer)
        return writer.bytes
    }

    private mutating func write(_ tree: SampleTree, to writer: inout JSONWriter) {
        if let area = self.guesses.areas.first, area.reader == "geojson-polygon", tree === area.tree["coordinates"] {
            writer.literal("[[[-96.75,32.985],[-96.745,32.985],[-96.745,32.99],[-96.75,32.99],[-96.75,32.985]]]")
        } else if tree.isOpaque {
            writer.literal("{}")
        } else if let item = tree.item {
            writer.array { writer in writer.item { self.write(item, to: &$0) } }
        } else if !tree.members.isEmpty {
            // Of several shapes, of which one must be there, the first is.
            let others = self.guesses.areas.dropFirst().map(\.tree.place)
            writer.object { writer in
                for member in tree.members where !others.contains(member.place) {
                    writer.member(member.name) { self.write(member, to: &$0) }
                }
            }
        } else if tree.values.contains(where: { $0.kind == .array }) {
            writer.literal("[]")
        } else if tree.values.contains(where: { $0.kind == .object }) {
            writer.literal("{}")
        } else {
            switch self.standIns.value(for: tree) {
            case .text(let text): writer.string(text)
            case .literal(let literal): writer.literal(literal)
            }
        }
    }
}
