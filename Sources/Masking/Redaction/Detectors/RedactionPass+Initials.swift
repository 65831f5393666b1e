/// Names of which only letters are told: `J.D.`, `J. Alvarez`, `O K A F O R`.
extension RedactionPass {
    /// `J.D.`, `J. Alvarez`.
    mutating func markInitials(_ index: Int) -> Int? {
        let token = self.tokens[index]
        guard token.count == 1, token.isUpperCase, self.isSign(index + 1, "."), self.isJoined(index + 1)
        else {
            return nil
        }
        if self.mayBeName(index + 2), !self.isMarked(index + 2) {
            let end = self.endOfName(from: index + 3, anyCase: false)
            self.mark(index..<end, as: .name)
            return end
        }
        guard let second = self.look(index + 2), second.count == 1, second.isUpperCase,
            self.isJoined(index + 2),
            !self.isMarked(index + 2)
        else { return nil }
        let letters = WordKey(
            self.lowercase.span.extracting(token.bytes),
            then: self.lowercase[second.bytes.lowerBound]
        )
        guard second.bytes.count > 1 || !Lexicon.initialisms.contains(letters) else { return nil }
        let last = self.isSign(index + 3, ".") && self.isJoined(index + 3) ? index + 4 : index + 3
        let end =
            self.mayBeName(last) && !self.isMarked(last)
            ? self.endOfName(from: last + 1, anyCase: false) : last
        self.mark(index..<end, as: .name)
        return end
    }

    /// `O K A F O R`: four and more single letters in a row spell something that is not to be read.
    mutating func markSpacedLetters() {
        var start = 0
        var index = 0
        while index <= self.tokens.count {
            let isLetter =
                index < self.tokens.count && self.tokens[index].kind == .word
                && self.tokens[index].count == 1
            let isBetween =
                index < self.tokens.count && index > start
                && (self.isSign(index, "-") || self.isSign(index, "."))
            if !isLetter, !isBetween {
                let letters = (start..<index).count { self.tokens[$0].kind == .word }
                if letters >= 4 || letters == 3 && self.isSpelledName(start..<index) {
                    self.mark(start..<index, as: .name)
                }
                start = index + 1
            }
            index += 1
        }
    }

    /// `A n a`: a capital, and small letters.
    private func isSpelledName(_ range: Range<Int>) -> Bool {
        guard let first = range.first, self.tokens[first].isCapitalized else { return false }
        return range.dropFirst().allSatisfy { !self.tokens[$0].isCapitalized }
    }
}
