/// A name that was found once is found everywhere, also where nothing announces it.
extension RedactionPass {
    mutating func markRepetitions() {
        var found: [WordKey] = []
        var doubtful: [WordKey] = []
        for index in self.tokens.indices
        where self.kind(at: index) == .name || self.kind(at: index) == .address {
            let token = self.tokens[index]
            guard token.kind == .word, token.count >= 3 else { continue }
            if token.isNameLike {
                found.append(token.word)
            } else if self.kind(at: index) == .name, token.traits.isDisjoint(with: .neverAName) {
                doubtful.append(token.word)
            }
        }
        guard !found.isEmpty || !doubtful.isEmpty else { return }
        let (names, ambiguous) = (WordSet(found), WordSet(doubtful))
        for index in self.tokens.indices where !self.isMarked(index) && self.tokens[index].kind == .word {
            let token = self.tokens[index]
            // An ordinary word in small letters repeats no name; most words are such.
            guard token.isCapitalized || token.traits.isDisjoint(with: [.ordinary, .function]) else {
                continue
            }
            let isName =
                token.isNameLike && names.contains(token.word) || self.isPlural(of: names, token)
                || token.isCapitalized && !self.isShouting && !token.startsSentence
                    && ambiguous.contains(token.word)
            if isName { self.mark(self.startOfTitle(before: index)..<index + 1, as: .name) }
        }
    }

    private func isPlural(of names: WordSet, _ token: Token) -> Bool {
        guard token.count > 3, token.traits.isDisjoint(with: [.ordinary, .function]) else {
            return false
        }
        let last = self.scalars[token.range.upperBound - 1]
        guard last == "s" || last == "S" else { return false }
        return names.contains(WordKey(self.lowercase.span.extracting(token.bytes.dropLast())))
    }
}
