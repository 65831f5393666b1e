/// Text of XML as it is written, and as it is meant.
enum XMLText {
    /// As it is meant: references resolved, character data without its marks.
    static func decoded(_ text: String) -> String {
        if text.hasPrefix("<![CDATA[") { return String(text.dropFirst(9).dropLast(3)) }
        guard text.contains("&") else { return text }
        var result = ""
        var rest = text[...]
        while let ampersand = rest.firstIndex(of: "&"), let end = rest[ampersand...].firstIndex(of: ";") {
            result += rest[..<ampersand]
            result += self.character(rest[rest.index(after: ampersand)..<end])
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func character(_ name: Substring) -> String {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            let isHexadecimal = name.hasPrefix("#x")
            let value = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
            return value.flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        }
    }

    /// As it is written between tags.
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    /// As it is written as an attribute's value, between either kind of quotation marks.
    static func attribute(_ text: String) -> String {
        self.escaped(text).replacing("\"", with: "&quot;").replacing("'", with: "&apos;")
    }

    /// Whether a namespace's name is a published one, which says nothing of anybody.
    static func isPublicNamespace(_ name: String) -> Bool {
        let publishers = [
            "urn:ietf:params:xml:ns:", "urn:oasis:names:tc:", "urn:nena:xml:ns:", "http://www.opengis.net/",
            "http://www.w3.org/",
        ]
        return publishers.contains { name.hasPrefix($0) }
    }
}
