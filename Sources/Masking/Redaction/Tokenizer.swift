/// Cuts a text into tokens, in one pass.
struct Tokenizer {
    private let scalars: [Unicode.Scalar]
    private var tokens: [Token] = []
    private let isASCII: Bool
    /// The UTF-8 of all words, in lower case.
    private var lowercase: [UInt8] = []
    private let lexicon: Lexicon
    private var position = 0
    private var hasSpace = false
    private var startsSentence = true

    /// - Returns: The tokens, and the UTF-8 in lower case of all of them, to which they refer.
    static func read(
        _ scalars: [Unicode.Scalar],
        lexicon: Lexicon = .shared
    ) -> (tokens: [Token], lowercase: [UInt8]) {
        var tokenizer = Tokenizer(scalars, lexicon)
        tokenizer.run()
        return (tokenizer.tokens, tokenizer.lowercase)
    }

    private init(_ scalars: [Unicode.Scalar], _ lexicon: Lexicon) {
        self.scalars = scalars
        self.lexicon = lexicon
        // Ordinary words have five letters; a long text may be all signs, and moving its tokens costs more than room.
        self.tokens.reserveCapacity(scalars.count > 16_384 ? scalars.count : scalars.count / 4)
        self.isASCII = scalars.isASCII
        // Signs stay between the words then, and the words where they are.
        if self.isASCII { self.lowercase = scalars.lowercaseASCII }
    }

    private mutating func run() {
        while self.position < self.scalars.count {
            let scalar = self.scalars[self.position]
            if scalar == " " || scalar == "\n" {
                if scalar == "\n" { self.startsSentence = true }
                self.endSentenceAtStop()
                self.hasSpace = true
                self.position += 1
            } else if scalar.isWordScalar {
                self.readWord()
            } else if scalar == "[", let kind = self.labelHere() {
                self.append(.label(kind), count: kind.labelLength)
                self.startsSentence = false
            } else {
                self.append(.sign(scalar), count: 1)
                if scalar == "!" || scalar == "?" { self.startsSentence = true }
            }
        }
    }

    /// A full stop ends a sentence when white space follows it, unless it ends an abbreviation or an initial.
    private mutating func endSentenceAtStop() {
        guard let last = self.tokens.last, last.isSign("."), !self.hasSpace || self.position == last.range.upperBound
        else { return }
        guard self.tokens.count >= 2 else { return }
        let before = self.tokens[self.tokens.count - 2]
        guard before.range.upperBound == last.range.lowerBound else { return }
        let isInitial = before.kind == .word && before.count == 1 && before.isUpperCase
        if !isInitial, before.traits.isDisjoint(with: .abbreviation) { self.startsSentence = true }
    }

    private mutating func append(_ kind: Token.Kind, count: Int) {
        let range = self.position..<self.position + count
        self.tokens.append(
            Token(
                range: range,
                bytes: self.lowercase.count..<self.lowercase.count,
                kind: kind,
                word: "",
                traits: [],
                isCapitalized: false,
                isUpperCase: false,
                isPossessive: false,
                hasVerbEnding: false,
                hasSpaceBefore: self.hasSpace,
                startsSentence: self.startsSentence
            )
        )
        self.hasSpace = false
        self.position = range.upperBound
    }

    /// What a word is made of.
    private struct Spelling {
        var end: Int
        var letters = 0
        var digits = 0
        var capitals = 0
        var hasApostrophe = false
    }

    private mutating func readWord() {
        let spelling = self.spelling(from: self.position)
        let range = self.position..<spelling.end
        var bytes = range
        if !self.isASCII {
            bytes = self.lowercase.count..<self.lowercase.count
            for position in range { self.lowercase.appendLowercase(self.scalars[position]) }
            bytes = bytes.lowerBound..<self.lowercase.count
        }
        self.tokens.append(self.word(range, bytes, spelling))
        self.position = range.upperBound
        self.hasSpace = false
        self.startsSentence = false
    }

    private func spelling(from start: Int) -> Spelling {
        let scalars = self.scalars.span
        var end = start
        var spelling = Spelling(end: start)
        while end < scalars.count {
            // Most are small letters.
            let run = end
            while end < scalars.count, scalars[end].value &- 0x61 < 26 { end &+= 1 }
            spelling.letters += end - run
            guard end < scalars.count else { break }
            let scalar = scalars[end]
            if scalar.isDigit {
                spelling.digits += 1
            } else if scalar.isWordScalar {
                spelling.letters += 1
                if scalar.isCapital { spelling.capitals += 1 }
            } else if scalar == "'", spelling.letters > 0, end + 1 < scalars.count,
                scalars[end + 1].isWordScalar, !scalars[end + 1].isDigit
            {
                spelling.letters += 1
                spelling.capitals += scalars[end - 1].isCapital ? 1 : 0
                spelling.hasApostrophe = true
            } else {
                break
            }
            end += 1
        }
        spelling.end = end
        return spelling
    }

    private func word(_ range: Range<Int>, _ bytes: Range<Int>, _ spelling: Spelling) -> Token {
        let kind: Token.Kind = spelling.digits == 0 ? .word : spelling.letters == 0 ? .number : .mixed
        let whole = self.lowercase.span.extracting(bytes)
        let isPossessive = spelling.hasApostrophe && kind == .word && whole.ends(with: "'s")
        let word = isPossessive ? whole.extracting(droppingLast: 2) : whole
        let key = WordKey(word)
        let capitals = isPossessive ? spelling.capitals + 2 : spelling.capitals
        return Token(
            range: range,
            bytes: bytes,
            kind: kind,
            word: key,
            traits: kind == .number ? [] : self.lexicon.traits(of: key, word),
            isCapitalized: self.scalars[range.lowerBound].isCapital,
            isUpperCase: spelling.letters > 0 && capitals >= spelling.letters,
            isPossessive: isPossessive,
            hasVerbEnding: kind == .word && Tokenizer.hasVerbEnding(word),
            hasSpaceBefore: self.hasSpace,
            startsSentence: self.startsSentence
        )
    }

    private static func hasVerbEnding(_ word: Span<UInt8>) -> Bool {
        word.count > 4 && (word.ends(with: "ed") || word.ends(with: "ing") || word.ends(with: "ly"))
    }

    private func labelHere() -> RedactionKind? {
        // Most brackets are no label's: two letters tell that before any label is read.
        guard self.position + 2 < self.scalars.count else { return nil }
        let (first, second) = (self.scalars[self.position + 1].value, self.scalars[self.position + 2].value)
        for label in Tokenizer.labels where label.letters[0] == first && label.letters[1] == second {
            if self.stands(label.letters, at: self.position + 1) { return label.kind }
        }
        return nil
    }

    private func stands(_ letters: [UInt32], at start: Int) -> Bool {
        guard start + letters.count <= self.scalars.count else { return false }
        for offset in letters.indices where self.scalars[start + offset].value != letters[offset] { return false }
        return true
    }

    /// What stands behind the bracket that begins each label.
    private static let labels: [(kind: RedactionKind, letters: [UInt32])] = RedactionKind.allCases.map { kind in
        (kind, kind.label.unicodeScalars.dropFirst().map(\.value))
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { self.value &- 0x30 < 10 }

    /// Whether it belongs to a word: a letter, a combining mark, a digit.
    var isWordScalar: Bool {
        // With the bit of small letters, a letter in either case is one number.
        self.value < 0x80 ? (self.value | 0x20) &- 0x61 < 26 || self.isDigit : self.isWordScalarBeyondASCII
    }

    var isCapital: Bool { self.value < 0x80 ? self.value &- 0x41 < 26 : self.isCapitalBeyondASCII }

    // Not inlined: what the properties of characters need to be set up would be paid for in every ASCII text.

    @inline(never)
    private var isWordScalarBeyondASCII: Bool {
        self.properties.isAlphabetic || self.properties.canonicalCombiningClass != .notReordered
    }

    @inline(never)
    private var isCapitalBeyondASCII: Bool { self.properties.isUppercase }

    @inline(never)
    fileprivate var lowercase: String { self.properties.lowercaseMapping }
}

extension [Unicode.Scalar] {
    var isASCII: Bool { self.reduce(0) { $0 | $1.value } < 0x80 }

    fileprivate var lowercaseASCII: [UInt8] {
        var bytes = [UInt8](repeating: 0, count: self.count)
        for index in self.indices { bytes[index] = UInt8(truncatingIfNeeded: self[index].value).lowercase }
        return bytes
    }
}

extension UInt8 {
    var lowercase: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension [UInt8] {
    fileprivate mutating func appendLowercase(_ scalar: Unicode.Scalar) {
        if scalar.value < 0x80 {
            self.append(UInt8(scalar.value).lowercase)
        } else {
            self.append(contentsOf: scalar.lowercase.utf8)
        }
    }
}
