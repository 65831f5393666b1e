/// A piece of a text that is never split: a word, a number, a sign, or a label of an earlier redaction.
struct Token {
    enum Kind: Equatable {
        /// Letters.
        case word
        /// Digits.
        case number
        /// Letters and digits.
        case mixed
        case sign(Unicode.Scalar)
        case label(RedactionKind)
    }

    /// Where it stands in the text.
    let range: Range<Int>
    /// Where its UTF-8 in lower case stands, its possessive ending included; empty for signs.
    let bytes: Range<Int>
    let kind: Kind
    /// In lower case and without a possessive ending; empty for signs.
    let word: WordKey
    /// What the lexicon knows of the word.
    let traits: WordTraits
    /// Whether the first letter is a capital.
    let isCapitalized: Bool
    /// Whether all letters are capitals.
    let isUpperCase: Bool
    let isPossessive: Bool
    /// Whether it ends like a verb or an adverb, which names seldom do.
    let hasVerbEnding: Bool
    /// Whether white space stands before it.
    let hasSpaceBefore: Bool
    /// Whether it is the first word of a sentence or a line.
    let startsSentence: Bool

    var count: Int { self.range.count }

    var isAlphanumeric: Bool {
        switch self.kind {
        case .word, .number, .mixed: true
        case .sign, .label: false
        }
    }

    var isLabel: Bool {
        if case .label = self.kind { true } else { false }
    }

    /// Whether it can be taken for a person's name: no list knows it, or only as one.
    ///
    /// `Parks` in the middle of a sentence is a name, `parks` is not.
    var isNameLike: Bool {
        guard self.kind == .word else { return false }
        if self.traits.isDisjoint(with: .known) { return true }
        return self.traits.subtracting(.foreign) == .inflected && self.isCapitalized && !self.isUpperCase
            && !self.startsSentence
    }

    func isSign(_ sign: Unicode.Scalar) -> Bool {
        if case .sign(let own) = self.kind { own == sign } else { false }
    }

    /// Whether it is one of the signs, which are ASCII.
    func isSign(of signs: StaticString) -> Bool {
        guard case .sign(let sign) = self.kind else { return false }
        for index in 0..<signs.utf8CodeUnitCount where sign.value == signs.utf8Start[index] { return true }
        return false
    }
}
