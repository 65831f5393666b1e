import Mustache

/// Escapes text for HTML and XML, in elements and in quoted attributes. Controls that no document may have become U+FFFD.
///
/// Scalar by scalar: the library's own escaping looks at whole characters, and a quotation mark with a combining
/// accent on it is another character to Swift, but still a quotation mark to a browser.
struct ScalarHTML: MustacheContentType {
    /// The name by which templates choose it.
    static let name = "GATEWAY"

    func escapeText(_ text: String) -> String {
        if Self.isPlain(text) { return text }
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            case "\u{9}", "\u{A}", "\u{D}": escaped.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}"..."\u{FFFF}": escaped.append("\u{FFFD}")
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    /// Whether a text is of printable ASCII without anything to escape, as most are.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
            default: (0x20...0x7E).contains(byte)
            }
        }
    }
}
