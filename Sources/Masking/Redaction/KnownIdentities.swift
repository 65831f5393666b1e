import CommunityRequests

/// The words of what an adapter sealed, ready to be looked for.
struct KnownIdentities {
    /// Words that no list knows, and numbers of three digits and more: taken out in any case.
    private let words: WordSet
    /// Names that are ordinary words as well (`Brown`, `Will`): taken out where they are capitalised.
    private let capitalizedWords: WordSet
    /// Long words, which are found inside of longer ones, too (`mariaokafor`).
    private let longWords: [[UInt8]]

    init(_ texts: [String]) {
        var words: [WordKey] = []
        words.reserveCapacity(16)
        var capitalizedWords: [WordKey] = []
        capitalizedWords.reserveCapacity(16)
        var longWords: [[UInt8]] = []
        for text in texts {
            let text = Tokenizer.read(TextNormalizer.normalize(text))
            for token in text.tokens {
                switch token.kind {
                case .number where token.count >= 3:
                    words.append(token.word)
                case .mixed where token.count >= 3:
                    words.append(token.word)
                case .word where token.count >= 2 && token.isNameLike:
                    words.append(token.word)
                    if token.count >= 5, !token.isPossessive { longWords.append(Array(text.lowercase[token.bytes])) }
                case .word where token.count >= 2 && token.traits.isDisjoint(with: .neverAName):
                    capitalizedWords.append(token.word)
                default: break
                }
            }
        }
        self.words = WordSet(words)
        self.capitalizedWords = WordSet(capitalizedWords)
        self.longWords = longWords
    }

    var isEmpty: Bool { self.words.isEmpty && self.capitalizedWords.isEmpty }

    /// Whether the token is one of the identities, or has one in it.
    func match(_ token: Token, in lowercase: [UInt8]) -> Bool {
        switch token.kind {
        case .number:
            return token.count >= 3 && self.words.contains(token.word)
        case .word, .mixed:
            if token.isCapitalized, self.capitalizedWords.contains(token.word) { return true }
            guard token.kind == .mixed || token.traits.isDisjoint(with: .known.subtracting(.inflected)) else {
                return false
            }
            if self.words.contains(token.word) { return true }
            let word = lowercase.span.extracting(token.bytes)
            for part in self.longWords where part.count < word.count && word.contains(part.span) { return true }
            return false
        case .sign, .label:
            return false
        }
    }
}
