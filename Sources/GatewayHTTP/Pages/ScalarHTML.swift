import Mustache

/// Escapes text for HTML, in elements and in quoted attributes.
///
/// Scalar by scalar: the library's own escaping looks at whole characters, and a quotation mark with a combining
/// accent on it is another character to Swift, but still a quotation mark to a browser.
struct ScalarHTML: MustacheContentType {
    /// The name by which templates choose it.
    static let name = "GATEWAY"

    func escapeText(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
