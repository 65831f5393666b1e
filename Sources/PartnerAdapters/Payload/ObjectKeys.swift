/// The keys of one object, as its scanner has written them.
struct ObjectKeys {
    /// Index of the object's entry.
    let object: Int
    let tape: UnsafeBufferPointer<TapeEntry>
    let input: UnsafeBufferPointer<UInt8>

    /// More keys than this are compared through a set: who sends them chooses them, and comparing each with
    /// each would take quadratic time. Swift's hashes are seeded anew in each process.
    private static let mostComparedInPairs = 16

    /// The place in the body of the first key that has stood before in the object, compared as decoded.
    func firstRepeated() -> Int? {
        let object = self.tape[self.object]
        guard object.count > 1 else { return nil }
        return Int(object.count) > Self.mostComparedInPairs ? self.firstRepeatedInSet() : self.firstRepeatedInPairs()
    }

    /// Compares a key with those before it only where its mark, a number below 64, has been there: hardly ever.
    private func firstRepeatedInPairs() -> Int? {
        var marks: UInt64 = 0
        var index = self.object + 1
        let end = Int(self.tape[self.object].next)
        while index < end {
            let key = self.tape[index]
            let mark: UInt64 = key.hasEscapes ? .max : 1 << UInt64(self.mark(of: key))
            if marks & mark != 0, self.stands(key, before: index) { return Int(key.start) }
            marks |= mark
            index = Int(self.tape[index + 1].next)
        }
        return nil
    }

    private func firstRepeatedInSet() -> Int? {
        var seen: Set<[UInt8]> = []
        seen.reserveCapacity(Int(self.tape[self.object].count))
        var index = self.object + 1
        let end = Int(self.tape[self.object].next)
        while index < end {
            guard seen.insert(self.decoded(self.tape[index])).inserted else { return Int(self.tape[index].start) }
            index = Int(self.tape[index + 1].next)
        }
        return nil
    }

    private func stands(_ key: TapeEntry, before end: Int) -> Bool {
        var index = self.object + 1
        while index < end {
            if self.isSame(key, self.tape[index]) { return true }
            index = Int(self.tape[index + 1].next)
        }
        return false
    }

    private func isSame(_ left: TapeEntry, _ right: TapeEntry) -> Bool {
        if left.hasEscapes || right.hasEscapes { return self.decoded(left) == self.decoded(right) }
        return left.count == right.count && self.bytes(of: left).elementsEqual(self.bytes(of: right))
    }

    private func mark(of key: TapeEntry) -> UInt8 {
        let bytes = self.bytes(of: key)
        guard let first = bytes.first, let last = bytes.last else { return 0 }
        let middle = bytes[bytes.startIndex + bytes.count / 2]
        return (first &* 7 ^ middle &* 5 ^ last &* 3 ^ UInt8(truncatingIfNeeded: bytes.count)) & 63
    }

    private func bytes(of key: TapeEntry) -> Slice<UnsafeBufferPointer<UInt8>> {
        self.input[Int(key.start)..<Int(key.start) + Int(key.count)]
    }

    private func decoded(_ key: TapeEntry) -> [UInt8] {
        let content = Array(self.bytes(of: key))
        return key.hasEscapes ? JSONEscapes.decoded(content[...]) : content
    }
}
