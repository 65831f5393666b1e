import CommunityRequests

extension Payload.Node {
    /// The UTF-8 of a text that is neither blank nor holds U+0000.
    ///
    /// - Parameter wanted: What to write, for the failure: `a text`.
    /// - Throws: ``ReadingFailure`` of rule `required` (null or blank), `type` or `form` (it holds U+0000).
    func requiredBytes(elseWrite wanted: String) throws(ReadingFailure) -> ArraySlice<UInt8> {
        let bytes = self.storage.decodedBytes(of: try self.requiredString(elseWrite: wanted))
        guard !Self.areBlank(bytes) else { throw .missing }
        return bytes
    }

    /// The text of a string that holds something to be seen, and no U+0000.
    ///
    /// - Throws: ``ReadingFailure`` of rule `required` (null or blank), `type` or `form` (it holds U+0000).
    func requiredText() throws(ReadingFailure) -> String {
        let text = self.storage.decodedText(of: try self.requiredString(elseWrite: "a text"))
        // Nearly every text begins with a visible ASCII character; telling that of others needs Unicode's tables.
        if let first = text.utf8.first, (0x21...0x7E).contains(first) { return text }
        guard !text.isBlank else { throw .missing }
        return text
    }

    /// Whether nothing stands there: `null`, or a text that is blank.
    var isVacant: Bool {
        switch self.kind {
        case .null: true
        case .string: Self.areBlank(self.storage.decodedBytes(of: self.entry))
        case .object, .array, .number, .bool: false
        }
    }

    /// Whether a text is blank, told by its first visible character where that is ASCII.
    private static func areBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first(where: { !ASCIIWhitespace.contains($0) }) else { return true }
        return !(0x21...0x7E).contains(first) && String(decoding: bytes, as: UTF8.self).isBlank
    }

    private func requiredString(elseWrite wanted: String) throws(ReadingFailure) -> TapeEntry {
        let entry = self.entry
        guard entry.kind == .string else {
            throw entry.kind == .null ? .missing : ReadingFailure(rule: .type, detail: "Write \(wanted).")
        }
        guard !entry.hasNUL else {
            throw ReadingFailure(rule: .form, detail: "Write the text without the character U+0000.")
        }
        return entry
    }
}
