/// Cuts a text into tokens, in one pass.
struct Tokenizer {
    private let scalars: [Unicode.Scalar]
    private var tokens: [Token] = []
    /// The word that is being read, in lower case.
    private var word: [UInt8] = []
    private var position = 0
    private var hasSpace = false
    private var startsSentence = true

    static func tokens(of scalars: [Unicode.Scalar]) -> [Token] {
        var tokenizer = Tokenizer(scalars)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        self.tokens.reserveCapacity(scalars.count / 4)
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
                self.append(.label(kind), count: kind.label.unicodeScalars.count)
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

    private mutating func readWord() {
        let start = self.position
        var letters = 0
        var digits = 0
        var capitals = 0
        var hasApostrophe = false
        self.word.removeAll(keepingCapacity: true)
        while self.position < self.scalars.count {
            let scalar = self.scalars[self.position]
            if scalar.isDigit {
                digits += 1
            } else if scalar.isWordScalar {
                letters += 1
                if scalar.isCapital { capitals += 1 }
            } else if scalar == "'", letters > 0, self.position + 1 < self.scalars.count,
                self.scalars[self.position + 1].isWordScalar, !self.scalars[self.position + 1].isDigit
            {
                letters += 1
                capitals += self.scalars[self.position - 1].isCapital ? 1 : 0
                hasApostrophe = true
            } else {
                break
            }
            self.word.appendLowercase(scalar)
            self.position += 1
        }
        let range = start..<self.position
        let kind: Token.Kind = digits == 0 ? .word : letters == 0 ? .number : .mixed
        let isPossessive = hasApostrophe && kind == .word && self.word.suffix(2).elementsEqual("'s".utf8)
        if isPossessive { self.word.removeLast(2) }
        self.tokens.append(
            Token(
                range: range,
                kind: kind,
                word: WordKey(self.word),
                traits: kind == .number ? [] : Lexicon.traits(of: self.word),
                isCapitalized: self.scalars[start].isCapital,
                isUpperCase: letters > 0 && (capitals == letters || isPossessive && capitals >= letters - 2),
                isPossessive: isPossessive,
                hasVerbEnding: kind == .word && Tokenizer.hasVerbEnding(self.word),
                hasSpaceBefore: self.hasSpace,
                startsSentence: self.startsSentence
            )
        )
        self.hasSpace = false
        self.startsSentence = false
    }

    private static func hasVerbEnding(_ word: [UInt8]) -> Bool {
        word.count > 4
            && (word.suffix(2).elementsEqual("ed".utf8) || word.suffix(3).elementsEqual("ing".utf8)
                || word.suffix(2).elementsEqual("ly".utf8))
    }

    private func labelHere() -> RedactionKind? {
        for (kind, label) in zip(RedactionKind.allCases, RedactionKind.labels)
        where self.scalars[self.position...].starts(with: label) {
            return kind
        }
        return nil
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { (0x30...0x39).contains(self.value) }

    /// Whether it belongs to a word: a letter, a combining mark, a digit.
    var isWordScalar: Bool {
        switch self.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        default: self.properties.isAlphabetic || self.properties.canonicalCombiningClass != .notReordered
        }
    }

    var isCapital: Bool { self.value < 0x80 ? (0x41...0x5A).contains(self.value) : self.properties.isUppercase }
}

extension [UInt8] {
    mutating func appendLowercase(_ scalar: Unicode.Scalar) {
        if scalar.value < 0x80 {
            let byte = UInt8(scalar.value)
            self.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        } else {
            self.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }
}
