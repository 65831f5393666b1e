/// A `Content-Type` field (RFC 9110 §8.3), as far as payloads need it.
struct ContentType: Sendable {
    /// In lower case.
    let mediaType: String
    /// In lower case, without quotation marks; `nil` where it is not given.
    let charset: String?

    /// Reads the field; `nil` where it is empty.
    init?(_ field: String) {
        let parts = field.lowercased().split(separator: ";").map(Self.trimmed)
        guard let mediaType = parts.first, !mediaType.isEmpty else { return nil }
        self.mediaType = String(mediaType)
        self.charset = parts.dropFirst().first { $0.hasPrefix("charset=") }.map { parameter in
            parameter.dropFirst("charset=".count).filter { $0 != "\"" }
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}
