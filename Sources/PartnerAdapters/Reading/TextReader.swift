import CommunityRequests

/// Reads a text as it was sent.
struct TextReader: Hashable, Sendable {
    init() {}

    /// Reads a text, untrimmed.
    ///
    /// - Throws: ``ReadingFailure`` of rule `required` (null or blank), `type` or `form` (it holds U+0000).
    func read(_ node: Payload.Node) throws(ReadingFailure) -> String {
        guard !node.isNull else { throw .missing }
        guard let text = node.text else { throw ReadingFailure(rule: .type, detail: "Write a text.") }
        guard !node.hasNUL else {
            throw ReadingFailure(rule: .form, detail: "Write the text without the character U+0000.")
        }
        guard !text.allSatisfy(\.isWhitespace) else { throw .missing }
        return text
    }
}
