/// The words of what an adapter sealed, ready to be looked for.
struct KnownIdentities {
    /// Words that no list knows, and numbers of three digits and more: taken out in any case.
    private(set) var words: Set<String> = []
    /// Names that are ordinary words as well (`Brown`, `Will`): taken out where they are capitalised.
    private(set) var capitalizedWords: Set<String> = []
    /// Long words, which are found inside of longer ones, too (`mariaokafor`).
    private(set) var longWords: [[UInt8]] = []

    init(_ texts: [String]) {
        for text in texts {
            let scalars = TextNormalizer.normalize(text)
            for token in Tokenizer.tokens(of: scalars) where token.isAlphanumeric {
                switch token.kind {
                case .number where token.count >= 3:
                    self.words.insert(KnownIdentities.digits(of: token, in: scalars))
                case .mixed where token.count >= 3:
                    self.words.insert(token.word)
                case .word where token.count >= 2:
                    self.add(token)
                default: break
                }
            }
        }
    }

    private mutating func add(_ token: Token) {
        if token.isNameLike {
            self.words.insert(token.word)
            if token.word.utf8.count >= 5 { self.longWords.append(Array(token.word.utf8)) }
        } else if token.traits.isDisjoint(with: .neverAName) {
            self.capitalizedWords.insert(token.word)
        }
    }

    var isEmpty: Bool { self.words.isEmpty && self.capitalizedWords.isEmpty }

    /// Whether the token is one of the identities, or has one in it.
    func match(_ token: Token, in scalars: [Unicode.Scalar]) -> Bool {
        switch token.kind {
        case .number:
            return token.count >= 3 && self.words.contains(KnownIdentities.digits(of: token, in: scalars))
        case .word, .mixed:
            if self.words.contains(token.word) { return true }
            if token.isCapitalized, self.capitalizedWords.contains(token.word) { return true }
            guard token.traits.isDisjoint(with: .known) else { return false }
            return self.longWords.contains { KnownIdentities.has($0, inside: token.word) }
        case .sign, .label:
            return false
        }
    }

    private static func digits(of token: Token, in scalars: [Unicode.Scalar]) -> String {
        var digits = String.UnicodeScalarView()
        digits.append(contentsOf: scalars[token.range])
        return String(digits)
    }

    private static func has(_ part: [UInt8], inside word: String) -> Bool {
        let whole = Array(word.utf8)
        guard whole.count > part.count else { return false }
        return (0...whole.count - part.count).contains { whole[$0...].starts(with: part) }
    }
}
