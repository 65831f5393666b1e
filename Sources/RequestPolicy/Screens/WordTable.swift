/// A fixed table that is asked for words by their bytes.
struct WordTable: Sendable {
    /// A number for a word so far, made byte by byte.
    struct Fingerprint: Hashable, Sendable {
        fileprivate private(set) var value: UInt64 = 0x2545_F491_4F6C_DD1D

        mutating func append(_ byte: UInt8) { self.value = (self.value ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 }
    }

    private struct Slot: Sendable {
        let fingerprint: Fingerprint
        let start: Int
        let count: Int
        let value: Int
    }

    private var bytes: [UInt8] = []
    private var slots: [Slot?]
    /// The highest bits of a fingerprint are a place in `slots`.
    private let shift: UInt64
    /// A bit for the highest twelve bits of each fingerprint: most words that are not in the table cost one look.
    private var filter = [UInt64](repeating: 0, count: 64)

    init(_ words: [String: Int]) {
        var bits: UInt64 = 4
        // At most half full, so that a search ends soon.
        while 1 << bits < words.count * 2 { bits += 1 }
        self.slots = Array(repeating: nil, count: 1 << bits)
        self.shift = 64 - bits
        for (word, value) in words { self.insert(word, value) }
    }

    private mutating func insert(_ word: String, _ value: Int) {
        var fingerprint = Fingerprint()
        for byte in word.utf8 { fingerprint.append(byte) }
        var place = Int(fingerprint.value >> self.shift)
        while self.slots[place] != nil { place = (place + 1) & (self.slots.count - 1) }
        let start = self.bytes.count
        self.bytes += word.utf8
        self.slots[place] = Slot(fingerprint: fingerprint, start: start, count: self.bytes.count - start, value: value)
        self.filter[Int(fingerprint.value >> 58)] |= 1 << (fingerprint.value >> 52 & 63)
    }

    /// What the table holds for a word; `nil` where it has none.
    ///
    /// - Parameters:
    ///   - length: How many bytes of `text` are the word.
    ///   - fingerprint: That of the word.
    func value(of text: UnsafeBufferPointer<UInt8>, length: Int, _ fingerprint: Fingerprint) -> Int? {
        guard self.filter[Int(fingerprint.value >> 58)] & 1 << (fingerprint.value >> 52 & 63) != 0 else { return nil }
        var place = Int(fingerprint.value >> self.shift)
        while let slot = self.slots[place] {
            if slot.fingerprint == fingerprint, slot.count == length {
                var index = 0
                while index < length, self.bytes[slot.start + index] == text[index] { index += 1 }
                if index == length { return slot.value }
            }
            place = (place + 1) & (self.slots.count - 1)
        }
        return nil
    }
}
