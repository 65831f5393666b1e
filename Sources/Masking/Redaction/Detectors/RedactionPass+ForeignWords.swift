/// Words of Spanish pass in Spanish sentences: elsewhere a word that English does not have is a name or a place.
extension RedactionPass {
    mutating func markForeignWords() {
        var start = 0
        while start < self.tokens.count {
            var end = start + 1
            while end < self.tokens.count, !self.tokens[end].startsSentence { end += 1 }
            if !self.isSpanish(start..<end) {
                for index in start..<end where !self.isMarked(index) && self.tokens[index].kind == .word {
                    let token = self.tokens[index]
                    guard token.traits.contains(.foreign), token.count > 2,
                        token.traits.isSubset(of: [
                            .ordinary, .listed, .foreign, .ambiguous, .seldomName, .inflected,
                        ])
                    else { continue }
                    self.mark(index..<index + 1, as: token.isCapitalized ? .name : .word)
                }
            }
            start = end
        }
    }

    /// Whether a sentence has two words that make it Spanish.
    private func isSpanish(_ sentence: Range<Int>) -> Bool {
        var (evidence, words) = (0, 0)
        for index in sentence where self.tokens[index].kind == .word {
            let before = evidence
            if Lexicon.spanishFunctionWords.contains(self.tokens[index].word) { evidence += 2 }
            if self.tokens[index].traits.contains(.foreign) || self.isWord(index, .particle) {
                evidence += 1
            }
            if evidence > before { words += 1 }
            if evidence >= 3, words >= 2 { return true }
        }
        return false
    }
}
