import CommunityRequests

/// Writes JSON (RFC 8259) without white space, members in the order in which they come.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    /// Whether the next value in the innermost list or object is its first.
    private var isFirst = true

    /// - Parameter capacity: About how many bytes it will be.
    init(capacity: Int = 0) { self.bytes.reserveCapacity(capacity) }

    var text: String { String(decoding: self.bytes, as: UTF8.self) }

    /// Writes an object; `members` writes its members with ``member(_:_:)``.
    mutating func object(_ members: (inout JSONWriter) -> Void) {
        self.nested(open: "{", close: "}", members)
    }

    /// Writes a list; `items` writes its items with ``item(_:)``.
    mutating func array(_ items: (inout JSONWriter) -> Void) {
        self.nested(open: "[", close: "]", items)
    }

    /// Writes a member of the object that is being written.
    mutating func member(_ key: String, _ value: (inout JSONWriter) -> Void) {
        self.separate()
        self.string(key)
        self.bytes.append(UInt8(ascii: ":"))
        value(&self)
    }

    /// Writes an item of the list that is being written.
    mutating func item(_ value: (inout JSONWriter) -> Void) {
        self.separate()
        value(&self)
    }

    mutating func null() { self.literal("null") }
    mutating func bool(_ value: Bool) { self.literal(value ? "true" : "false") }
    mutating func literal(_ text: String) { self.bytes.append(contentsOf: text.utf8) }

    mutating func string(_ text: String) {
        self.bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { content in
            var plain = content.startIndex
            for index in content.indices {
                let byte = content[index]
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
                self.bytes.append(contentsOf: content[plain..<index])
                self.escape(byte)
                plain = index + 1
            }
            self.bytes.append(contentsOf: content[plain...])
        }
        self.bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        if byte < 0x20 {
            self.literal("\\u00")
            self.bytes.append(Self.hexadecimal[Int(byte >> 4)])
            self.bytes.append(Self.hexadecimal[Int(byte & 15)])
        } else {
            self.bytes.append(UInt8(ascii: "\\"))
            self.bytes.append(byte)
        }
    }

    /// Writes a payload's value as it stands; nothing of its white space is kept.
    mutating func write(_ node: Payload.Node) {
        switch node.kind {
        case .object:
            self.object { writer in node.forEachMember { key, value in writer.member(key) { $0.write(value) } } }
        case .array:
            self.array { writer in node.forEachElement { _, value in writer.item { $0.write(value) } } }
        case .string: self.string(node.text ?? "")
        case .number: self.literal(node.numberLiteral ?? "0")
        case .bool: self.bool(node.bool ?? false)
        case .null: self.null()
        }
    }

    private mutating func nested(open: Unicode.Scalar, close: Unicode.Scalar, _ content: (inout JSONWriter) -> Void) {
        let outer = self.isFirst
        self.isFirst = true
        self.bytes.append(UInt8(ascii: open))
        content(&self)
        self.bytes.append(UInt8(ascii: close))
        self.isFirst = outer
    }

    private mutating func separate() {
        if !self.isFirst { self.bytes.append(UInt8(ascii: ",")) }
        self.isFirst = false
    }

    private static let hexadecimal = Array("0123456789abcdef".utf8)
}
