import CommunityRequests

/// Somebody of the officer's side: taken whole, out of reach at once.
struct IdentityField: FieldReader {
    static let expectation = "Write who asks."

    func read(_ node: Payload.Node, in context: ReadingContext) throws(ReadingFailure) -> MaskedText {
        if node.kind == .string { return MaskedText(try TextReader().read(node)) }
        // Enough for a name, a number and how to reach them.
        var writer = JSONWriter(capacity: 256)
        writer.write(node)
        return MaskedText(writer.text)
    }
}
