extension XMLScanner {
    /// Reads what comes before the root, up to its start tag.
    mutating func prolog() throws(MalformedPayload) {
        if self.stands("\u{FEFF}") { self.position = 3 }
        let start = self.position
        self.skipWhitespace()
        guard !self.isAtEnd else { throw self.failure(.empty) }
        self.position = start
        if self.stands("<?xml"), let byte = self.byte(after: 5), ASCIIWhitespace.contains(byte) {
            try self.declaration()
        }
        try self.miscellany()
        guard !self.isAtEnd else { throw self.failure(.unterminated) }
        guard self.input[self.position] == UInt8(ascii: "<") else {
            // UTF-16 has a zero beside each of the first characters.
            throw self.input.prefix(4).contains(0) ? self.failure(.notUTF8) : self.unexpected(since: start)
        }
        if self.byte(after: 1) == 0 { throw self.failure(.notUTF8) }
    }

    /// Reads what comes after the root.
    mutating func epilog() throws(MalformedPayload) {
        try self.miscellany()
        guard self.isAtEnd else { throw self.failure(self.stands("<!DOCTYPE") ? .documentType : .trailingContent) }
    }

    /// Goes past white space, comments and processing instructions.
    private mutating func miscellany() throws(MalformedPayload) {
        while true {
            self.skipWhitespace()
            if self.stands("<?") {
                try self.processingInstruction()
            } else if self.stands("<!--") {
                try self.comment()
            } else if self.stands("<!DOCTYPE") {
                throw self.failure(.documentType)
            } else {
                return
            }
        }
    }

    /// Reads `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`, of which the last two may be missing.
    private mutating func declaration() throws(MalformedPayload) {
        let start = self.position
        self.position += 5
        guard let version = try self.pseudoAttribute("version") else { throw self.unexpected(since: start) }
        guard self.input[version].elementsEqual("1.0".utf8) else {
            throw MalformedPayload(reason: .version, byteOffset: version.lowerBound)
        }
        if let encoding = try self.pseudoAttribute("encoding"),
            String(decoding: self.input[encoding], as: UTF8.self).lowercased() != "utf-8"
        {
            throw MalformedPayload(reason: .declaredEncoding, byteOffset: encoding.lowerBound)
        }
        if let standalone = try self.pseudoAttribute("standalone"),
            !self.input[standalone].elementsEqual("yes".utf8), !self.input[standalone].elementsEqual("no".utf8)
        {
            throw MalformedPayload(reason: .notWellFormed, byteOffset: standalone.lowerBound)
        }
        self.skipWhitespace()
        guard self.take("?>") else { throw self.unexpected(since: start) }
    }

    /// Reads one part of the declaration, if it comes next.
    ///
    /// - Returns: Where its value stands in the input.
    private mutating func pseudoAttribute(_ name: StaticString) throws(MalformedPayload) -> Range<Int>? {
        let start = self.position
        guard self.skipWhitespace(), self.take(name) else {
            self.position = start
            return nil
        }
        self.skipWhitespace()
        guard self.take("=") else { throw self.unexpected(since: start) }
        self.skipWhitespace()
        guard let quote = self.byte(after: 0), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw self.unexpected(since: start)
        }
        self.position += 1
        let value = self.position
        while let byte = self.byte(after: 0), byte != quote {
            guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "<") else { throw self.unexpected(since: start) }
            self.position += 1
        }
        guard !self.isAtEnd else { throw self.failure(.unterminated) }
        self.position += 1
        return value..<self.position - 1
    }

    /// Goes past a comment.
    mutating func comment() throws(MalformedPayload) {
        self.position += 4
        _ = try self.skipCharacters(past: "--")
        guard self.take(">") else { throw self.unexpected(since: self.position) }
    }

    /// Goes past a processing instruction; nothing in a payload is an instruction to anybody.
    mutating func processingInstruction() throws(MalformedPayload) {
        let start = self.position
        self.position += 2
        let target = try self.plainName()
        // `<?xml` is a declaration, and stands at the beginning or not at all.
        guard target.count != 3 || String(decoding: self.input[target], as: UTF8.self).lowercased() != "xml" else {
            throw MalformedPayload(reason: .notWellFormed, byteOffset: start)
        }
        if self.take("?>") { return }
        guard self.skipWhitespace() else { throw self.unexpected(since: start) }
        _ = try self.skipCharacters(past: "?>")
    }
}
