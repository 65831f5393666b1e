/// A few words, sorted: made without a table, and safe against texts that would choose how a table collides.
struct WordSet {
    let words: [WordKey]
    /// A bit for each word: tells most words that are not in it without a search.
    private let filter: UInt64

    init(_ words: consuming [WordKey]) {
        words.sort()
        self.filter = words.reduce(0) { $0 | WordSet.bit(of: $1) }
        self.words = words
    }

    var isEmpty: Bool { self.words.isEmpty }

    func contains(_ word: WordKey) -> Bool {
        guard self.filter & WordSet.bit(of: word) != 0 else { return false }
        var (start, end) = (0, self.words.count)
        while start < end {
            let middle = (start + end) / 2
            if self.words[middle] < word { start = middle + 1 } else { end = middle }
        }
        return start < self.words.count && self.words[start] == word
    }

    private static func bit(of word: WordKey) -> UInt64 { 1 &<< (word.fixedTableHash & 63) }
}
