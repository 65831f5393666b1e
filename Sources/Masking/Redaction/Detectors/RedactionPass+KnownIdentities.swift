/// What the adapter sealed must not be read in the text beside it.
extension RedactionPass {
    mutating func markKnownIdentities() {
        guard !self.known.isEmpty else { return }
        for index in self.tokens.indices where self.known.match(self.tokens[index], in: self.lowercase) {
            guard !self.isMarked(index) else { continue }
            if self.tokens[index].kind == .word {
                self.mark(self.startOfTitle(before: index)..<index + 1, as: .name)
            } else {
                // The rest of a number tells as much as its known part.
                let end = self.endOfJoined(from: index, by: "-/_.")
                var start = index
                while start > 0, self.isJoined(start),
                    self.isAlphanumeric(start - 1) || self.isSign(start - 1, "-")
                {
                    start -= 1
                }
                self.mark(start..<end, as: .number)
            }
        }
    }

    /// Where the title before a name begins: `Det.` of `Det. Okafor`.
    func startOfTitle(before index: Int) -> Int {
        var start = index
        if self.isSign(start - 1, "."), self.isWord(start - 2, .title) {
            start -= 2
        } else if self.isWord(start - 1, .title), !self.isMarked(start - 1) {
            start -= 1
        }
        return start
    }
}
