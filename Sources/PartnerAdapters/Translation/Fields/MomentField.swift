import CommunityRequests

/// A moment.
struct MomentField: FieldReader {
    let reader: InstantReader

    static let expectation = "Write a time with its offset from UTC, as in 2026-02-12T22:00:00Z."

    func read(_ node: Payload.Node, in context: ReadingContext) throws(ReadingFailure) -> Instant {
        try self.reader.read(node, zone: context.zone)
    }

    static func combine(_ values: [Instant], as combination: Combination) -> Instant {
        values.dropFirst().reduce(values[0], min)
    }
}
