/// The words of a text in lower case, and where its sentences begin and end.
struct Sentences {
    private(set) var words: [String] = []
    private(set) var ranges: [Range<Int>] = []

    private var start = 0
    private var word = ""

    private enum Stop { case none, seen, followedBySpace }

    init(_ text: String) {
        var stop = Stop.none
        // Texts are wrapped in the middle of sentences: only an empty line ends one.
        var endsLine = false
        for scalar in text.unicodeScalars {
            switch Sentences.role(of: scalar) {
            case .hidden:
                continue
            case .capital(let small):
                if self.word.isEmpty, stop == .followedBySpace { self.endSentence() }
                stop = .none
                self.word.unicodeScalars.append(small)
            case .wordPart:
                // A stop before a small letter or a digit ends an abbreviation, not a sentence.
                stop = .none
                self.word.unicodeScalars.append(scalar)
            case .sentenceEnd:
                self.endWord()
                self.endSentence()
                stop = .none
            case .stop:
                self.endWord()
                stop = .seen
            case .space:
                self.endWord()
                if stop == .seen { stop = .followedBySpace }
                continue
            case .lineEnd:
                self.endWord()
                if endsLine { self.endSentence() }
                if stop == .seen { stop = .followedBySpace }
                endsLine = true
                continue
            case .mark:
                self.endWord()
            }
            endsLine = false
        }
        self.endWord()
        self.endSentence()
    }

    private mutating func endWord() {
        guard !self.word.isEmpty else { return }
        self.words.append(self.word)
        self.word = ""
    }

    private mutating func endSentence() {
        if self.start < self.words.count { self.ranges.append(self.start..<self.words.count) }
        self.start = self.words.count
    }

    private enum Role {
        case capital(Unicode.Scalar)
        case wordPart
        case stop
        case sentenceEnd
        case space
        case lineEnd
        case mark
        case hidden
    }

    private static func role(of scalar: Unicode.Scalar) -> Role {
        switch scalar.value {
        case 65...90: .capital(Unicode.Scalar(UInt8(scalar.value) | 32))
        case 97...122, 48...57: .wordPart
        case 46: .stop
        case 10: .lineEnd
        case 33, 59, 63: .sentenceEnd
        case 32, 9, 13: .space
        case 0..<128: .mark
        default:
            if scalar.properties.isDefaultIgnorableCodePoint {
                .hidden
            } else if scalar.properties.isAlphabetic {
                .wordPart
            } else {
                scalar.properties.isWhitespace ? .space : .mark
            }
        }
    }
}
