/// Reads JSON once, from its first byte to its last, and writes the index.
///
/// It does not recurse: while a container is open, its entry's `next` holds the index of the one around it.
struct JSONScanner {
    let input: UnsafeBufferPointer<UInt8>
    var position = 0
    private let tape: UnsafeMutableBufferPointer<TapeEntry>
    private var written = 0
    private let maximumDepth: Int
    private var depth = 0
    private var container = Self.none

    /// No container: the outermost value is being read.
    private static let none = UInt32.max

    private init(
        input: UnsafeBufferPointer<UInt8>,
        tape: UnsafeMutableBufferPointer<TapeEntry>,
        maximumDepth: Int
    ) {
        self.input = input
        self.tape = tape
        self.maximumDepth = maximumDepth
    }

    /// The index of a body.
    ///
    /// - Throws: ``MalformedPayload`` for the first thing that is wrong.
    static func tape(of bytes: [UInt8], maximumDepth: Int) throws(MalformedPayload) -> [TapeEntry] {
        guard bytes.count < Int(UInt32.max) else { throw MalformedPayload(reason: .tooLarge, byteOffset: 0) }
        var failure: MalformedPayload?
        // Each entry takes at least one byte of the body, so that the index never outgrows this.
        let tape = [TapeEntry](unsafeUninitializedCapacity: bytes.count + 1) { buffer, count in
            bytes.withUnsafeBufferPointer { input in
                var scanner = JSONScanner(input: input, tape: buffer, maximumDepth: maximumDepth)
                do throws(MalformedPayload) { try scanner.scan() } catch { failure = error }
                count = scanner.written
            }
        }
        if let failure { throw failure }
        return tape
    }

    private mutating func scan() throws(MalformedPayload) {
        if self.input.starts(with: [0xEF, 0xBB, 0xBF]) { self.position = 3 }
        self.skipWhitespace()
        guard self.position < self.input.count else { throw self.failure(.empty) }
        while true {
            guard try self.beginValue() else { continue }
            if try self.endValues() { return }
        }
    }

    /// Reads a scalar or an empty container, or opens a container that has something in it.
    ///
    /// - Returns: Whether a value is complete; `false` where the first value of a container comes next.
    private mutating func beginValue() throws(MalformedPayload) -> Bool {
        guard self.position < self.input.count else { throw self.failure(.unterminated) }
        switch self.input[self.position] {
        case UInt8(ascii: "\""): self.append(try self.string())
        case UInt8(ascii: "{"): return try self.open(.object, closedBy: UInt8(ascii: "}"))
        case UInt8(ascii: "["): return try self.open(.array, closedBy: UInt8(ascii: "]"))
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            guard let end = JSONNumber.end(in: self.input, from: self.position) else {
                throw self.failure(.invalidNumber)
            }
            self.appendLiteral(.number, upTo: end)
        case UInt8(ascii: "t"): try self.word("true", .bool)
        case UInt8(ascii: "f"): try self.word("false", .bool)
        case UInt8(ascii: "n"): try self.word("null", .null)
        default: throw self.unexpectedByte()
        }
        return true
    }

    /// Goes on after a complete value: to the next one of its container, or out of the containers it ends.
    ///
    /// - Returns: Whether the outermost value, and with it the body, has ended.
    private mutating func endValues() throws(MalformedPayload) -> Bool {
        while true {
            self.skipWhitespace()
            guard self.container != Self.none else {
                guard self.position == self.input.count else { throw self.failure(.trailingContent) }
                return true
            }
            guard self.position < self.input.count else { throw self.failure(.unterminated) }
            let isObject = self.tape[Int(self.container)].kind == .object
            self.tape[Int(self.container)].count += 1
            switch self.input[self.position] {
            case UInt8(ascii: ","):
                self.position += 1
                self.skipWhitespace()
                if isObject { try self.key() }
                return false
            case UInt8(ascii: "}") where isObject, UInt8(ascii: "]") where !isObject:
                self.position += 1
                try self.close()
            default: throw self.unexpectedByte()
            }
        }
    }

    private mutating func open(_ kind: TapeEntry.Kind, closedBy closing: UInt8) throws(MalformedPayload) -> Bool {
        guard self.depth < self.maximumDepth else { throw self.failure(.tooDeep) }
        self.depth += 1
        let index = UInt32(self.written)
        self.append(TapeEntry(kind: kind, start: UInt32(self.position), count: 0, next: self.container))
        self.container = index
        self.position += 1
        self.skipWhitespace()
        guard self.position < self.input.count else { throw self.failure(.unterminated) }
        if self.input[self.position] == closing {
            self.position += 1
            try self.close()
            return true
        }
        if kind == .object { try self.key() }
        return false
    }

    private mutating func close() throws(MalformedPayload) {
        let object = Int(self.container)
        let around = self.tape[object].next
        self.tape[object].next = UInt32(self.written)
        self.container = around
        self.depth -= 1
        guard self.tape[object].kind == .object else { return }
        let keys = ObjectKeys(object: object, tape: UnsafeBufferPointer(self.tape), input: self.input)
        if let repeated = keys.firstRepeated() {
            throw MalformedPayload(reason: .duplicateKey, byteOffset: repeated)
        }
    }

    /// Reads a key, the colon after it and white space, up to the value.
    private mutating func key() throws(MalformedPayload) {
        guard self.position < self.input.count else { throw self.failure(.unterminated) }
        guard self.input[self.position] == UInt8(ascii: "\"") else { throw self.unexpectedByte() }
        self.append(try self.string())
        self.skipWhitespace()
        guard self.position < self.input.count else { throw self.failure(.unterminated) }
        guard self.input[self.position] == UInt8(ascii: ":") else { throw self.unexpectedByte() }
        self.position += 1
        self.skipWhitespace()
    }

    private mutating func word(_ word: StaticString, _ kind: TapeEntry.Kind) throws(MalformedPayload) {
        let end = self.position + word.utf8CodeUnitCount
        guard end <= self.input.count else { throw self.failure(.unterminated) }
        for offset in 0..<word.utf8CodeUnitCount
        where self.input[self.position + offset] != word.utf8Start[offset] {
            throw self.failure(.unexpectedByte)
        }
        self.appendLiteral(kind, upTo: end)
    }

    private mutating func appendLiteral(_ kind: TapeEntry.Kind, upTo end: Int) {
        let start = self.position
        self.position = end
        self.append(self.scalar(kind, from: start, upTo: end))
    }

    /// The entry of a scalar that is written next.
    func scalar(_ kind: TapeEntry.Kind, from start: Int, upTo end: Int) -> TapeEntry {
        TapeEntry(kind: kind, start: UInt32(start), count: UInt32(end - start), next: UInt32(self.written + 1))
    }

    private mutating func append(_ entry: TapeEntry) {
        precondition(self.written < self.tape.count, "the index is larger than the body")
        self.tape.initializeElement(at: self.written, to: entry)
        self.written += 1
    }

    private mutating func skipWhitespace() {
        while self.position < self.input.count {
            let byte = self.input[self.position]
            guard byte <= 0x20, ASCIIWhitespace.contains(byte) else { return }
            self.position += 1
        }
    }

    func failure(_ reason: MalformedPayload.Reason) -> MalformedPayload {
        MalformedPayload(reason: reason, byteOffset: self.position)
    }

    private func unexpectedByte() -> MalformedPayload {
        let isText = self.input[self.position] < 0x80 || UTF8Sequence.length(in: self.input, at: self.position) != nil
        return self.failure(isText ? .unexpectedByte : .notUTF8)
    }
}
