/// A name as it is written: a prefix, empty where there is none, and the local name.
struct XMLQualifiedName {
    let prefix: Range<Int>
    let local: Range<Int>

    var whole: Range<Int> { self.prefix.lowerBound..<self.local.upperBound }
}

extension XMLScanner {
    /// Reads a name of at most one prefix (Namespaces in XML §3).
    mutating func qualifiedName() throws(MalformedPayload) -> XMLQualifiedName {
        let first = try self.plainName()
        guard self.byte(after: 0) == UInt8(ascii: ":") else {
            return XMLQualifiedName(prefix: first.lowerBound..<first.lowerBound, local: first)
        }
        self.position += 1
        let name = XMLQualifiedName(prefix: first, local: try self.plainName())
        guard self.byte(after: 0) != UInt8(ascii: ":") else { throw self.failure(.notWellFormed) }
        return name
    }

    /// Reads a name without a colon.
    mutating func plainName() throws(MalformedPayload) -> Range<Int> {
        let start = self.position
        while !self.isAtEnd {
            let byte = self.input[self.position]
            if XMLNameCharacter.canGoOn(byte) {
                guard self.position > start || XMLNameCharacter.canBegin(byte) else {
                    throw self.unexpected(since: start)
                }
                self.position += 1
                continue
            }
            guard byte >= 0x80 else { break }
            guard let length = UTF8Sequence.length(in: self.input, at: self.position) else {
                throw self.failure(.notUTF8)
            }
            let scalar = self.scalar(ofLength: length)
            guard XMLNameCharacter.canBegin(scalar) || self.position > start && XMLNameCharacter.canGoOn(scalar)
            else { break }
            self.position += length
        }
        guard self.position > start else { throw self.unexpected(since: start) }
        return start..<self.position
    }

    /// The number of a name that is written in the input.
    mutating func number(of name: Range<Int>) -> Int32 {
        self.document.names.number(
            of: UnsafeBufferPointer(rebasing: self.input[name]),
            storingIn: &self.document.text
        )
    }

    /// The namespace of a name; an attribute without a prefix is in none.
    mutating func namespace(of name: XMLQualifiedName, isElement: Bool) throws(MalformedPayload) -> Int32 {
        guard !name.prefix.isEmpty else {
            return isElement ? self.namespaces.namespace(of: XMLNames.none) ?? XMLNames.none : XMLNames.none
        }
        guard let namespace = self.namespaces.namespace(of: self.number(of: name.prefix)) else {
            throw MalformedPayload(reason: .undeclaredPrefix, byteOffset: name.prefix.lowerBound)
        }
        return namespace
    }

    /// The character of a sequence that has been found well formed.
    private func scalar(ofLength length: Int) -> UInt32 {
        var value = UInt32(self.input[self.position]) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(self.input[self.position + offset]) & 0x3F }
        return value
    }
}

/// The characters of names, but for the colon (XML 1.0 §2.3).
enum XMLNameCharacter {
    static func canBegin(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
    }

    static func canGoOn(_ byte: UInt8) -> Bool {
        self.canBegin(byte) || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".")
    }

    /// - Parameter scalar: A character beyond ASCII.
    static func canBegin(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F,
            0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
            true
        default: false
        }
    }

    /// - Parameter scalar: A character beyond ASCII that cannot begin a name.
    static func canGoOn(_ scalar: UInt32) -> Bool {
        scalar == 0xB7 || (0x300...0x36F).contains(scalar) || (0x203F...0x2040).contains(scalar)
    }
}
