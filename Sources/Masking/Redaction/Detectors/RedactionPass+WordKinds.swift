/// Colours, makes, months, states and helping verbs that are names as well: what shows that they are not.
extension RedactionPass {
    /// What colours, makes, months, states and helping verbs are here; `nil` for other words.
    func isKnownKind(_ index: Int) -> Bool? {
        let token = self.tokens[index]
        if Lexicon.weekdays.contains(token.word) { return true }
        if token.traits.contains(.title) {
            let isCapital = token.isCapitalized && !self.isShouting && !token.startsSentence
            if isCapital, !self.isPersonTaken(index + 1), Lexicon.givers.contains(self.before(index)),
                self.isLast(index) || self.isWord(index + 1, .function)
                    || Lexicon.determiners.contains(self.key(index + 1))
            {
                return false
            }
            // `[name] Pastor` and `Señora Pastor` are surnames, `Pastor [name]` is not.
            if self.isWord(index - 1, .title), !self.isPersonTaken(index + 1), !token.startsSentence {
                return false
            }
            return !self.isPersonTaken(index - 1) || self.isPersonTaken(index + 1) || token.startsSentence
        }
        if !token.traits.isDisjoint(with: [.role, .agencyNoun, .compass, .street, .streetAbbreviation]) {
            return true
        }
        if token.traits.contains(.color) { return self.isColor(index) }
        if token.traits.contains(.month) { return self.isMonth(index) }
        if token.traits.contains(.state), token.count > 2 { return self.isState(index) }
        if token.traits.contains(.make) { return self.isMake(index) }
        if token.traits.contains(.function) { return self.isHelpingVerb(index) }
        return nil
    }

    private func isColor(_ index: Int) -> Bool {
        if self.tokens[index].isPossessive || self.isTelling(index + 1) { return false }
        if self.isWord(index + 1, [.thing, .color, .make]) { return true }
        if Lexicon.announcers.contains(self.before(index)) { return false }
        if self.describesNext(index) || self.isWord(index - 1, [.color, .make, .thing]) { return true }
        let before = self.before(index)
        if self.isDetermined(index) || Lexicon.modifiers.contains(before) { return true }
        if self.isSign(index + 1, "/") || self.isSign(index - 1, "/") || self.isSign(index + 1, "-") {
            return self.isWord(index + 2, .color) || self.isWord(index - 2, .color)
                || self.describesNext(index + 1)
        }
        if self.isWord(index + 1, .joiner), self.isWord(index + 2, [.color, .thing]) { return true }
        if self.isSign(index + 1, ","), self.isWord(index + 2, [.color, .make, .thing]) { return true }
        if self.isSign(index - 1, ","),
            self.isWord(index - 2, [.color, .make, .thing]) || self.describesNext(index)
        {
            return true
        }
        if self.isSign(index - 1, ":"),
            self.isWord(index - 2, [.thing, .make]) || self.key(index - 2) == "color"
        {
            return true
        }
        if self.isWord(index + 1, .function), self.key(index + 1) == "in" {
            return self.key(index + 2) == "color"
        }
        return before == "color" || before == "in" || before == "all" || before == "dressed"
            || before == "painted"
            || (before == "or" || before == "and") && self.isWord(index - 2, .color)
            || (before == "is" || before == "was") && !self.isPersonTaken(index - 2)
    }

    private func isMonth(_ index: Int) -> Bool {
        if self.isNumber(index + 1, 1...4) || self.isOrdinal(index + 1)
            || self.isNumber(index - 1, 1...2)
            || self.isOrdinal(index - 1)
        {
            return true
        }
        if self.isDetermined(index), self.before(index) != "a" { return true }
        if self.tokens[index].traits.contains(.function) { return self.isHelpingVerb(index) }
        return Lexicon.timePrepositions.contains(self.before(index)) && self.before(index) != "and"
    }

    private func isState(_ index: Int) -> Bool {
        if self.isWord(index + 1, .plateCue) || self.isSign(index + 1, "/")
            || self.kind(at: index + 1, is: .plate)
        {
            return true
        }
        return self.isWord(index - 1, .compass) || self.before(index) == "new"
            || self.before(index) == "of"
                && self.key(index - 2) == "state"
            || self.isWord(index, .make) && self.isMake(index)
    }

    private func isMake(_ index: Int) -> Bool {
        // Mercedes-Benz.
        if self.isSign(index - 1, "-"), self.isJoined(index), self.isWord(index - 2, .make) { return true }
        if self.isTelling(index + 1) { return false }
        let before = self.before(index)
        if self.isDetermined(index) || Lexicon.modifiers.contains(before) { return true }
        if self.isWord(index - 1, [.color, .make, .thing]) || self.isNumber(index - 1, 2...4) {
            return true
        }
        if !self.isMarked(index + 1) {
            if self.isWord(index + 1, [.make, .color, .thing]) || self.isNumber(index + 1, 1...4) {
                return true
            }
            if self.isSign(index + 1, "-"), self.isJoined(index + 1) { return true }
            // Ring footage.
            if Lexicon.recordings.contains(self.key(index + 1)) { return true }
            // Ford F-150.
            if self.isSign(index + 2, "-"), self.tokens[index + 1].count == 1,
                self.isNumber(index + 3, 2...3)
            {
                return true
            }
        }
        if self.isSign(index - 1, "/") || self.isSign(index + 1, "/") {
            return self.isWord(index - 2, [.make, .color]) || self.isWord(index + 2, [.make, .color])
        }
        if self.isSign(index - 1, ":") || self.isSign(index - 1, ";") || self.isSign(index - 1, ",") || before == "or"
            || before == "and"
        {
            return self.isWord(index - 2, [.thing, .make, .color])
        }
        return before == "drives" || before == "driving" || before == "drove" || before == "like"
            || before == "in"
                && self.isLast(index)
    }

    /// `will be`, `may have`: a verb follows, and it is no name's.
    private func isHelpingVerb(_ index: Int) -> Bool {
        let word = self.tokens[index].word
        guard word == "will" || word == "may" else {
            return self.tokens[index].count < 3 || !self.tokens[index].startsSentence
                || !self.isTelling(index + 1)
        }
        if self.tokens[index].isPossessive { return false }
        let next = self.key(index + 1)
        if next == "has" || next == "had" || next == "is" || next == "was" || next == "does"
            || next == "were"
            || next == "in"
            || next == "or" || next == "but" || next == "home"
        {
            return false
        }
        if next == "be" || next == "have" || next == "not" || next == "also" || next == "need"
            || next == "call"
        {
            return true
        }
        guard !self.isLast(index) else { return false }
        if self.isTelling(index + 1) || self.isPast(index + 1) { return false }
        if self.tokens[index].isCapitalized, !self.isShouting, !self.tokens[index].startsSentence {
            return false
        }
        if !self.tokens[index].startsSentence, Lexicon.announcers.contains(self.before(index)) {
            return false
        }
        return self.isWord(index + 1, .known)
            && next != "and" && next != "from" && next != "of" && next != "at" && next != "who"
            && next != "is"
            && next != "was" && next != "for" && next != "with"
    }
}
