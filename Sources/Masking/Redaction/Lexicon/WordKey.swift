/// A word in two machine words, so that comparing words and looking them up costs next to nothing.
///
/// Up to sixteen bytes of UTF-8 stand for themselves. A longer word is its length and a hash: two that collide
/// would be masked together, which harms nobody.
struct WordKey: Hashable, ExpressibleByStringLiteral {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ bytes: some RandomAccessCollection<UInt8>) {
        guard bytes.count <= 16 else {
            self.low = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 }
            // 0xFF is no byte of UTF-8: no short word looks like this.
            self.high = 0xFF << 56 | UInt64(bytes.count)
            return
        }
        var shift: UInt64 = 0
        for byte in bytes {
            if shift < 64 { self.low |= UInt64(byte) << shift } else { self.high |= UInt64(byte) << (shift - 64) }
            shift += 8
        }
    }

    init(stringLiteral value: StaticString) {
        self = value.withUTF8Buffer { WordKey($0) }
    }

    /// For tables of words that nobody but this module chooses.
    var fixedTableHash: UInt64 {
        let mixed = (self.low ^ (self.high &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
        return mixed ^ (mixed >> 31)
    }
}

extension WordKey {
    // Words that recognisers look for at every token; a literal would be read anew each time.
    static let at: WordKey = "at"
    static let of: WordKey = "of"
    static let the: WordKey = "the"
    static let d: WordKey = "d"
    static let old: WordKey = "old"
    static let box: WordKey = "box"
    static let www: WordKey = "www"
    static let floor: WordKey = "floor"
    static let age: WordKey = "age"
    static let aged: WordKey = "aged"
}
