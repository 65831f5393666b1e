/// Tells most texts from those in which a phrase could stand, without cutting their words out.
///
/// It knows the first two words of every phrase by their last letters, those passed over that begin any sentence.
/// What it lets pass is looked at closely.
struct LegalProcessFilter: Sendable {
    static let shared = LegalProcessFilter(LegalProcessPhrase.all.values.joined())

    /// A bit for each first word: passes a third of all words.
    private let firstWords: UInt64
    /// First words that are a whole phrase, and pairs of first and second words; sorted.
    private let beginnings: [UInt64]

    init(_ phrases: some Sequence<LegalProcessPhrase>) {
        var firstWords: UInt64 = 0
        var beginnings: Set<UInt64> = []
        for phrase in phrases {
            let words = phrase.words.drop(while: Self.openings.contains).prefix(2).map {
                $0.utf8.reduce(0, LegalProcessFilter.appending)
            }
            firstWords |= LegalProcessFilter.bit(of: words[0])
            beginnings.insert(words.count == 1 ? words[0] : LegalProcessFilter.pair(words[0], words[1]))
        }
        self.firstWords = firstWords
        self.beginnings = beginnings.sorted()
    }

    /// Whether a phrase may be in the text: yes in any that is not ASCII.
    func mayHold(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var last: UInt64 = 0
            var word: UInt64 = 0
            for byte in bytes {
                switch byte {
                case 0x61...0x7A, 0x30...0x39: word = Self.appending(word, byte)
                case 0x41...0x5A: word = Self.appending(word, byte | 0x20)
                case 0x80...: return true
                default:
                    if word != 0, self.begins(last, word) { return true }
                    if word != 0 { last = word }
                    word = 0
                }
            }
            return self.begins(last, word)
        }
    }

    private func begins(_ last: UInt64, _ word: UInt64) -> Bool {
        self.firstWords & Self.bit(of: word) != 0 && self.contains(word)
            || self.firstWords & Self.bit(of: last) != 0 && self.contains(Self.pair(last, word))
    }

    private func contains(_ beginning: UInt64) -> Bool {
        var (start, end) = (0, self.beginnings.count)
        while start < end {
            let middle = (start + end) / 2
            if self.beginnings[middle] < beginning { start = middle + 1 } else { end = middle }
        }
        return start < self.beginnings.count && self.beginnings[start] == beginning
    }

    /// Too common to tell a text by: `is a warrant` is known by its last word.
    private static let openings: Set<String> = ["is", "a"]

    /// A word is its last eight letters.
    private static func appending(_ word: UInt64, _ byte: UInt8) -> UInt64 { word &<< 8 | UInt64(byte) }

    private static func bit(of word: UInt64) -> UInt64 { 1 &<< ((word &* 0x9E37_79B9_7F4A_7C15) &>> 58) }

    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        first &* 0x9E37_79B9_7F4A_7C15 ^ second &* 0xBF58_476D_1CE4_E5B9
    }
}
