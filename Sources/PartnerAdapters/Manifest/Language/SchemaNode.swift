/// A JSON Schema as a value, its members in the order in which they are written.
indirect enum SchemaNode {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([SchemaNode])
    case members([(String, SchemaNode)])

    /// The members with another one after them.
    func with(_ name: String, _ value: SchemaNode) -> SchemaNode {
        guard case .members(let members) = self else { return self }
        return .members(members.filter { $0.0 != name } + [(name, value)])
    }

    /// JSON with two spaces for each level.
    var pretty: String { self.text(indent: "") + "\n" }

    /// What fits a line stands on one.
    private static let lineWidth = 110

    private func text(indent: String) -> String {
        let line = self.line
        guard line.utf8.count + indent.utf8.count > Self.lineWidth else { return line }
        let inner = indent + "  "
        switch self {
        case .text, .number, .flag: return line
        case .list(let items):
            return "[\n" + items.map { inner + $0.text(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
        case .members(let members):
            let lines = members.map { "\(inner)\(SchemaNode.text($0.0).line): \($0.1.text(indent: inner))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        }
    }

    /// All of it on one line.
    private var line: String {
        switch self {
        case .text(let text):
            var writer = JSONWriter()
            writer.string(text)
            return writer.text
        case .number(let number): return String(number)
        case .flag(let flag): return flag ? "true" : "false"
        case .list(let items): return "[" + items.map(\.line).joined(separator: ", ") + "]"
        case .members(let members):
            return "{" + members.map { "\(SchemaNode.text($0.0).line): \($0.1.line)" }.joined(separator: ", ") + "}"
        }
    }
}

extension SchemaNode {
    /// A schema of one member.
    static func one(_ name: String, _ value: SchemaNode) -> SchemaNode { .members([(name, value)]) }

    static func constant(_ text: String) -> SchemaNode { .one("const", .text(text)) }

    static func any(of choices: [SchemaNode]) -> SchemaNode {
        choices.count == 1 ? choices[0] : .one("anyOf", .list(choices))
    }

    static func texts(_ texts: [String]) -> SchemaNode { .list(texts.map(SchemaNode.text)) }

    /// An object with these members and no other.
    static func object(_ properties: [(String, SchemaNode)], required: [String]) -> SchemaNode {
        var members: [(String, SchemaNode)] = [("type", .text("object")), ("properties", .members(properties))]
        if !required.isEmpty { members.append(("required", .texts(required))) }
        return .members(members + [("additionalProperties", .flag(false))])
    }
}
