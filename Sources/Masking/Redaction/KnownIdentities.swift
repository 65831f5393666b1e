/// The words of what an adapter sealed, ready to be looked for.
struct KnownIdentities {
    /// Words that no list knows, and numbers of three digits and more: taken out in any case.
    private(set) var words: Set<WordKey> = []
    /// Names that are ordinary words as well (`Brown`, `Will`): taken out where they are capitalised.
    private(set) var capitalizedWords: Set<WordKey> = []
    /// Long words, which are found inside of longer ones, too (`mariaokafor`).
    private(set) var longWords: [[UInt8]] = []

    init(_ texts: [String]) {
        for text in texts {
            let scalars = TextNormalizer.normalize(text)
            for token in Tokenizer.tokens(of: scalars) where token.isAlphanumeric {
                switch token.kind {
                case .number where token.count >= 3:
                    self.words.insert(token.word)
                case .mixed where token.count >= 3:
                    self.words.insert(token.word)
                case .word where token.count >= 2:
                    self.add(token, in: scalars)
                default: break
                }
            }
        }
    }

    private mutating func add(_ token: Token, in scalars: [Unicode.Scalar]) {
        if token.isNameLike {
            self.words.insert(token.word)
            if token.count >= 5, !token.isPossessive { self.longWords.append(token.bytes(in: scalars)) }
        } else if token.traits.isDisjoint(with: .neverAName) {
            self.capitalizedWords.insert(token.word)
        }
    }

    var isEmpty: Bool { self.words.isEmpty && self.capitalizedWords.isEmpty }

    /// Whether the token is one of the identities, or has one in it.
    func match(_ token: Token, in scalars: [Unicode.Scalar]) -> Bool {
        switch token.kind {
        case .number:
            return token.count >= 3 && self.words.contains(token.word)
        case .word, .mixed:
            if token.isCapitalized, !self.capitalizedWords.isEmpty, self.capitalizedWords.contains(token.word) {
                return true
            }
            guard token.kind == .mixed || token.traits.isDisjoint(with: .known.subtracting(.inflected)) else {
                return false
            }
            if self.words.contains(token.word) { return true }
            guard !self.longWords.isEmpty else { return false }
            let text = token.bytes(in: scalars)
            return self.longWords.contains { KnownIdentities.has($0, inside: text) }
        case .sign, .label:
            return false
        }
    }

    private static func has(_ part: [UInt8], inside whole: [UInt8]) -> Bool {
        guard whole.count > part.count else { return false }
        return (0...whole.count - part.count).contains { whole[$0...].starts(with: part) }
    }
}
