import CommunityRequests

/// The plaintext of a seal: every field by name and value with its length before it, in the order of names, one
/// field set one encoding. Zeros fill it up to a multiple of 256 bytes, so that the length of a seal says nothing
/// about the length of a name.
enum SealedFieldsCoder {
    private static let block = 256

    static func encode(_ fields: [SealedField: String]) throws(SealError) -> [UInt8] {
        var bytes: [UInt8] = [UInt8(fields.count)]
        for (field, value) in fields.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            try self.append(field.rawValue, to: &bytes)
            try self.append(value, to: &bytes)
        }
        bytes.append(contentsOf: repeatElement(0, count: (block - bytes.count % block) % block))
        return bytes
    }

    static func decode(_ bytes: [UInt8]) throws(SealError) -> [SealedField: String] {
        var rest = bytes[...]
        guard let count = rest.popFirst() else { throw SealError(code: .malformed) }
        var fields: [SealedField: String] = [:]
        for _ in 0..<count {
            guard let field = SealedField(rawValue: try self.next(of: &rest)) else { throw SealError(code: .malformed) }
            fields[field] = try self.next(of: &rest)
        }
        return fields
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) throws(SealError) {
        let count = text.utf8.count
        guard count <= 65_535 else { throw SealError(code: .valueTooLong) }
        bytes.append(UInt8(count >> 8))
        bytes.append(UInt8(count & 255))
        bytes.append(contentsOf: text.utf8)
    }

    private static func next(of rest: inout ArraySlice<UInt8>) throws(SealError) -> String {
        guard let high = rest.popFirst(), let low = rest.popFirst() else { throw SealError(code: .malformed) }
        let count = Int(high) << 8 | Int(low)
        guard rest.count >= count else { throw SealError(code: .malformed) }
        defer { rest = rest.dropFirst(count) }
        return String(decoding: rest.prefix(count), as: UTF8.self)
    }
}
