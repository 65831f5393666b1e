/// A `Content-Type` field (RFC 9110 §8.3), as far as payloads need it.
struct ContentType: Sendable {
    /// In lower case.
    let mediaType: String
    /// What each `charset` parameter says, in lower case, without quotation marks.
    let charsets: [String]

    /// Reads the field; `nil` where it is empty.
    init?(_ field: String) {
        let parts = field.lowercased().utf8.split(separator: UInt8(ascii: ";")).map(Self.trimmed)
        guard let mediaType = parts.first, !mediaType.isEmpty else { return nil }
        self.mediaType = String(Substring(mediaType))
        self.charsets = parts.dropFirst().compactMap { parameter in
            let name = parameter.prefix { $0 != UInt8(ascii: "=") }
            // White space around `=` is no part of the grammar, and must not hide an encoding.
            guard Self.trimmed(name).elementsEqual("charset".utf8) else { return nil }
            let value = Self.trimmed(parameter[name.endIndex...].dropFirst())
            return String(decoding: value.filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
        }
    }

    private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
        var text = text
        while let first = text.first, first == 0x20 || first == 0x09 { text.removeFirst() }
        while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
        return text
    }
}
