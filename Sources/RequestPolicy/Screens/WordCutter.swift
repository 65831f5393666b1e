/// Cuts a text into words and sentences, in one pass.
struct WordCutter {
    let reading: ScreenedText.Reading
    /// The letters of all words so far, those of the one that is being read at the end.
    private(set) var bytes: [UInt8] = []
    private(set) var words: [ScreenedText.Word] = []
    private(set) var sentences: [Range<Int>] = []
    private(set) var canBeDisguised = false

    private var isAfterHidingMark = false
    /// Where the word that is being read begins in `bytes`.
    private var start = 0
    private var capitals = 0
    private var letters = 0
    private var beginsWithCapital = false
    /// In disguise: a mark after a letter, which is part of the word where a letter follows.
    private var heldMark: Unicode.Scalar?
    private var sentenceStart = 0
    private var stop = Stop.none
    /// How many of the last words are single letters, with at most three marks and spaces between them.
    private var singles = 0
    /// Marks and spaces since the last word.
    private var gap = 0
    /// What divides the last two words, and the two before: a mark that hides nothing and how much stands beside it,
    /// else `nil`.
    private var dividers: (last: Divider?, before: Divider?) = (nil, nil)

    private struct Divider: Equatable {
        let mark: Unicode.Scalar
        var gap: Int
    }

    /// How many words there were at the last opening bracket.
    private var bracket: Int?

    private enum Stop { case none, seen, followedBySpace }

    init(reading: ScreenedText.Reading) { self.reading = reading }

    private var isInWord: Bool { self.start < self.bytes.count }

    mutating func cut(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            self.words.reserveCapacity(utf8.count / 5)
            self.bytes.reserveCapacity(utf8.count)
            // Nearly all texts are ASCII, and bytes cost less than characters.
            if utf8.allSatisfy({ $0 < 0x80 }) { self.cut(utf8) } else { self.cut(utf8: utf8) }
        }
        if let mark = self.heldMark { self.end(by: mark) }
        self.endWord()
        self.endSentence()
    }

    private mutating func cut(_ ascii: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < ascii.count {
            let run = index
            while index < ascii.count, ascii[index] &- 0x61 < 26 { index += 1 }
            if index > run {
                self.begin(isCapital: false)
                self.bytes.append(contentsOf: ascii[run..<index])
                self.letters += index - run
            } else {
                self.cut(ascii[index])
                index += 1
            }
        }
    }

    private mutating func cut(utf8: UnsafeBufferPointer<UInt8>) {
        for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
            // Most characters of any text; asking Unicode's tables costs many times as much.
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
    }

    private mutating func cut(_ byte: UInt8) {
        switch byte {
        case 0x61...0x7A:
            self.begin(isCapital: false)
            self.bytes.append(byte)
            self.letters += 1
        case 0x41...0x5A:
            self.begin(isCapital: true)
            self.bytes.append(byte | 0x20)
            self.letters += 1
            self.capitals += 1
        case 0x30...0x39:
            self.begin(isCapital: false)
            self.bytes.append(byte)
        default: self.mark(Unicode.Scalar(byte))
        }
    }

    private mutating func take(_ folded: String, isCapital: Bool) {
        self.begin(isCapital: isCapital)
        self.bytes.append(contentsOf: folded.utf8)
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
                self.bytes.append(letter)
                self.letters += 1
            }
        }
        if !self.isInWord {
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
        let canHide = self.isInWord && Self.canHide(scalar)
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
        if !Self.isSpace(scalar), !Self.canHide(scalar) { self.dividers.last = Divider(mark: scalar, gap: self.gap) }
        self.dividers.last?.gap = self.gap
        switch scalar {
        case "[": self.bracket = self.words.count
        case "]": self.endLabel()
        case ".": if !self.isAfterInitial { self.stop = .seen }
        case "!": self.stop = .seen
        case ";", "?", "•": self.endSentence()
        case _ where Self.isSpace(scalar): if self.stop == .seen { self.stop = .followedBySpace }
        default: break
        }
    }

    /// One or two words in brackets are what redaction leaves in the place of others: `[name]`, `[vehicle id]`.
    private mutating func endLabel() {
        defer { self.bracket = nil }
        guard let bracket = self.bracket, bracket < self.words.count, self.words.count - bracket <= 2 else { return }
        for index in bracket..<self.words.count { self.words[index].isLabel = true }
    }

    /// Whether a single capital stands before a full stop that ends no sentence: `K. Vasquez`.
    private var isAfterInitial: Bool {
        guard let word = self.words.last, self.sentenceStart < self.words.count, self.singles < 2 else { return false }
        return word.count == 1 && word.isCapitalized && !(0x30...0x39).contains(self.bytes[word.range.lowerBound])
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
        guard self.isInWord else { return }
        defer {
            self.dividers = (nil, self.dividers.last)
            self.start = self.bytes.count
            self.capitals = 0
            self.letters = 0
            self.gap = 0
        }
        if self.gap > 3 { self.singles = 0 }
        if self.letters > 0, self.letters < self.bytes.count - self.start { self.canBeDisguised = true }
        // Who sets a word's letters apart, or writes digits for some, means the word as much as who writes capitals.
        let isUppercase = self.letters >= 2 && self.capitals == self.letters
        if self.reading == .disguised {
            LetterFolding.readDigitsAsLetters(&self.bytes, from: self.start, letters: &self.letters)
        }
        self.words.append(
            ScreenedText.Word(
                self.start..<self.bytes.count,
                isCapitalized: self.beginsWithCapital && (self.letters == 1 || self.capitals < self.letters),
                isUppercase: isUppercase
            )
        )
        self.joinSingles()
    }

    /// Three and more letters that stand alone, one after the other, are one word as well.
    private mutating func joinSingles() {
        guard self.bytes.count - self.start == 1, self.letters == 1 else {
            self.singles = 0
            return
        }
        // `S/ B/M` and `a W/M` are words and a code: what divides them is not the same.
        if self.singles > 1, self.dividers.last != self.dividers.before { self.singles = 1 }
        self.singles += 1
        guard self.singles >= 3 else { return }
        // The word so far grows with each letter: `i`, `c`, `e` become `ice`.
        let parts = self.words.suffix(self.singles > 3 ? 2 : 3)
        guard let first = parts.first else { return }
        self.words.removeLast(parts.count)
        self.words.append(
            ScreenedText.Word(
                first.range.lowerBound..<self.bytes.count,
                isCapitalized: first.isCapitalized,
                isUppercase: true,
                isJoined: true
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
