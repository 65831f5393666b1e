/// Where two streets meet: `PINE AND WALNUT`, `at bay and garden`.
extension RedactionPass {
    /// `PINE AND WALNUT`: two of the words that streets are called by.
    func isCrossing(_ index: Int, _ caseless: [Bool]?) -> Bool {
        guard self.isOpenWord(index, caseless) || self.isStreetName(index, caseless) || self.isCornerOf(index) else {
            return false
        }
        // Magazine/Imperial.
        if self.isSign(index + 1, "/"), self.isJoined(index + 1), self.isOpenWord(index + 2, caseless) { return true }
        if self.isSign(index - 1, "/"), self.isJoined(index), self.kind(at: index - 2) == .address { return true }
        if self.isCornerOf(index) { return true }
        guard self.isStreetName(index, caseless) else { return false }
        for (joiner, other, end) in [(index + 1, index + 2, index + 3), (index - 1, index - 2, index + 1)]
        where self.isWord(joiner, .joiner) || self.isSign(joiner, "&") || self.isSign(joiner, "/") {
            guard self.isStreetName(other, caseless) || self.kind(at: other, is: .address),
                !self.isWord(index, .color) || !self.isWord(other, .color)
            else { continue }
            return self.endsPlace(end)
        }
        return false
    }

    /// `AT BAY AND GARDEN`.
    private func isCornerOf(_ index: Int) -> Bool {
        guard
            self.key(index - 1) == "at" || self.key(index - 1) == "between" || self.isWord(index - 1, .corner)
                || self.isWord(index - 2, .corner),
            self.isWord(index + 1, .joiner) || self.isSign(index + 1, "&") || self.isSign(index + 1, "/"),
            Lexicon.hardStreetNames.contains(self.key(index)), self.endsPlace(index + 3)
        else { return false }
        let other = self.key(index + 2)
        return Lexicon.hardStreetNames.contains(other) || Lexicon.streetNames.contains(other)
            || self.isMarked(index + 2)
    }
}
