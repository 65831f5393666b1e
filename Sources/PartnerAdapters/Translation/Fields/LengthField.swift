import CommunityRequests

/// How long something lasts.
struct LengthField: FieldReader {
    let reader: LengthReader

    static let expectation = "Write how long it lasts."

    func read(_ node: Payload.Node, in context: ReadingContext) throws(ReadingFailure) -> Duration {
        try self.reader.read(node)
    }
}
