/// A value of a YAML file and where it stands.
///
/// Scalars stay the text that was written: `290`, `"290"` and `09A` are all text, and what reads them
/// says what it wants. Nothing is resolved to a number, a date or a truth value behind the writer's back.
struct YAMLNode: Sendable {
    enum Content: Sendable {
        case scalar(String)
        /// Nothing, `~` or `null`, unquoted.
        case null
        case list([YAMLNode])
        case mapping([YAMLEntry])
    }

    let content: Content
    let position: SourcePosition

    /// The text of a scalar.
    var text: String? {
        guard case .scalar(let text) = self.content else { return nil }
        return text
    }

    /// The items of a list.
    var items: [YAMLNode]? {
        guard case .list(let items) = self.content else { return nil }
        return items
    }

    /// The entries of a mapping, in order.
    var entries: [YAMLEntry]? {
        guard case .mapping(let entries) = self.content else { return nil }
        return entries
    }

    /// The value of a mapping's key.
    subscript(key: String) -> YAMLNode? { self.entries?.first { $0.key == key }?.value }

    /// What the value is, for messages.
    var kindName: String {
        switch self.content {
        case .scalar: "a text"
        case .null: "nothing"
        case .list: "a list"
        case .mapping: "a mapping"
        }
    }
}

/// A key of a mapping, where it stands, and its value.
struct YAMLEntry: Sendable {
    let key: String
    let position: SourcePosition
    let value: YAMLNode
}

/// A line and a column of a file, both from 1.
struct SourcePosition: Sendable, Hashable {
    let line: Int
    let column: Int

    static let start = SourcePosition(line: 1, column: 1)
}
