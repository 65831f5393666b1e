/// A `Content-Type` field (RFC 9110 §8.3), as far as payloads need it.
struct ContentType: Sendable {
    /// In lower case.
    let mediaType: String
    /// In lower case, without quotation marks; `nil` where it is not given.
    let charset: String?

    /// Reads the field; `nil` where it is empty.
    init?(_ field: String) {
        let parts = field.lowercased().utf8.split(separator: UInt8(ascii: ";")).map(Self.trimmed)
        guard let mediaType = parts.first, !mediaType.isEmpty else { return nil }
        self.mediaType = String(Substring(mediaType))
        self.charset = parts.dropFirst().first { $0.starts(with: "charset=".utf8) }.map { parameter in
            let value = parameter.dropFirst("charset=".utf8.count)
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
