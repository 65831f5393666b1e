/// Reads a text as it was sent.
struct TextReader: Hashable, Sendable {
    /// Reads a text, untrimmed.
    ///
    /// - Throws: ``ReadingFailure`` of rule `required` (null or blank), `type` or `form` (it holds U+0000).
    func read(_ node: Payload.Node) throws(ReadingFailure) -> String {
        let text = String(decoding: try node.requiredBytes(elseWrite: "a text"), as: UTF8.self)
        guard !text.allSatisfy(\.isWhitespace) else { throw .missing }
        return text
    }
}
