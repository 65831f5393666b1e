import CommunityRequests

extension Payload.Node {
    /// The UTF-8 of a text that is neither blank nor holds U+0000.
    ///
    /// - Parameter wanted: What to write, for the failure: `a text`.
    /// - Throws: ``ReadingFailure`` of rule `required` (null or blank), `type` or `form` (it holds U+0000).
    func requiredBytes(elseWrite wanted: String) throws(ReadingFailure) -> ArraySlice<UInt8> {
        guard !self.isNull else { throw .missing }
        guard let bytes = self.textBytes else { throw ReadingFailure(rule: .type, detail: "Write \(wanted).") }
        guard !self.hasNUL else {
            throw ReadingFailure(rule: .form, detail: "Write the text without the character U+0000.")
        }
        guard !bytes.allSatisfy(ASCIIWhitespace.contains) else { throw .missing }
        return bytes
    }
}
