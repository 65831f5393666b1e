/// Schools, churches and blocks of flats, called by a name before what they are.
extension RedactionPass {
    /// Where the name begins that stands before `elementary`, `apartments` or `park`.
    func startOfInstitution(_ index: Int, _ caseless: [Bool]?) -> Int? {
        let word = self.key(index)
        let isHigh =
            (word == "high" || word == "middle") && (self.endsName(index + 1) || self.key(index + 1) == "school")
        // A word that no street is called by is rather one that describes these.
        let isPark = (word == "park" || word == "school") && self.endsPlace(index + 1) || word == "office"
        let isInstitution = Lexicon.institutions.contains(word)
        guard isHigh || isPark || word == "church" || isInstitution else { return nil }
        if isPark, Lexicon.parkKinds.contains(self.key(index - 1)) { return nil }
        var start = index
        var isNamed = false
        while start > 0, index - start < 3 {
            if self.isMarked(start - 1) || self.tokens[start - 1].isLabel {
                isNamed = true
            } else if !self.isPartOfInstitution(start - 1, isLast: start == index && !isInstitution, caseless)
                || start == index && Lexicon.institutionKinds.contains(self.key(start - 1))
                    && !Lexicon.denominations.contains(word)
            {
                break
            }
            start -= 1
            if self.tokens[start].startsSentence { break }
        }
        // Square Apartments are none, Colony Square Apartments are.
        guard start < index, isNamed || isInstitution || index - start > 1 || self.isOpenWord(index - 1, caseless)
        else {
            return nil
        }
        if isPark, !isNamed, index - start < 2, !Lexicon.streetNames.contains(self.key(index - 1)) { return nil }
        // `at Pioneer High`, but not `blood alcohol high`.
        let before = self.key(start - 1)
        let isPlace =
            Lexicon.wayPrepositions.contains(before) || Lexicon.placePrepositions.contains(before) || before == "to"
            || before == "outside" || before == "attends"
        return !isHigh || isPlace ? start : nil
    }

    private func isPartOfInstitution(_ index: Int, isLast: Bool, _ caseless: [Bool]?) -> Bool {
        if self.isOpenWord(index, caseless) || self.isPlaceEnding(index, caseless) {
            return true
        }
        // New Hope, Good Shepherd, Rolling Hills.
        return !isLast && self.canBeginName(index, caseless) && self.tokens[index].count > 2
            && self.tokens[index].traits.isDisjoint(with: [
                .function, .article, .role, .saying, .telling, .thing, .naming,
            ])
    }
}
