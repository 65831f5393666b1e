/// Reads the parts of a binary message; what does not fit is an error, never a trap.
struct BinaryHTTPReader {
    var framing = BinaryHTTPFraming.knownLength
    private let bytes: [UInt8]
    private var position = 0
    /// Where the section that is read ends.
    private var end: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        self.end = bytes.count
    }

    /// An integer of 1, 2, 4 or 8 bytes, below 2^62 (RFC 9000, section 16).
    mutating func number() throws(BinaryHTTPError) -> Int {
        guard self.position < self.end else { throw .truncated }
        let count = 1 << Int(self.bytes[self.position] >> 6)
        guard self.end - self.position >= count else { throw .truncated }
        var value = Int(self.bytes[self.position] & 0x3f)
        for index in 1..<max(1, count) { value = value << 8 | Int(self.bytes[self.position + index]) }
        self.position += count
        return value
    }

    /// Bytes after their length.
    mutating func block() throws(BinaryHTTPError) -> [UInt8] { try self.take(try self.number()) }

    /// Fields, content and trailers, each of which may be missing with all that follow it, and the padding.
    mutating func rest() throws(BinaryHTTPError) -> ([BinaryHTTPField], [UInt8], [BinaryHTTPField]) {
        let fields = try self.fields()
        let content = try self.content()
        let trailers = try self.fields()
        guard !trailers.contains(where: \.isPseudoField) else { throw .invalidPart }
        guard self.bytes[self.position...].allSatisfy({ $0 == 0 }) else { throw .nonzeroPadding }
        return (fields, content, trailers)
    }

    /// A section of fields; empty where the message ends before it.
    mutating func fields() throws(BinaryHTTPError) -> [BinaryHTTPField] {
        guard self.position < self.end else { return [] }
        var fields: [BinaryHTTPField] = []
        switch self.framing {
        case .knownLength:
            let length = try self.number()
            guard length <= self.end - self.position else { throw .truncated }
            let outer = self.end
            self.end = self.position + length
            while self.position < self.end { fields.append(try self.field(named: try self.block())) }
            self.end = outer
        case .indeterminateLength:
            while true {
                let name = try self.block()
                if name.isEmpty { break }
                fields.append(try self.field(named: name))
            }
        }
        // Control data of an extension comes first or not at all.
        let ordinary = fields.drop(while: \.isPseudoField)
        guard !ordinary.contains(where: \.isPseudoField) else { throw .invalidPart }
        return fields
    }

    private mutating func field(named name: [UInt8]) throws(BinaryHTTPError) -> BinaryHTTPField {
        guard let field = BinaryHTTPField(name: name, value: try self.block()) else { throw .invalidPart }
        return field
    }

    private mutating func content() throws(BinaryHTTPError) -> [UInt8] {
        guard self.position < self.end else { return [] }
        guard self.framing == .indeterminateLength else { return try self.block() }
        var content: [UInt8] = []
        while true {
            let chunk = try self.block()
            if chunk.isEmpty { return content }
            content += chunk
        }
    }

    private mutating func take(_ count: Int) throws(BinaryHTTPError) -> [UInt8] {
        guard count <= self.end - self.position else { throw .truncated }
        defer { self.position += count }
        return Array(self.bytes[self.position..<self.position + count])
    }
}
