/// The words of a text as screens read it: folded to small ASCII letters, with its sentences.
///
/// Hidden characters are gone, look-alikes and accents are folded, an apostrophe joins (`victim's` is `victims`), and
/// letters that were set apart (`I.C.E.`, `r a i d`) are one word.
struct ScreenedText: Sendable {
    struct Word: Sendable, Hashable {
        /// Where its letters lie in `bytes`.
        let range: Range<Int>
        /// Whether its first letter is a capital, and not all of several letters are.
        let isCapitalized: Bool
        /// Whether it has at least two letters, and all of them are capitals.
        let isUppercase: Bool
        /// Whether its letters were set apart: `r a i d`, `L-e-n-a`.
        let isJoined: Bool
        /// Whether it stands in brackets, alone or with one other: `[name]`.
        var isLabel = false
        /// What the vocabulary says of it; `nil` where no screen and no list knows it.
        fileprivate(set) var entry: Int?
        fileprivate(set) var lists: WordLists = []
        fileprivate(set) var beginsWithDigit = false
        fileprivate(set) var hasDigit = false

        init(_ range: Range<Int>, isCapitalized: Bool, isUppercase: Bool, isJoined: Bool = false) {
            self.range = range
            self.isCapitalized = isCapitalized
            self.isUppercase = isUppercase
            self.isJoined = isJoined
        }

        var count: Int { self.range.count }
    }

    /// How a text is cut.
    enum Reading: Sendable {
        /// As people read it: a mark ends a word.
        case plain
        /// As it can be disguised: a mark between two letters hides nothing, and digits stand for letters.
        case disguised
    }

    /// The letters of all words, one word after the other.
    let bytes: [UInt8]
    private(set) var words: [Word]
    /// Ranges of `words`; every word is in one.
    let sentences: [Range<Int>]
    /// Whether capitals say nothing, because hardly a word has small letters.
    let isShouted: Bool
    /// Whether a mark or a digit stands beside a letter, so that another reading could find other words.
    let canBeDisguised: Bool

    init(_ text: String, reading: Reading = .plain) {
        var cutter = WordCutter(reading: reading)
        cutter.cut(text)
        self.bytes = cutter.bytes
        self.words = cutter.words
        self.sentences = cutter.sentences
        self.canBeDisguised = cutter.canBeDisguised
        self.isShouted = self.words.count { $0.isUppercase } * 2 > self.words.count
        self.lookUp(in: .shared)
    }

    private mutating func lookUp(in vocabulary: ScreenVocabulary) {
        self.bytes.withUnsafeBufferPointer { bytes in
            for index in self.words.indices {
                let word = UnsafeBufferPointer(rebasing: bytes[self.words[index].range])
                self.words[index].beginsWithDigit = !word.isEmpty && Self.isDigit(word[0])
                self.words[index].hasDigit = word.contains { Self.isDigit($0) }
                guard let entry = vocabulary.entry(of: word) else { continue }
                self.words[index].entry = entry
                self.words[index].lists = vocabulary.entries[entry].lists
            }
            self.joinHalves(in: bytes, vocabulary)
        }
    }

    /// Two words that nobody knows, but that are one for which screens look, are that one: `depor tation`.
    private mutating func joinHalves(in bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: ScreenVocabulary) {
        for index in self.words.indices.dropLast() {
            guard self.words[index].entry == nil, self.words[index + 1].entry == nil else { continue }
            let range = self.words[index].range.lowerBound..<self.words[index + 1].range.upperBound
            let word = UnsafeBufferPointer(rebasing: bytes[range])
            guard let entry = vocabulary.entry(of: word), !vocabulary.entries[entry].phrases.isEmpty else { continue }
            self.words[index].entry = entry
        }
    }

    /// Whether something was done to a person.
    var tellsOfHarm: Bool { self.words.contains { $0.lists.contains(.harm) } }

    /// Whether a word whose letters were set apart is none that is known: somebody hides it, or a name.
    func isHidden(at index: Int) -> Bool {
        let word = self.words[index]
        return word.isJoined && word.count >= 5 && word.entry == nil
    }

    /// Whether a word is probably somebody's name, or a place's: one of the list, or a capitalized one that no list knows.
    func isName(at index: Int, in sentence: Range<Int>) -> Bool {
        let word = self.words[index]
        if word.lists.contains(.given) { return true }
        return word.entry == nil && word.isCapitalized && index > sentence.lowerBound && !self.isShouted
    }

    /// Whether a word is `name`, as in the label `[name]`.
    func isNameLabel(at index: Int) -> Bool {
        self.words[index].isLabel && self.bytes[self.words[index].range].elementsEqual("name".utf8)
    }

    /// Whether a word is part of a street's name: `Rally Court`, `Alien Springs Road`, `calle Marcha`.
    func isStreetName(at index: Int, in sentence: Range<Int>) -> Bool {
        guard self.words[index].isCapitalized else { return false }
        if index > sentence.lowerBound, self.words[index - 1].lists.contains(.beforeStreet) { return true }
        for next in index + 1..<min(index + 3, sentence.upperBound) {
            guard self.words[next].isCapitalized else { return false }
            if self.words[next].lists.contains(.streetKind) { return true }
        }
        return false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Whether another reading of the same text has the same words.
    func hasWords(of other: ScreenedText) -> Bool { self.bytes == other.bytes && self.words == other.words }
}
