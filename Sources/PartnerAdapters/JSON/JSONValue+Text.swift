extension JSONValue {
    private static let lineWidth = 110

    /// The document on one line.
    public var compact: String {
        switch self {
        case .object(let members):
            "{" + members.map { Self.quoted($0.key) + ": " + $0.value.compact }.joined(separator: ", ") + "}"
        case .array(let items): "[" + items.map(\.compact).joined(separator: ", ") + "]"
        case .string(let text): Self.quoted(text)
        case .number(let literal): literal
        case .bool(let value): value ? "true" : "false"
        case .null: "null"
        }
    }

    /// The document as a person reads it and a version control system compares it: what fits stays on one line.
    public var pretty: String { self.lines(indent: 0, used: 0) + "\n" }

    private var isScalar: Bool {
        switch self {
        case .object, .array: false
        case .string, .number, .bool, .null: true
        }
    }

    private func lines(indent: Int, used: Int) -> String {
        let compact = self.compact
        // The document itself is always opened, so that its members can be told apart at a glance.
        if self.isScalar || (used > 0 && used + compact.count <= Self.lineWidth) { return compact }
        let outer = String(repeating: " ", count: indent)
        let inner = outer + "  "
        switch self {
        case .object(let members) where !members.isEmpty:
            let entries = members.map { member in
                let key = Self.quoted(member.key) + ": "
                return inner + key + member.value.lines(indent: indent + 2, used: indent + 2 + key.count)
            }
            return "{\n" + entries.joined(separator: ",\n") + "\n" + outer + "}"
        case .array(let items) where !items.isEmpty:
            let entries =
                items.allSatisfy(\.isScalar)
                ? Self.filled(items.map(\.compact), width: Self.lineWidth - indent).map { inner + $0 }
                : items.map { inner + $0.lines(indent: indent + 2, used: indent + 2) }
            return "[\n" + entries.joined(separator: ",\n") + "\n" + outer + "]"
        default: return compact
        }
    }

    /// Short items set side by side.
    private static func filled(_ items: [String], width: Int) -> [String] {
        var lines: [String] = []
        for item in items {
            if let last = lines.last, last.count + item.count + 2 <= width {
                lines[lines.count - 1] = last + ", " + item
            } else {
                lines.append(item)
            }
        }
        return lines
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\" + String(scalar)
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "\0"..<" ":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
