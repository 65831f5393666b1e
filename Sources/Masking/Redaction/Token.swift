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

    let range: Range<Int>
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

    /// The word in lower case, its possessive ending included.
    func text(in scalars: [Unicode.Scalar]) -> String {
        String(decoding: self.bytes(in: scalars), as: UTF8.self)
    }

    /// The UTF-8 of the word in lower case, its possessive ending included.
    func bytes(in scalars: [Unicode.Scalar]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(self.count)
        for position in self.range { bytes.appendLowercase(scalars[position]) }
        return bytes
    }

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
        return self.traits == .inflected && self.isCapitalized && !self.isUpperCase && !self.startsSentence
    }

    func isSign(_ sign: Unicode.Scalar) -> Bool { self.kind == .sign(sign) }
}
