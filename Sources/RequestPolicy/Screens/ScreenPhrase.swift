/// Words for which a text is looked through, as a line of a screen's file says them.
///
/// | written | means |
/// |---|---|
/// | `word` | that word |
/// | `a\|b` | one of these |
/// | `deport*` | every word that begins so |
/// | `_` | any one word |
/// | `word?` | that word, or none |
/// | `ICE` | that word, written in capitals in a text that is not all capitals |
struct ScreenPhrase: Sendable {
    enum Weight: String, Sendable {
        /// Enough for a review.
        case strong
        /// Enough beside another one, or where the request's own fields give occasion.
        case weak
        /// Enough where the text, in any of its sentences, says that somebody was harmed.
        case besideHarm = "harm"
    }

    struct Pattern: Sendable {
        let words: Set<String>
        let beginnings: [String]
        let isAny: Bool
        let isOptional: Bool
        let isUppercase: Bool
    }

    /// As it stands in the file.
    let text: String
    let patterns: [Pattern]
    let weight: Weight
    /// At least one of these stands in the same sentence; `nil` where the words suffice.
    let with: Pattern?
    /// None of these stands in the same sentence.
    let unless: Pattern?
    /// Why the words are looked for.
    let reason: String

    /// - Returns: `nil` where the words are none: no word at all, one that could be anything at the beginning, or a sign
    ///   that stands inside of one.
    init?(_ text: String, weight: Weight, with: String, unless: String, reason: String) {
        let patterns = text.split(separator: " ").map(Pattern.init)
        guard let first = patterns.first, !first.isAny, !first.isOptional, !reason.isEmpty else { return nil }
        self.text = text
        self.patterns = patterns
        self.weight = weight
        self.with = with.isEmpty ? nil : Pattern(with[...])
        self.unless = unless.isEmpty ? nil : Pattern(unless[...])
        self.reason = reason
        guard (patterns + [self.with, self.unless].compactMap(\.self)).allSatisfy(\.isWellFormed) else { return nil }
    }
}

extension ScreenPhrase.Pattern {
    init(_ text: Substring) {
        var text = text
        self.isOptional = text.hasSuffix("?")
        if self.isOptional { text.removeLast() }
        self.isAny = text == "_"
        self.isUppercase = text.utf8.contains { (0x41...0x5A).contains($0) }
        var words: Set<String> = []
        var beginnings: [String] = []
        for part in text.lowercased().split(separator: "|") {
            if part.hasSuffix("*") { beginnings.append(String(part.dropLast())) } else { words.insert(String(part)) }
        }
        self.words = words
        self.beginnings = beginnings
    }

    /// Whether `?` and `*` stand at ends only; elsewhere they would be letters that no text has.
    var isWellFormed: Bool {
        !(Array(self.words) + self.beginnings).contains { $0.utf8.contains { [0x2A, 0x3F].contains($0) } }
    }
}
