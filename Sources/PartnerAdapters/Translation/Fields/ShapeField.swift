import CommunityRequests

/// What the partner drew.
struct ShapeField: FieldReader {
    let reader: ShapeReader

    static let expectation = "Write the area."

    func read(_ node: Payload.Node, in context: ReadingContext) throws(ReadingFailure) -> Shape {
        try self.reader.read(node, in: context.state)
    }
}
