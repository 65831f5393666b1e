extension XMLScanner {
    var isAtEnd: Bool { self.position >= self.input.count }

    func byte(after offset: Int) -> UInt8? {
        self.position + offset < self.input.count ? self.input[self.position + offset] : nil
    }

    /// Whether a text of the grammar stands here.
    func stands(_ text: StaticString) -> Bool {
        guard self.position + text.utf8CodeUnitCount <= self.input.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount
        where self.input[self.position + offset] != text.utf8Start[offset] { return false }
        return true
    }

    /// Whether the bytes of another place stand here, too.
    func stands(_ other: Range<Int>) -> Bool {
        guard self.position + other.count <= self.input.count else { return false }
        for offset in 0..<other.count where self.input[self.position + offset] != self.input[other.lowerBound + offset]
        {
            return false
        }
        return true
    }

    /// Goes past a text of the grammar, if it stands here.
    mutating func take(_ text: StaticString) -> Bool {
        guard self.stands(text) else { return false }
        self.position += text.utf8CodeUnitCount
        return true
    }

    /// Goes past white space.
    ///
    /// - Returns: Whether there was any.
    @discardableResult
    mutating func skipWhitespace() -> Bool {
        let start = self.position
        while !self.isAtEnd, ASCIIWhitespace.contains(self.input[self.position]) { self.position += 1 }
        return self.position > start
    }

    /// Goes past one character, which must be one that XML allows (§2.2).
    mutating func skipCharacter() throws(MalformedPayload) {
        let byte = self.input[self.position]
        guard byte >= 0x80 else {
            guard byte >= 0x20 || ASCIIWhitespace.contains(byte) else { throw self.failure(.forbiddenCharacter) }
            self.position += 1
            return
        }
        guard let length = UTF8Sequence.length(in: self.input, at: self.position) else { throw self.failure(.notUTF8) }
        if byte == 0xEF, self.input[self.position + 1] == 0xBF, self.input[self.position + 2] >= 0xBE {
            throw self.failure(.forbiddenCharacter)
        }
        self.position += length
    }

    /// Goes past characters up to where a text of the grammar ends, and past that.
    ///
    /// - Returns: Where the text begins.
    mutating func skipCharacters(past end: StaticString) throws(MalformedPayload) -> Int {
        let first = end.utf8Start[0]
        while !self.isAtEnd {
            if self.input[self.position] == first, self.stands(end) {
                self.position += end.utf8CodeUnitCount
                return self.position - end.utf8CodeUnitCount
            }
            try self.skipCharacter()
        }
        throw self.failure(.unterminated)
    }

    /// Adds bytes of the input to the text.
    mutating func append(_ bytes: Range<Int>) {
        guard !bytes.isEmpty else { return }
        self.document.text.append(contentsOf: UnsafeBufferPointer(rebasing: self.input[bytes]))
    }

    func failure(_ reason: MalformedPayload.Reason) -> MalformedPayload {
        MalformedPayload(reason: reason, byteOffset: self.position)
    }

    /// The failure of a byte that the grammar has no use for here, in what began at `start`.
    func unexpected(since start: Int) -> MalformedPayload {
        guard !self.isAtEnd else { return MalformedPayload(reason: .unterminated, byteOffset: start) }
        let isText = self.input[self.position] < 0x80 || UTF8Sequence.length(in: self.input, at: self.position) != nil
        return self.failure(isText ? .notWellFormed : .notUTF8)
    }
}
