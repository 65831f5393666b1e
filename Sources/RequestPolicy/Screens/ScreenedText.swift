/// The words of a text as screens read it: folded to small ASCII letters, with its sentences.
///
/// Hidden characters are gone, look-alikes and accents are folded, an apostrophe joins (`victim's` is `victims`), and
/// letters that were set apart (`I.C.E.`, `r a i d`) are one word.
struct ScreenedText: Sendable {
    struct Word: Sendable, Hashable {
        let text: String
        /// Its first letters, by which phrases are found.
        let beginning: Int
        /// Whether its first letter is a capital, and not all of several letters are.
        let isCapitalized: Bool
        /// Whether it has at least two letters, and all of them are capitals.
        let isUppercase: Bool

        init(text: String, isCapitalized: Bool, isUppercase: Bool) {
            self.text = text
            self.beginning = ScreenFilter.beginning(of: text.utf8)
            self.isCapitalized = isCapitalized
            self.isUppercase = isUppercase
        }
    }

    /// How a text is cut.
    enum Reading: Sendable {
        /// As people read it: a mark ends a word.
        case plain
        /// As it can be disguised: a mark between two letters hides nothing, and digits stand for letters.
        case disguised
    }

    private(set) var words: [Word] = []
    /// Ranges of `words`; every word is in one.
    private(set) var sentences: [Range<Int>] = []
    /// Whether capitals say nothing, because hardly a word has small letters.
    private(set) var isShouted = false
    /// Whether a mark or a digit stands beside a letter, so that another reading could find other words.
    private(set) var canBeDisguised = false

    init(_ text: String, reading: Reading = .plain) {
        var cutter = WordCutter(reading: reading)
        cutter.cut(text)
        self.words = cutter.words
        self.sentences = cutter.sentences
        self.canBeDisguised = cutter.canBeDisguised
        let uppercase = self.words.count { $0.isUppercase }
        self.isShouted = uppercase * 2 > self.words.count
    }
}

/// A text in both readings, cut once for all screens.
struct ScreenedReadings: Sendable {
    let text: String
    let plain: ScreenedText
    /// The words as they could be disguised; `nil` where that finds no other words.
    let disguised: ScreenedText?

    init(_ text: String) {
        self.text = text
        self.plain = ScreenedText(text)
        let disguised = self.plain.canBeDisguised ? ScreenedText(text, reading: .disguised) : nil
        self.disguised = disguised.flatMap { [plain] in $0.words == plain.words ? nil : $0 }
    }
}

/// Cuts a text into words and sentences, in one pass.
private struct WordCutter {
    let reading: ScreenedText.Reading
    private(set) var words: [ScreenedText.Word] = []
    private(set) var sentences: [Range<Int>] = []

    private(set) var canBeDisguised = false

    private var isAfterHidingMark = false
    private var word: [UInt8] = []
    private var capitals = 0
    private var letters = 0
    private var beginsWithCapital = false
    /// In disguise: a mark after a letter, which is part of the word where a letter follows.
    private var heldMark: Unicode.Scalar?
    private var sentenceStart = 0
    private var stop = Stop.none
    /// How many of the last words are single letters, with one or two marks or spaces between them.
    private var singles = 0
    /// Marks and spaces since the last word.
    private var gap = 0

    private enum Stop { case none, seen, followedBySpace }

    init(reading: ScreenedText.Reading) { self.reading = reading }

    mutating func cut(_ text: String) {
        self.words.reserveCapacity(text.utf8.count / 5)
        for scalar in text.unicodeScalars {
            // Nearly all of nearly every text; asking Unicode's tables costs many times as much.
            if scalar.isASCII {
                self.cut(UInt8(truncatingIfNeeded: scalar.value))
            } else if scalar.properties.isDefaultIgnorableCodePoint {
                continue
            } else if let folded = LetterFolding.fold(scalar) {
                self.take(folded, isCapital: LetterFolding.isCapital(scalar))
            } else {
                self.mark(scalar)
            }
        }
        self.endWord()
        self.endSentence()
    }

    private mutating func cut(_ byte: UInt8) {
        switch byte {
        case 0x61...0x7A:
            self.begin(isCapital: false)
            self.word.append(byte)
            self.letters += 1
        case 0x41...0x5A:
            self.begin(isCapital: true)
            self.word.append(byte | 0x20)
            self.letters += 1
            self.capitals += 1
        case 0x30...0x39:
            self.begin(isCapital: false)
            self.word.append(byte)
        default: self.mark(Unicode.Scalar(byte))
        }
    }

    private mutating func take(_ folded: String, isCapital: Bool) {
        self.begin(isCapital: isCapital)
        self.word.append(contentsOf: folded.utf8)
        if isCapital { self.capitals += 1 }
        if folded.utf8.allSatisfy({ $0 >= 0x61 }) { self.letters += 1 }
    }

    /// Prepares for a letter or digit: what was held before it counts, and it may begin a word.
    private mutating func begin(isCapital: Bool) {
        if self.isAfterHidingMark {
            self.canBeDisguised = true
            self.isAfterHidingMark = false
        }
        if let mark = self.heldMark {
            self.heldMark = nil
            if let letter = Self.resembled(by: mark) {
                self.word.append(letter)
                self.letters += 1
            }
        }
        if self.word.isEmpty {
            if self.stop == .followedBySpace, isCapital { self.endSentence() }
            self.stop = .none
            self.beginsWithCapital = isCapital
        }
    }

    private mutating func mark(_ scalar: Unicode.Scalar) {
        if scalar == "'" || scalar == "’" || scalar == "`" || scalar == "´" { return }
        if let mark = self.heldMark {
            self.heldMark = nil
            self.end(by: mark)
        }
        let canHide = !self.word.isEmpty && Self.canHide(scalar)
        if canHide, self.reading == .disguised {
            self.heldMark = scalar
        } else {
            self.end(by: scalar)
        }
        self.isAfterHidingMark = canHide
    }

    private mutating func end(by scalar: Unicode.Scalar) {
        self.endWord()
        self.gap += 1
        switch scalar {
        case ".", "!": self.stop = .seen
        case ";", "?", "•": self.endSentence()
        case _ where Self.isSpace(scalar): if self.stop == .seen { self.stop = .followedBySpace }
        default: break
        }
    }

    /// Whether a mark between two letters may be there to take a word apart.
    private static func canHide(_ scalar: Unicode.Scalar) -> Bool {
        !Self.isSpace(scalar) && scalar != "/" && scalar != "," && scalar != ";" && scalar != ":"
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
    }

    /// The letter for which a mark stands in disguise.
    private static func resembled(by mark: Unicode.Scalar) -> UInt8? {
        switch mark {
        case "@": UInt8(ascii: "a")
        case "$": UInt8(ascii: "s")
        case "!", "|": UInt8(ascii: "i")
        case "+": UInt8(ascii: "t")
        default: nil
        }
    }

    private mutating func endWord() {
        guard !self.word.isEmpty else { return }
        defer {
            self.word.removeAll(keepingCapacity: true)
            self.capitals = 0
            self.letters = 0
            self.gap = 0
        }
        if self.gap > 2 { self.singles = 0 }
        if self.letters > 0, self.letters < self.word.count { self.canBeDisguised = true }
        // Who sets a word's letters apart, or writes digits for some, means the word as much as who writes capitals.
        let isUppercase = self.letters >= 2 && self.capitals == self.letters
        if self.reading == .disguised { LetterFolding.readDigitsAsLetters(&self.word, letters: &self.letters) }
        let text = String(decoding: self.word, as: UTF8.self)
        self.words.append(
            ScreenedText.Word(
                text: text,
                isCapitalized: self.beginsWithCapital && (self.letters == 1 || self.capitals < self.letters),
                isUppercase: isUppercase
            )
        )
        self.joinSingles(text)
    }

    /// Three and more letters that stand alone, one after the other, are one word as well.
    private mutating func joinSingles(_ text: String) {
        guard text.utf8.count == 1, self.letters == 1 else {
            self.singles = 0
            return
        }
        self.singles += 1
        guard self.singles >= 3 else { return }
        // The word so far grows with each letter: `i`, `c`, `e` become `ice`.
        let isGrowing = self.singles > 3
        let last = self.words.removeLast()
        let count = isGrowing ? 1 : 2
        let parts = self.words.suffix(count)
        let joined = parts.map(\.text).joined() + last.text
        self.words.removeLast(count)
        self.words.append(
            ScreenedText.Word(
                text: joined,
                isCapitalized: false,
                isUppercase: true
            )
        )
        self.sentenceStart = min(self.sentenceStart, self.words.count - 1)
    }

    private mutating func endSentence() {
        if self.sentenceStart < self.words.count { self.sentences.append(self.sentenceStart..<self.words.count) }
        self.sentenceStart = self.words.count
        self.singles = 0
        self.stop = .none
    }
}
