/// Ordinary words that have a capital inside of a sentence: what somebody or some place is called there.
///
/// `saw Bullet yesterday`, `and then Cookie left`. No list of names need have them; the capital alone tells.
extension RedactionPass {
    mutating func markCapitalsInside() {
        guard !self.isShouting, self.isSparingWithCapitals else { return }
        for index in self.tokens.indices where self.isCapitalInside(index) && !self.isMarked(index) {
            self.mark(index..<index + 1, as: .name)
        }
    }

    /// Whether few ordinary words have capitals inside of sentences, so that one that has says something.
    static func isSparingWithCapitals(_ tokens: [Token]) -> Bool {
        var (small, capital) = (0, 0)
        for token in tokens where token.kind == .word && token.count > 2 && !token.isUpperCase {
            if !token.isCapitalized {
                small += 1
            } else if !token.startsSentence, token.traits.isDisjoint(with: Self.writtenWithCapitals.union(.ambiguous)),
                token.traits.contains(.ordinary), !Lexicon.properWords.contains(token.word)
            {
                capital += 1
            }
        }
        return capital * 4 <= small
    }

    private func isCapitalInside(_ index: Int) -> Bool {
        let token = self.tokens[index]
        guard index > 0, token.kind == .word, token.isCapitalized, !token.isUpperCase, token.count > 2,
            !token.startsSentence, token.hasSpaceBefore,
            token.traits.isDisjoint(with: Self.writtenWithCapitals),
            !Lexicon.properWords.contains(token.word)
        else { return false }
        let before = self.tokens[index - 1]
        // `the Residence`, `a black Hoodie`, `of Vehicle 2`: what reports write large out of habit.
        guard before.kind == .word, !before.isCapitalized, before.traits.isDisjoint(with: [.color, .make]),
            !self.isDetermined(index), !self.isNumber(index + 1, 1...2)
        else { return false }
        // Lotta [name].
        return !self.isCapitalized(index + 1) || self.tokens[index + 1].startsSentence || self.isPersonTaken(index + 1)
    }

    private static let writtenWithCapitals: WordTraits = [
        .make, .month, .compass, .state, .agencyNoun, .title, .role, .street, .streetAbbreviation, .highway, .color,
        .social, .topLevelDomain, .function,
    ]
}
