/// One reading of a text: every recogniser marks the tokens it knows, and what is marked becomes labels.
///
/// Recognisers look a bounded number of tokens ahead, so that the work is linear. What one of them marked, none
/// after it changes.
struct RedactionPass {
    let scalars: [Unicode.Scalar]
    let tokens: [Token]
    /// The UTF-8 in lower case of all words.
    let lowercase: [UInt8]
    let known: KnownIdentities
    /// The tokens with which something else than a name can begin.
    let cues: [Int]
    /// Whether the text is written in capitals, so that they tell nothing of names.
    let isShouting: Bool
    /// Whether few ordinary words have capitals inside of sentences.
    let isSparingWithCapitals: Bool
    /// Whether there is a word or a label of an earlier pass: names need one.
    private let hasWords: Bool
    /// How many tokens were looked at.
    private(set) var steps = 0
    /// Whether nothing was found.
    private(set) var isUnmarked = true
    private var kinds: [RedactionKind?]
    /// Where a marked span begins, so that two neighbours of one kind stay two.
    private var begins: [Bool]
    /// Which recogniser marked a token.
    private var reasons: [Recognizer]
    private var recognizer = Recognizer.contact

    init(_ scalars: [Unicode.Scalar], known: KnownIdentities, lexicon: Lexicon) {
        self.scalars = scalars
        self.known = known
        (self.tokens, self.lowercase) = Tokenizer.read(scalars, lexicon: lexicon)
        self.kinds = Array(repeating: nil, count: self.tokens.count)
        self.reasons = Array(repeating: .unknownWord, count: self.tokens.count)
        self.begins = Array(repeating: false, count: self.tokens.count)
        self.cues = RedactionPass.cues(in: self.tokens)
        self.hasWords = self.tokens.contains { $0.kind == .word || $0.isLabel }
        self.isShouting = RedactionPass.isShouting(self.tokens)
        self.isSparingWithCapitals = RedactionPass.isSparingWithCapitals(self.tokens)
    }

    /// The order matters: what is certain comes before what is likely, numbers before the names beside them, and what
    /// has a label of its own before what is only known to be an identity.
    mutating func run() {
        for recognizer in Recognizer.allCases where self.hasWords || !recognizer.looksForNames {
            self.recognizer = recognizer
            self.run(recognizer)
        }
    }

    private mutating func run(_ recognizer: Recognizer) {
        switch recognizer {
        case .contact: self.markContacts()
        case .encodedText: self.markEncodedText()
        case .accountNumber: self.markAccountNumbers()
        case .place: self.markPlaces()
        case .labelledNumber: self.markLabelledNumbers()
        case .vehicleNumber: self.markVehicleNumbers()
        case .spelledOut: self.markSpelledOut()
        case .birthDate: self.markBirthDates()
        case .phoneOrSecurityNumber: self.markPhoneAndSecurityNumbers()
        case .sealed: self.markKnownIdentities()
        case .address: self.markAddresses()
        case .code: self.markIdentifiers()
        case .name: self.markNames()
        case .repetition: self.markRepetitions()
        case .unknownWord: self.markUnknownWords()
        case .foreignWord: self.markForeignWords()
        case .frame: self.markFrames()
        case .wordOrName:
            self.markWordsThatMayBeNames()
            self.markCapitalsInside()
        case .neighbor: self.markNeighborsOfNames()
        case .unknownNumber: self.markUnknownNumbers()
        }
    }

    /// The token at an index, where there is one.
    mutating func look(_ index: Int) -> Token? {
        self.steps += 1
        return self.tokens.indices.contains(index) ? self.tokens[index] : nil
    }

    func isMarked(_ index: Int) -> Bool { self.kinds.indices.contains(index) && self.kinds[index] != nil }

    func kind(at index: Int) -> RedactionKind? { self.kinds.indices.contains(index) ? self.kinds[index] : nil }

    func reason(at index: Int) -> Recognizer { self.reasons[index] }

    /// Marks what is not marked yet.
    mutating func mark(_ range: Range<Int>, as kind: RedactionKind) {
        var isInside = false
        for index in range where index < self.tokens.count {
            self.steps += 1
            guard self.kinds[index] == nil, !self.tokens[index].isLabel else {
                isInside = false
                continue
            }
            self.isUnmarked = false
            self.kinds[index] = kind
            self.reasons[index] = self.recognizer
            self.begins[index] = !isInside
            isInside = true
        }
    }

    /// The text with a label in place of every marked span.
    func rendered() -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(self.scalars.count)
        var rest = 0
        for index in self.tokens.indices {
            guard let kind = self.kinds[index] else { continue }
            let range = self.tokens[index].range
            let gap = self.scalars[(index > 0 ? self.tokens[index - 1].range.upperBound : 0)..<range.lowerBound]
            result.append(contentsOf: self.scalars[rest..<gap.startIndex])
            rest = range.upperBound
            guard self.beginsLabel(at: index) else { continue }
            result.append(contentsOf: gap)
            result.append(contentsOf: kind.label.unicodeScalars)
        }
        result.append(contentsOf: self.scalars[rest...])
        return result
    }

    /// Whether a label of its own stands for a marked token: a neighbour of its kind in the same line has one with it.
    func beginsLabel(at index: Int) -> Bool {
        guard self.begins[index] else { return false }
        guard index > 0, self.kinds[index - 1] == self.kinds[index] else { return true }
        return self.scalars[self.tokens[index - 1].range.upperBound..<self.tokens[index].range.lowerBound].contains(
            "\n"
        )
    }

    private static let cueTraits: WordTraits = [
        .linkScheme, .social, .ssnCue, .vinCue, .plateCue, .numberCue, .weakNumberCue, .birthCue, .digitWord,
        .crossedOut, .street, .softStreet, .unitCue, .state, .joiner, .month,
    ]

    private static func cues(in tokens: [Token]) -> [Int] {
        var cues: [Int] = []
        cues.reserveCapacity(tokens.count)
        for index in tokens.indices {
            let token = tokens[index]
            let isPlainWord =
                token.kind == .word && token.traits.isDisjoint(with: Self.cueTraits) && !token.isUpperCase
                && token.count < 25
                && (index + 1 == tokens.count || tokens[index + 1].hasSpaceBefore)
                && token.word != "at" && token.word != "d" && token.word != "age" && token.word != "aged"
                && token.word != "box"
            if !isPlainWord { cues.append(index) }
        }
        return cues
    }

    private static func isShouting(_ tokens: [Token]) -> Bool {
        var upper = 0
        var words = 0
        for token in tokens where token.kind == .word && token.count > 1 {
            words += 1
            if token.isUpperCase { upper += 1 }
        }
        return words >= 4 && upper * 4 > words * 3
    }
}
