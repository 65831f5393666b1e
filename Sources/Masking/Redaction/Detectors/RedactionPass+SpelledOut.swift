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
            } else if letters == 0, digitWords >= 7 {
                self.mark(self.startOfAreaCode(before: start)..<last, as: .phone)
            } else if letters == 0, digits >= 4, digits < 7 {
                // Seven figures and more are the business of phone numbers.
                self.mark(start..<last, as: .number)
            } else if letters == 1, digits >= 3 {
                self.mark(start..<last, as: .plate)
            }
            index = max(index, start + 1)
        }
        self.markSpacedCodes()
    }

    /// `( nine two six ) five five five …`: where the words in brackets begin.
    private func startOfAreaCode(before start: Int) -> Int {
        guard start >= 5, self.isSign(start - 1, ")"), self.isSign(start - 5, "("),
            (start - 4..<start - 1).allSatisfy({ self.isWord($0, .digitWord) })
        else { return start }
        return start - 5
    }

    /// `K.0.7`, `E S 2 N 3 B`: letters and digits that stand alone, one after the other.
    private mutating func markSpacedCodes() {
        var start = 0
        var index = 0
        while index <= self.tokens.count {
            let isSingle =
                index < self.tokens.count && self.tokens[index].isAlphanumeric
                && self.tokens[index].count == 1
                && !self.isMarked(index)
            let isBetween =
                index < self.tokens.count && index > start && self.tokens[index].isSign(of: ".-")
            if !isSingle, !isBetween {
                let singles = (start..<index).filter { self.tokens[$0].isAlphanumeric }
                let digits = singles.count { self.tokens[$0].kind == .number }
                let isDotted = singles.count >= 3 && index - start >= singles.count * 2 - 1
                if digits > 0, digits < singles.count, singles.count >= 5 || isDotted {
                    self.mark(start..<index, as: .number)
                }
                start = index + 1
            }
            index += 1
        }
    }

    private func isPartOfSpelling(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return false }
        return self.isWord(index, [.phonetic, .digitWord]) || self.isNumber(index, 1...1)
    }
}
