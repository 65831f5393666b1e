extension JSONScanner {
    /// Reads a string, from its opening to its closing quote.
    mutating func string() throws(MalformedPayload) -> TapeEntry {
        let opening = self.position
        self.position += 1
        var hasEscapes = false
        var hasNUL = false
        while true {
            self.skipPlainWords()
            guard self.position < self.input.count else { throw self.failure(.unterminated) }
            let byte = self.input[self.position]
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\") {
                hasEscapes = true
                if try self.escape() { hasNUL = true }
            } else if byte >= 0x80 {
                guard let length = UTF8Sequence.length(in: self.input, at: self.position) else {
                    throw self.failure(.notUTF8)
                }
                self.position += length
            } else {
                guard byte >= 0x20 else { throw self.failure(.controlCharacter) }
                self.position += 1
            }
        }
        var entry = self.scalar(.string, from: opening + 1, upTo: self.position)
        entry.hasEscapes = hasEscapes
        entry.hasNUL = hasNUL
        self.position += 1
        return entry
    }

    /// Skips, eight bytes at a time, to the first byte that is a quote, a backslash, a control or no ASCII.
    private mutating func skipPlainWords() {
        let everyByte: UInt64 = 0x0101_0101_0101_0101
        let highBits = everyByte &* 0x80
        let bytes = UnsafeRawBufferPointer(self.input)
        while self.position + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: self.position, as: UInt64.self))
            // x - 1 borrows into the high bit of a byte only if the byte was 0, and x - 0x20 only if it was
            // less; a borrow from a lower byte can mark a wrong one above it, never below the first right one.
            let quotes = word ^ (everyByte &* UInt64(UInt8(ascii: "\"")))
            let backslashes = word ^ (everyByte &* UInt64(UInt8(ascii: "\\")))
            let marks =
                ((quotes &- everyByte) & ~quotes | (backslashes &- everyByte) & ~backslashes
                    | (word &- everyByte &* 0x20) & ~word | word) & highBits
            if marks != 0 {
                self.position += marks.trailingZeroBitCount / 8
                return
            }
            self.position += 8
        }
    }

    /// Checks an escape and goes past it.
    ///
    /// - Returns: Whether it stands for U+0000.
    private mutating func escape() throws(MalformedPayload) -> Bool {
        guard self.position + 1 < self.input.count else { throw self.failure(.unterminated) }
        switch self.input[self.position + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            self.position += 2
            return false
        case UInt8(ascii: "u"):
            let unit = try self.codeUnit(at: self.position)
            guard (0xD800...0xDFFF).contains(unit) else {
                self.position += 6
                return unit == 0
            }
            guard unit < 0xDC00, self.position + 7 < self.input.count,
                self.input[self.position + 6] == UInt8(ascii: "\\"), self.input[self.position + 7] == UInt8(ascii: "u")
            else { throw self.failure(.loneSurrogate) }
            let second = try self.codeUnit(at: self.position + 6)
            guard (0xDC00...0xDFFF).contains(second) else { throw self.failure(.loneSurrogate) }
            self.position += 12
            return false
        default: throw self.failure(.invalidEscape)
        }
    }

    /// The code unit of the `\uXXXX` that begins at `index`.
    private func codeUnit(at index: Int) throws(MalformedPayload) -> UInt32 {
        guard index + 6 <= self.input.count else { throw self.failure(.unterminated) }
        var value: UInt32 = 0
        for position in index + 2..<index + 6 {
            guard let digit = JSONEscapes.hexadecimalDigit(self.input[position]) else {
                throw self.failure(.invalidEscape)
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
