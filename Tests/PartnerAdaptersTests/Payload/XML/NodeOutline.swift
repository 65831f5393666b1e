import PartnerAdapters

/// A payload in one line, so that tests compare whole trees: `{key: …}`, `[…]`, `"text"`, and `"text"{@name: …}` for a
/// text of XML with attributes.
enum NodeOutline {
    static func of(_ xml: String) throws -> String { self.of(try Payload.xml(Array(xml.utf8)).root) }

    static func of(_ node: Payload.Node) -> String {
        switch node.kind {
        case .object: return self.members(of: node)
        case .array:
            var items: [String] = []
            node.forEachElement { _, item in items.append(self.of(item)) }
            return "[\(items.joined(separator: ", "))]"
        case .string:
            let text = self.quoted(node.text ?? "")
            return node.count > 0 ? text + self.members(of: node) : text
        case .number: return node.numberLiteral ?? ""
        case .bool: return "\(node.bool == true)"
        case .null: return "null"
        }
    }

    static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            scalar == "\"" || scalar == "\\" || !(0x20..<0x7F).contains(scalar.value)
                ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
        }
        return "\"\(escaped.joined())\""
    }

    private static func members(of node: Payload.Node) -> String {
        var members: [String] = []
        node.forEachMember { key, value in members.append("\(key): \(self.of(value))") }
        return "{\(members.joined(separator: ", "))}"
    }
}
