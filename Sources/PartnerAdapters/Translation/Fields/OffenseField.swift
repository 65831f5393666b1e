import CommunityRequests

/// What is being investigated: a NIBRS offence, or one of the platform's own words for none of them.
struct OffenseField: FieldReader {
    /// A platform's own word.
    struct OtherWord: Sendable {
        let word: String
        /// What the word makes required.
        let needs: Place?
    }

    enum Value: Sendable {
        case listed(Offense)
        case other(OtherWord)
    }

    var others: [OtherWord] = []

    static let expectation = "Write a NIBRS offence code, as in 220 or 23F."

    func read(_ node: Payload.Node, in context: ReadingContext) throws(ReadingFailure) -> Value {
        try self.read(try TextReader().read(node))
    }

    func read(_ text: String) throws(ReadingFailure) -> Value {
        if let other = self.others.first(where: { $0.word == text }) { return .other(other) }
        return .listed(try OffenseReader().read(text))
    }
}
