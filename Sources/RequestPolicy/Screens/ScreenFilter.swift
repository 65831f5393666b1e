/// Tells most texts from those in which a phrase could stand, without cutting their words out.
///
/// It knows the first letters of every phrase. A text that is not ASCII, that has digits or marks inside a word or
/// letters that stand alone may be disguised and is always looked at closely.
struct ScreenFilter: Sendable {
    /// How many letters of a word count.
    static let length = 3

    private let bits: [UInt64]

    init(_ beginnings: some Sequence<Int>) {
        var bits = Array<UInt64>(repeating: 0, count: 64)
        for beginning in beginnings {
            let hash = Self.hash(of: beginning)
            bits[hash >> 6] |= 1 << UInt64(hash & 63)
        }
        self.bits = bits
    }

    /// The letters of a word that count, as one number.
    static func beginning(of word: some Sequence<UInt8>) -> Int {
        word.prefix(Self.length).reduce(0) { $0 << 8 | Int($1) }
    }

    /// Whether a phrase may be in the text.
    func mayHold(_ text: String) -> Bool {
        var text = text
        return text.withUTF8(self.mayHold)
    }

    private func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var word = 0
        var length = 0
        var digits = 0
        var singles = 0
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x61...0x7A: (word, length) = (length < Self.length ? word << 8 | Int(byte) : word, length + 1)
            case 0x41...0x5A: (word, length) = (length < Self.length ? word << 8 | Int(byte | 32) : word, length + 1)
            case 0x30...0x39:
                (word, length) = (length < Self.length ? word << 8 | Int(byte) : word, length + 1)
                digits += 1
            case 0x80...: return true
            case UInt8(ascii: "'"): continue
            default:
                guard length > 0 else { continue }
                if self.contains(word) || digits > 0 && digits < length { return true }
                singles = length == 1 && digits == 0 ? singles + 1 : 0
                if singles > 2 || Self.hides(byte, before: index + 1 < bytes.count ? bytes[index + 1] : 0) {
                    return true
                }
                (word, length, digits) = (0, 0, 0)
            }
        }
        return length > 0
            && (self.contains(word) || digits > 0 && digits < length || length == 1 && digits == 0 && singles > 1)
    }

    /// Whether a mark after a letter, with a letter after it, may hide a word.
    private static func hides(_ mark: UInt8, before next: UInt8) -> Bool {
        guard (0x61...0x7A).contains(next | 32) else { return false }
        return !" \n\r\t/,;:\"()".utf8.contains(mark)
    }

    /// Whether a word that begins so may begin a phrase.
    func contains(_ word: Int) -> Bool {
        let hash = Self.hash(of: word)
        return self.bits[hash >> 6] & 1 << UInt64(hash & 63) != 0
    }

    private static func hash(of word: Int) -> Int {
        Int(truncatingIfNeeded: (UInt64(truncatingIfNeeded: word) &* 0x9E37_79B9_7F4A_7C15) >> 52)
    }
}
