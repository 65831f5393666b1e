/// Numbers and plates that are read out: digit by digit, or in the words of a spelling alphabet.
extension RedactionPass {
    mutating func markSpelledOut() {
        var index = 0
        while index < self.tokens.count {
            let start = index
            var letters = 0
            var digits = 0
            var digitWords = 0
            var singles = 0
            var last = index
            while index < self.tokens.count, let token = self.look(index), !self.isMarked(index) {
                if token.traits.contains(.phonetic), token.count > 1 || digits + letters > 0 {
                    letters += 1
                } else if token.traits.contains(.digitWord) {
                    digits += 1
                    digitWords += 1
                } else if token.kind == .word, token.count == 1, digits > 0 {
                    singles += 1
                } else if token.kind == .number, token.count == 1 {
                    digits += 1
                } else if index > start, token.isSign(of: "-.,/"), self.isPartOfSpelling(index + 1) {
                    index += 1
                    continue
                } else {
                    break
                }
                index += 1
                last = index
            }
            if singles > 0, digitWords >= 3, singles + digits >= 6 {
                self.mark(start..<last, as: .number)
            } else if letters >= 2, letters + digits >= 4 || digits == 0 && letters >= 3 {
                self.mark(start..<last, as: .plate)
            } else if letters == 0, digits >= 4, digits < 7 {
                // Seven and more are the business of phone numbers.
                self.mark(start..<last, as: .number)
            } else if letters == 1, digits >= 3 {
                self.mark(start..<last, as: .plate)
            }
            index = max(index, start + 1)
        }
    }

    private func isPartOfSpelling(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return false }
        return self.isWord(index, [.phonetic, .digitWord]) || self.isNumber(index, 1...1)
    }
}
