/// Nicknames are ordinary words more often than names: `AKA PEANUT`, `a guy called Stretch`, `le dicen Oso`.
extension RedactionPass {
    /// The end of the nickname that begins there; `nil` where none does.
    func endOfNickname(_ index: Int, _ caseless: [Bool]?) -> Int? {
        let isQuoted = self.isSign(index - 1, "\"") || self.isSign(index - 1, "'")
        guard let isFree = self.isNicknameCue(isQuoted ? index - 2 : index - 1) else { return nil }
        guard self.isPartOfNickname(index) else { return nil }
        let isLettered = self.tokens[index].count == 1 && self.isSign(index + 1, "-") && self.isJoined(index + 1)
        guard isFree || isLettered || self.isOpenWord(index, caseless) else { return nil }
        var end = index
        while end < index + 2, end == index || self.isPartOfNickname(end) && self.canBeginName(end, caseless),
            end == index || !self.tokens[end].startsSentence
        {
            end += 1
            // T-Bone.
            if self.isSign(end, "-"), self.isJoined(end), self.isJoined(end + 1), self.isPartOfNickname(end + 1) {
                end += 2
            }
        }
        return end > index + 1 || self.tokens[index].count > 1 ? end : nil
    }

    /// Whether the word there announces a nickname, and if so, whether any word can be one behind it; `nil` if not.
    private func isNicknameCue(_ index: Int) -> Bool? {
        guard index >= 0 else { return nil }
        let (word, before) = (self.key(index), self.key(index - 1))
        if Lexicon.nicknameCues.contains(word) { return true }
        // A/K/A.
        if word == "a", self.isSign(index - 1, "/"), self.key(index - 2) == "k" { return true }
        if word == "by" { return before == "goes" || before == "go" || before == "went" ? true : nil }
        if Lexicon.callingVerbs.contains(word) { return Lexicon.calledPronouns.contains(before) ? true : nil }
        if word == "called", before == "also" { return true }
        // `the guy is called Snoop`, and not `was called home`.
        if word == "called", self.isWord(index - 1, .naming) || Lexicon.calledPersons.contains(before) {
            return Lexicon.afterCalling.contains(self.key(index + 1)) ? nil : self.endsNickname(index + 2)
        }
        if word == "called" { return self.key(index + 2) == "by" ? true : nil }
        // `nickname is Biscuit`, `the one they call Cornbread`.
        if word == "is" || word == "was" { return Lexicon.nicknameCues.contains(before) ? true : nil }
        if word == "call" || word == "calls",
            before == "they" || before == "we" || before == "people" || before == "everybody"
        {
            return Lexicon.afterCalling.contains(self.key(index + 1)) || !self.endsName(index + 2) ? nil : true
        }
        if word == "as" {
            // `knows him as Slim`, but `identified as stolen`.
            if Lexicon.pronounsOfPersons.contains(before) { return true }
            // `we know this kid as Pickle`.
            if (2...4).contains(where: { Lexicon.knowing.contains(self.key(index - $0)) }) { return true }
            if before == "known", self.endsNickname(index + 2) { return true }
            return Lexicon.knownPersons.contains(before) ? false : nil
        }
        // `they call him Bones`, `street name Silent`, `un tal Topo`.
        if Lexicon.pronounsOfPersons.contains(word), Lexicon.calls.contains(before) {
            return Lexicon.afterCalling.contains(self.key(index + 1)) ? nil : true
        }
        if word == "name", before == "street" { return true }
        if word == "includes" || word == "including" { return Lexicon.crews.contains(before) ? false : nil }
        // `crew includes [name] and Rabbit`.
        if self.isWord(index, .joiner), self.kind(at: index - 1) == .name {
            var start = index - 1
            for _ in 0..<3 where self.kind(at: start) == .name { start -= 1 }
            return self.isWord(start, .joiner) ? nil : self.isNicknameCue(start)
        }
        if word == "tal", before == "un" || before == "una" { return true }
        return word == "named" ? Lexicon.calledPersons.contains(before) : nil
    }

    /// `recalls "Peanut" from`: a word or two in quotation marks that nobody says and no sign has.
    func quotedName(_ index: Int, _ caseless: [Bool]?) -> Range<Int>? {
        guard self.isSign(index - 1, "\""), self.isPartOfNickname(index), self.tokens[index].count > 1,
            !self.isWord(index - 2, .telling) || self.key(index - 2) == "recalled",
            !Lexicon.beforeQuotes.contains(self.key(index - 2)), !self.isSign(index - 2, ","),
            !self.isSign(index - 2, ":")
        else { return nil }
        if self.isSign(index + 1, "\"") { return index..<index + 1 }
        guard self.isSign(index + 2, "\""), self.isPartOfNickname(index + 1), self.canBeginName(index + 1, caseless)
        else {
            return nil
        }
        return index..<index + 2
    }

    /// `K-Dog`, `T-Bone`, but not `e-bike`: a letter, a hyphen and a word.
    func letteredName(_ index: Int) -> Range<Int>? {
        guard self.tokens[index].count == 1, self.isSign(index + 1, "-"), self.isJoined(index + 1),
            self.isJoined(index + 2),
            self.isPartOfNickname(index + 2), self.tokens[index + 2].count > 2, !self.isJoined(index),
            !Lexicon.afterLetters.contains(self.key(index + 2)),
            !self.isJoined(index + 3) || !self.isSign(index + 3, "-")
        else { return nil }
        return index..<index + 3
    }

    /// Whether a nickname of one word or two ends before it.
    private func endsNickname(_ index: Int) -> Bool { self.endsName(index) || self.endsName(index + 1) }

    func isPartOfNickname(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index), self.tokens[index].kind == .word, !self.isMarked(index) else {
            return false
        }
        return self.tokens[index].traits.isDisjoint(with: [
            .function, .article, .saying, .telling, .role, .title, .plateCue, .birthCue, .numberCue, .timeCue,
            .agencyNoun,
        ])
    }
}
