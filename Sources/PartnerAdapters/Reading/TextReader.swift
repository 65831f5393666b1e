/// Reads a text as it was sent.
struct TextReader: Hashable, Sendable {
    /// Reads a text, untrimmed.
    ///
    /// - Throws: ``ReadingFailure`` of rule `required` (null or blank), `type` or `form` (it holds U+0000).
    func read(_ node: Payload.Node) throws(ReadingFailure) -> String {
        try node.requiredText()
    }
}
