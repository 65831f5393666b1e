/// A word in two machine words, so that comparing words and looking them up costs next to nothing.
///
/// Up to sixteen bytes of UTF-8 stand for themselves. A longer word is its length and a hash: two that collide
/// would be masked together, which harms nobody.
struct WordKey: Hashable, Comparable, ExpressibleByStringLiteral {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// - Parameter last: One more byte at the end.
    init(_ bytes: Span<UInt8>, then last: UInt8? = nil) {
        let count = last == nil ? bytes.count : bytes.count + 1
        guard count <= 16 else {
            self.low = 0xCBF2_9CE4_8422_2325
            for index in bytes.indices { self.mix(bytes[index]) }
            if let last { self.mix(last) }
            // 0xFF is no byte of UTF-8: no short word looks like this.
            self.high = 0xFF << 56 | UInt64(count)
            return
        }
        for index in 0..<min(bytes.count, 8) { self.low |= UInt64(bytes[index]) &<< UInt64(index &* 8) }
        if bytes.count > 8 {
            for index in 8..<bytes.count {
                self.high |= UInt64(bytes[index]) &<< UInt64((index &- 8) &* 8)
            }
        }
        if let last { self.put(last, at: bytes.count) }
    }

    /// Written so that the compiler makes constants of literals.
    @inline(__always)
    init(stringLiteral value: StaticString) {
        for index in 0..<value.utf8CodeUnitCount { self.put(value.utf8Start[index], at: index) }
    }

    static func < (left: WordKey, right: WordKey) -> Bool {
        left.high == right.high ? left.low < right.low : left.high < right.high
    }

    /// Whether it is the key of no word.
    var isEmpty: Bool { self.low == 0 }

    /// For tables of words that nobody but this module chooses.
    var fixedTableHash: UInt64 {
        let mixed = (self.low ^ (self.high &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
        return mixed ^ (mixed >> 31)
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8, at index: Int) {
        if index < 8 {
            self.low |= UInt64(byte) &<< (UInt64(index) &* 8)
        } else {
            self.high |= UInt64(byte) &<< (UInt64(index &- 8) &* 8)
        }
    }

    private mutating func mix(_ byte: UInt8) {
        self.low = (self.low ^ UInt64(byte)) &* 0x0100_0000_01B3
    }
}
