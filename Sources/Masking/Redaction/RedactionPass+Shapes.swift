/// Shapes of tokens and of their neighbourhood that several recognisers ask for.
extension RedactionPass {
    func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
        self.tokens.indices.contains(index) && self.tokens[index].isSign(sign)
    }

    func isWord(_ index: Int, _ trait: WordTraits) -> Bool {
        self.tokens.indices.contains(index) && !self.tokens[index].traits.isDisjoint(with: trait)
    }

    /// Whether the token is a number of so many digits.
    func isNumber(_ index: Int, _ digits: ClosedRange<Int>) -> Bool {
        self.tokens.indices.contains(index) && self.tokens[index].kind == .number
            && digits.contains(self.tokens[index].count)
    }

    /// Whether the token follows the one before it without white space.
    func isJoined(_ index: Int) -> Bool {
        index > 0 && self.tokens.indices.contains(index) && !self.tokens[index].hasSpaceBefore
    }

    func isAlphanumeric(_ index: Int) -> Bool {
        self.tokens.indices.contains(index) && self.tokens[index].isAlphanumeric
    }

    /// `5th`, `22nd`.
    func isOrdinal(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index), self.tokens[index].kind == .mixed else { return false }
        let word = self.lowercase.span.extracting(self.tokens[index].bytes)
        guard word.count > 2, word.digitsAtStart == word.count - 2 else { return false }
        // `7RD` is a part of a plate.
        switch word[word.count - 3] {
        case UInt8(ascii: "1"): if word.ends(with: "st") { return true }
        case UInt8(ascii: "2"): if word.ends(with: "nd") { return true }
        case UInt8(ascii: "3"): if word.ends(with: "rd") { return true }
        default: break
        }
        return word.ends(with: "th")
    }

    /// The unit of `10pm`, `3rd`, `34yo`: what stands behind the digits of a token that begins with some.
    func unit(at index: Int) -> WordKey? {
        guard self.tokens[index].kind == .mixed else { return nil }
        let word = self.lowercase.span.extracting(self.tokens[index].bytes)
        let digits = word.digitsAtStart
        return digits > 0 ? WordKey(word.extracting(droppingFirst: digits)) : nil
    }

    /// A capital that says something: not one of a text in capitals.
    func isCapitalized(_ index: Int) -> Bool {
        self.tokens.indices.contains(index) && self.tokens[index].kind == .word && self.tokens[index].isCapitalized
    }

    /// A word that may be a name for all that the lexicon knows: unknown, and written as a name would be here.
    func mayBeName(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index), self.tokens[index].isNameLike, self.tokens[index].count > 1
        else { return false }
        return self.tokens[index].isCapitalized
    }

    /// The end of a run of letters and digits that are joined by the signs, from a token on.
    mutating func endOfJoined(from index: Int, by signs: StaticString) -> Int {
        var end = index + 1
        while let token = self.look(end), !token.hasSpaceBefore {
            if token.isAlphanumeric {
                end += 1
            } else if token.isSign(of: signs), self.isJoined(end + 1), self.isAlphanumeric(end + 1) {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    /// Skips signs and words that stand between a cue and what it announces, at most eight.
    ///
    /// - Returns: Where the announced begins, and whether something like `#` or `number` announced it.
    mutating func skipFillers(from index: Int, also trait: WordTraits = []) -> (index: Int, isAnnounced: Bool) {
        var index = index
        var isAnnounced = false
        for _ in 0..<8 {
            guard let token = self.look(index) else { break }
            if token.isSign(of: "#:.-=(\",'*") {
                if token.isSign(of: "#:=") { isAnnounced = true }
            } else if !token.traits.isDisjoint(with: .numberFiller) {
                isAnnounced = true
            } else if token.traits.isDisjoint(with: WordTraits.filler.union(trait)) {
                break
            }
            index += 1
        }
        return (index, isAnnounced)
    }
}
