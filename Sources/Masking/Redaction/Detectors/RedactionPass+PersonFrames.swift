/// Where only a person stands, a word that is none is somebody's name: `a ghost who runs with them`, `ask glass`.
extension RedactionPass {
    /// Where the person begins of whom the word there is the last; `nil` where none does.
    func startOfPerson(_ index: Int, _ caseless: [Bool]?) -> Int? {
        guard self.tokens[index].count > 1, self.tokens[index].traits.isDisjoint(with: Self.neverPersons) else {
            return nil
        }
        if self.key(index + 1) == "who" { return self.startOfAntecedent(index, caseless) }
        if let start = self.startOfPartner(index) { return start }
        if self.isPartnerAhead(index) || self.isSeenInSpanish(index) { return index }
        guard caseless.map({ $0[index] }) ?? true || self.tokens[index].startsSentence else { return nil }
        if self.isDoer(index, caseless) || self.isBareArgument(index, caseless) { return index }
        if let start = self.startOfObject(index) { return start }
        if self.isNamedFirst(index) { return index - 1 }
        guard self.tokens[index].traits.contains(.ambiguous),
            self.tokens[index].traits.isDisjoint(with: [.thing, .color, .make, .month])
        else { return nil }
        if self.isContacted(index) || self.isSubjectOfClause(index) || self.isBehindRole(index)
            || self.isInPersonSlot(index)
        {
            return index
        }
        return nil
    }

    /// `waiting for will when`, `at no time did day or`, `it was not dean, who`.
    private func isInPersonSlot(_ index: Int) -> Bool {
        let (before, second) = (self.before(index), self.key(index - 2))
        guard !self.tokens[index].startsSentence, !self.isMarked(index - 1) else { return false }
        if before == "for", Lexicon.awaiting.contains(second) { return self.endsName(index + 1) }
        if before == "it's" || before == "i'm", self.key(index + 1) == "from" { return true }
        if before == "did", Lexicon.beforeDid.contains(second) { return self.key(index + 1) != "not" }
        // `third party caller, day, not on scene`.
        if self.isSign(index - 1, ","), self.isWord(index - 2, .role), self.isSign(index + 1, ",") {
            return !self.isWord(index, .role)
        }
        if self.isSign(index - 1, ","), Lexicon.closings.contains(second) { return true }
        return before == "not" && self.isSign(index + 1, ",") && self.key(index + 2) == "who"
    }

    /// `asked violet green to save`, `known only as line`, `signed by a chambers`: of two words, or of one that is hardly
    /// ever a name.
    private func startOfObject(_ index: Int) -> Int? {
        guard !self.tokens[index].startsSentence, self.endsName(index + 1) else { return nil }
        let (before, second) = (self.before(index), self.key(index - 2))
        if before == "as", Lexicon.knownAs.contains(second) { return index }
        guard self.tokens[index].traits.contains(.ambiguous) else { return nil }
        if before == "a", second == "by" || second == "to" || second == "from",
            Lexicon.handed.contains(self.key(index - 3)), self.isLast(index)
        {
            return index
        }
        let isPair =
            Lexicon.contacting.contains(second) && !self.tokens[index - 1].startsSentence && !self.isMarked(index - 1)
            && self.isWord(index - 1, .ambiguous) && !self.isWord(index - 1, [.function, .make, .role])
            && !self.isRace(index - 1)
        return isPair ? index - 1 : nil
    }

    /// `rich house, a customer,` at the beginning of a sentence.
    private func isNamedFirst(_ index: Int) -> Bool {
        guard self.isWord(index - 1, .ambiguous), self.tokens[index - 1].startsSentence, !self.isMarked(index - 1),
            self.tokens[index].traits.contains(.ambiguous), self.isSign(index + 1, ","),
            ["a", "an", "the"].contains(where: { self.key(index + 2) == $0 })
        else { return false }
        return self.isWord(index + 3, .role)
    }

    private static let neverPersons: WordTraits = [
        .function, .article, .saying, .telling, .role, .title, .agencyNoun, .compass, .street, .numberCue, .plateCue,
    ]

    /// `a little rob who`, `it was bullet who`: `who` follows persons only, and this is no word for one.
    private func startOfAntecedent(_ index: Int, _ caseless: [Bool]?) -> Int? {
        guard !self.isNounOfPersons(index) else { return nil }
        if self.isDetermined(index) || self.isBehindFunction(index) { return index }
        let isPair =
            self.isDetermined(index - 1) && self.canBeginName(index - 1, caseless) && self.isPartOfNickname(index - 1)
        return isPair && !self.tokens[index].startsSentence ? index - 1 : nil
    }

    private func isBehindFunction(_ index: Int) -> Bool {
        !self.tokens[index].startsSentence && self.isWord(index - 1, [.function, .saying, .telling])
    }

    private func isNounOfPersons(_ index: Int) -> Bool {
        if Lexicon.personNouns.contains(self.key(index)) { return true }
        let word = self.lowercase.span.extracting(self.tokens[index].bytes)
        guard word.count > 3 else { return false }
        return word.ends(with: "er") || word.ends(with: "or") || word.ends(with: "ist") || word.ends(with: "ian")
            || word.ends(with: "ant") || word.ends(with: "ent") || word.ends(with: "man") || word.ends(with: "men")
            || word.ends(with: "ee") || word.ends(with: "s") && !word.ends(with: "ss")
    }

    /// `[name] and ghost are`, `[name] AND PORK CHOP WERE`: beside a person and before what several do, a word has no article
    /// only where it is a name.
    private func startOfPartner(_ index: Int) -> Int? {
        guard Lexicon.pluralVerbs.contains(self.key(index + 1)), !self.tokens[index].hasVerbEnding,
            self.tokens[index].hasSpaceBefore || self.isSign(index - 1, "-"), !self.isPlural(index)
        else { return nil }
        var start = index
        if self.isSign(start - 1, "-"), self.tokens.indices.contains(start - 2), self.tokens[start - 2].count == 1 {
            start -= 2
        }
        if !self.isJoinerOfPersons(start - 1), self.isPartOfNickname(start - 1) { start -= 1 }
        guard self.isJoinerOfPersons(start - 1), self.isPersonTaken(start - 2) else { return nil }
        return start
    }

    /// `cowboy and [name] did it`.
    private func isPartnerAhead(_ index: Int) -> Bool {
        guard self.isJoinerOfPersons(index + 1), self.isPersonTaken(index + 2), !self.isPlural(index),
            !self.isDetermined(index), !self.tokens[index].hasVerbEnding
        else { return false }
        var end = index + 3
        while end < index + 5, self.isPersonTaken(end) { end += 1 }
        return Lexicon.pluralVerbs.contains(self.key(end))
    }

    /// `reconoció a monkey`: Spanish has `a` before persons, English no article before a verb in Spanish.
    private func isSeenInSpanish(_ index: Int) -> Bool {
        self.before(index) == "a" && Lexicon.spanishAddressing.contains(self.key(index - 2))
            && !self.isWord(index, .foreign) && self.isPartOfNickname(index)
    }

    private func isJoinerOfPersons(_ index: Int) -> Bool {
        self.isWord(index, .joiner) || self.isSign(index, "&") || self.key(index) == "y"
    }

    private func isPlural(_ index: Int) -> Bool {
        let word = self.lowercase.span.extracting(self.tokens[index].bytes)
        return word.count > 3 && word.ends(with: "s") && !word.ends(with: "ss")
    }

    /// `bullet fled`, `skip is intox`, `boogie and his crew`: what only a person does or is, at the start of a sentence or
    /// behind what begins a clause.
    private func isDoer(_ index: Int, _ caseless: [Bool]?) -> Bool {
        let begins =
            self.tokens[index].startsSentence || self.isSign(index - 1, ",")
            || Lexicon.clauseBeginnings.contains(self.before(index))
        guard begins, !self.isNounOfPersons(index), !self.tokens[index].hasVerbEnding,
            self.isOpenOrName(index, caseless)
        else { return false }
        let next = self.key(index + 1)
        if Lexicon.deedsOfPersons.contains(next) || Lexicon.sayings.contains(next) { return true }
        // DAY NOT HOME.
        if next == "not" {
            return ["home", "there", "here", "answering", "cooperating"].contains { self.key(index + 2) == $0 }
        }
        if next == "is" || next == "was" { return Lexicon.personPredicates.contains(self.key(index + 2)) }
        guard self.isWord(index + 1, .joiner) else { return false }
        return ["his", "her", "them", "their"].contains { self.key(index + 2) == $0 }
    }

    /// `runs with boogie and`, `saw bandit at the`: where an ordinary word would have an article.
    private func isBareArgument(_ index: Int, _ caseless: [Bool]?) -> Bool {
        let isFeared = self.before(index) == "of" && Lexicon.fears.contains(self.key(index - 2))
        guard isFeared || Lexicon.beforePersons.contains(self.before(index)), !self.tokens[index].startsSentence,
            self.isOpenOrName(index, caseless), !self.isNounOfPersons(index),
            !Lexicon.bareNouns.contains(self.key(index)), !Lexicon.notPlaces.contains(self.key(index))
        else { return false }
        return
            (self.endsName(index + 1) || Lexicon.sentenceBeginnings.contains(self.key(index + 1))
            || Lexicon.daysOfSeeing.contains(self.key(index + 1)))
            && self.key(index + 1) != "of"
    }

    /// A word that no list has as one of reports, or one that is a name as well.
    private func isOpenOrName(_ index: Int, _ caseless: [Bool]?) -> Bool {
        let traits = self.tokens[index].traits
        if traits.contains(.ambiguous) {
            return traits.isDisjoint(with: [.thing, .color, .make, .month, .state, .timeCue])
        }
        return traits.contains(.listed) && !self.tokens[index].hasVerbEnding
            && traits.isSubset(of: [.ordinary, .listed, .seldomName, .foreign, .inflected])
    }

    /// `ask glass`, `reached sales by phone`.
    private func isContacted(_ index: Int) -> Bool {
        Lexicon.contacting.contains(self.before(index)) && !Lexicon.afterCalling.contains(self.key(index))
            && self.endsName(index + 1)
    }

    /// `since line moved out`: a subject without an article, and what persons do.
    private func isSubjectOfClause(_ index: Int) -> Bool {
        guard Lexicon.clauseBeginnings.contains(self.before(index)), !self.tokens[index].hasVerbEnding,
            self.tokens.indices.contains(index + 1), self.tokens[index + 1].kind == .word
        else { return false }
        // `said speed had shoved`, `though self will check`.
        let next = self.key(index + 1)
        if next == "had" || next == "has" {
            return self.isWord(index + 2, .known) && self.tokens[index + 2].hasVerbEnding
        }
        if next == "will" || next == "would" { return self.key(index + 2) != "be" && self.isWord(index + 2, .known) }
        return self.isWord(index + 1, .telling) || Lexicon.pasts.contains(self.key(index + 1))
            || self.isPast(index + 1) && self.isWord(index + 2, .function) && self.key(index + 2) != "by"
    }

    /// `her grandson skip again`: a relation, and no noun that makes one thing with it.
    private func isBehindRole(_ index: Int) -> Bool {
        guard self.isWord(index - 1, .role), !self.tokens[index - 1].isPossessive, !self.tokens[index].startsSentence,
            self.tokens[index].hasSpaceBefore, !self.tokens[index].hasVerbEnding
        else { return false }
        return !Lexicon.compoundHeads.contains(self.key(index))
            && (self.endsName(index + 1) || self.key(index + 1) == "again")
    }
}
