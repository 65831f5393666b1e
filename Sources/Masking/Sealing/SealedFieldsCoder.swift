import CommunityRequests

/// The plaintext of a seal: for every field its name, its salt, whether it has a value, and the value, texts with their
/// length before them. Zeros fill it up to a multiple of 256 bytes, so that the length of a seal says nothing about the
/// length of a name.
enum SealedFieldsCoder {
    private static let block = 256

    static func encode(_ openings: [FieldOpening]) throws(SealError) -> [UInt8] {
        var bytes: [UInt8] = [UInt8(openings.count)]
        for opening in openings {
            try self.append(opening.field.rawValue, to: &bytes)
            bytes += opening.salt
            bytes.append(opening.value == nil ? 0 : 1)
            try self.append(opening.value ?? "", to: &bytes)
        }
        bytes.append(contentsOf: repeatElement(0, count: (block - bytes.count % block) % block))
        return bytes
    }

    static func decode(_ bytes: [UInt8]) throws(SealError) -> [FieldOpening] {
        var rest = bytes[...]
        guard let count = rest.popFirst() else { throw SealError(code: .malformed) }
        var openings: [FieldOpening] = []
        for _ in 0..<count {
            guard let field = SealedField(rawValue: try self.text(of: &rest)) else { throw SealError(code: .malformed) }
            let salt = try self.take(FieldOpening.saltLength, of: &rest)
            let hasValue = try self.take(1, of: &rest) == [1]
            let value = try self.text(of: &rest)
            openings.append(FieldOpening(field: field, salt: salt, value: hasValue ? value : nil))
        }
        return openings
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) throws(SealError) {
        let count = text.utf8.count
        guard count <= 65_535 else { throw SealError(code: .valueTooLong) }
        bytes.append(UInt8(count >> 8))
        bytes.append(UInt8(count & 255))
        bytes.append(contentsOf: text.utf8)
    }

    private static func text(of rest: inout ArraySlice<UInt8>) throws(SealError) -> String {
        let length = try self.take(2, of: &rest)
        return String(decoding: try self.take(Int(length[0]) << 8 | Int(length[1]), of: &rest), as: UTF8.self)
    }

    private static func take(_ count: Int, of rest: inout ArraySlice<UInt8>) throws(SealError) -> [UInt8] {
        guard rest.count >= count else { throw SealError(code: .malformed) }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }
}
