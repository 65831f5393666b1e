/// A JSON document whose members keep their order and whose numbers keep their characters.
public indirect enum JSONValue: Sendable, Equatable {
    case object([Member])
    case array([JSONValue])
    case string(String)
    /// As it is written.
    case number(String)
    case bool(Bool)
    case null

    /// A key and its value.
    public struct Member: Sendable, Equatable {
        public var key: String
        public var value: JSONValue

        public init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// Reads a document; `nil` where it is no JSON.
    public init?(_ bytes: [UInt8]) {
        guard let payload = try? Payload.json(bytes) else { return nil }
        self.init(payload.root)
    }

    private init(_ node: Payload.Node) {
        switch node.kind {
        case .object:
            var members: [Member] = []
            node.forEachMember { members.append(Member($0, JSONValue($1))) }
            self = .object(members)
        case .array:
            var items: [JSONValue] = []
            node.forEachElement { items.append(JSONValue($1)) }
            self = .array(items)
        case .string: self = .string(node.text ?? "")
        case .number: self = .number(node.numberLiteral ?? "0")
        case .bool: self = .bool(node.bool ?? false)
        case .null: self = .null
        }
    }

    /// The members of an object; none of anything else.
    public var members: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }

    /// The items of a list; none of anything else.
    public var items: [JSONValue] {
        guard case .array(let items) = self else { return [] }
        return items
    }

    /// The text of a string.
    public var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The whole number that a number is.
    public var integer: Int? {
        guard case .number(let literal) = self else { return nil }
        return Int(literal)
    }

    /// The value of an object's key.
    public subscript(key: String) -> JSONValue? { self.members.first { $0.key == key }?.value }

    /// Every text in it, in order, keys not counted.
    public var texts: [String] {
        switch self {
        case .object(let members): members.flatMap(\.value.texts)
        case .array(let items): items.flatMap(\.texts)
        case .string(let text): [text]
        case .number, .bool, .null: []
        }
    }

    /// The same document with every text replaced.
    public func mapTexts(_ transform: (String) -> String) -> JSONValue {
        switch self {
        case .object(let members): .object(members.map { Member($0.key, $0.value.mapTexts(transform)) })
        case .array(let items): .array(items.map { $0.mapTexts(transform) })
        case .string(let text): .string(transform(text))
        case .number, .bool, .null: self
        }
    }
}
