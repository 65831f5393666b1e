extension XMLScanner {
    /// Reads text between tags, up to the next `<`.
    mutating func characters() throws(MalformedPayload) {
        var plain = self.position
        while true {
            self.skipPlainWords()
            guard let byte = self.byte(after: 0), byte != UInt8(ascii: "<") else { break }
            switch byte {
            case UInt8(ascii: "&"):
                self.append(plain..<self.position)
                try self.reference()
                plain = self.position
            case 0x0D:
                self.append(plain..<self.position)
                self.lineEnd(as: 0x0A)
                plain = self.position
            case UInt8(ascii: "]"):
                guard !self.stands("]]>") else { throw self.failure(.notWellFormed) }
                self.position += 1
            default: try self.skipCharacter()
            }
        }
        self.append(plain..<self.position)
    }

    /// Reads a CDATA section, which is text like any other.
    mutating func characterData() throws(MalformedPayload) {
        self.position += 9
        let start = self.position
        let end = try self.skipCharacters(past: "]]>")
        self.appendNormalized(start..<end)
    }

    /// Reads the value of an attribute with its quotation marks; its white space becomes spaces (XML §3.3.3).
    ///
    /// - Returns: Where it stands in the document's text, of which it is the end.
    mutating func attributeValue() throws(MalformedPayload) -> Range<UInt32> {
        guard let quote = self.byte(after: 0), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw self.unexpected(since: self.position)
        }
        self.position += 1
        let value = UInt32(self.document.text.count)
        var plain = self.position
        while true {
            guard let byte = self.byte(after: 0) else { throw self.failure(.unterminated) }
            switch byte {
            case quote:
                self.append(plain..<self.position)
                self.position += 1
                return value..<UInt32(self.document.text.count)
            case UInt8(ascii: "<"): throw self.failure(.notWellFormed)
            case UInt8(ascii: "&"):
                self.append(plain..<self.position)
                try self.reference()
                plain = self.position
            case 0x09, 0x0A, 0x0D:
                self.append(plain..<self.position)
                self.lineEnd(as: 0x20)
                plain = self.position
            default: try self.skipCharacter()
            }
        }
    }

    /// Adds bytes to the text, their line ends made line feeds (XML §2.11).
    private mutating func appendNormalized(_ bytes: Range<Int>) {
        var plain = bytes.lowerBound
        for index in bytes where self.input[index] == 0x0D {
            self.append(plain..<index)
            plain = index + 1
            let isPair = plain < bytes.upperBound && self.input[plain] == 0x0A
            if !isPair { self.document.text.append(0x0A) }
        }
        self.append(plain..<bytes.upperBound)
    }

    /// Reads one white space character, or a carriage return and the line feed after it, as one byte.
    private mutating func lineEnd(as byte: UInt8) {
        let isPair = self.input[self.position] == 0x0D && self.byte(after: 1) == 0x0A
        self.document.text.append(byte)
        self.position += isPair ? 2 : 1
    }

    /// Reads a reference to a character, or to one of the five entities there are.
    private mutating func reference() throws(MalformedPayload) {
        if self.byte(after: 1) == UInt8(ascii: "#") { return try self.characterReference() }
        for (name, byte) in [
            ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
            ("&quot;", UInt8(ascii: "\"")), ("&apos;", UInt8(ascii: "'")),
        ] as [(StaticString, UInt8)] where self.take(name) {
            return self.document.text.append(byte)
        }
        throw self.failure(.unknownEntity)
    }

    private mutating func characterReference() throws(MalformedPayload) {
        let start = self.position
        self.position += 2
        let radix: UInt32 = self.take("x") ? 16 : 10
        var value: UInt32 = 0
        var hasDigits = false
        while let digit = self.byte(after: 0).flatMap(JSONEscapes.hexadecimalDigit), UInt32(digit) < radix {
            // Beyond the last character it does not matter how far.
            if value <= 0x10FFFF { value = value * radix + UInt32(digit) }
            hasDigits = true
            self.position += 1
        }
        guard hasDigits, self.take(";"), Self.isAllowed(value), let scalar = Unicode.Scalar(value),
            let bytes = UTF8.encode(scalar)
        else { throw MalformedPayload(reason: .invalidReference, byteOffset: start) }
        self.document.text.append(contentsOf: bytes)
    }

    /// Whether a character may stand in a document (XML §2.2); surrogates are none.
    private static func isAllowed(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    /// Skips, eight bytes at a time, to the first byte that is `<`, `&`, `]`, a control or no ASCII.
    private mutating func skipPlainWords() {
        let everyByte: UInt64 = 0x0101_0101_0101_0101
        let highBits = everyByte &* 0x80
        let bytes = UnsafeRawBufferPointer(self.input)
        while self.position + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: self.position, as: UInt64.self))
            // As for JSON's strings: a borrow can mark a wrong byte above the first right one, never below it.
            let tags = word ^ (everyByte &* UInt64(UInt8(ascii: "<")))
            let ampersands = word ^ (everyByte &* UInt64(UInt8(ascii: "&")))
            let brackets = word ^ (everyByte &* UInt64(UInt8(ascii: "]")))
            let marks =
                ((tags &- everyByte) & ~tags | (ampersands &- everyByte) & ~ampersands
                    | (brackets &- everyByte) & ~brackets | (word &- everyByte &* 0x20) & ~word | word) & highBits
            if marks != 0 {
                self.position += marks.trailingZeroBitCount / 8
                return
            }
            self.position += 8
        }
    }
}
