/// Words that are names as well pass only where the sentence shows that they are the word.
///
/// With a capital inside of a sentence they are names. Where capitals tell nothing, an article, an adjective, a
/// subject or a thing beside them must show the word; a word that is a name seldom (`door`, `line`) passes unless
/// something announces a person.
extension RedactionPass {
    mutating func markWordsThatMayBeNames() {
        let caseless = self.caselessTokens()
        for index in self.tokens.indices where !self.isMarked(index) && self.tokens[index].kind == .word {
            let token = self.tokens[index]
            guard token.traits.contains(.ambiguous), token.count > 1 else { continue }
            let isCaseless = caseless[index] || self.isShouting
            let saysCapital = token.isCapitalized && (!isCaseless || !token.isUpperCase)
            let isWord =
                (!isCaseless || self.isWordWithoutCase(index)) && (!saysCapital || self.isWordWithCapital(index))
            if !isWord { self.mark(index..<index + 1, as: .name) }
        }
        for index in self.tokens.indices.reversed() where self.isParticleOfName(index) {
            self.mark(index..<index + 1, as: .name)
        }
        for index in self.tokens.indices.dropFirst() where self.isPersonTaken(index - 1) {
            // `[name] VAN DE VEN`.
            guard self.isWord(index, .particle), self.isWord(index + 1, .particle),
                self.isWord(index + 2, .known),
                !self.isWord(index + 2, [.function, .article]), !self.tokens[index + 2].startsSentence
            else { continue }
            self.mark(index..<index + 3, as: .name)
        }
    }

    /// `belongs to de [name]`, `yelled at van den [name]`; `the van [name]` is a vehicle.
    private func isParticleOfName(_ index: Int) -> Bool {
        guard self.isWord(index, .particle), !self.isMarked(index), self.isPersonTaken(index + 1),
            self.tokens[index + 1].hasSpaceBefore, !self.tokens[index + 1].startsSentence
        else { return false }
        let before = self.before(index)
        if self.tokens[index].word == "van" {
            return !self.isDetermined(index) && !Lexicon.modifiers.contains(before)
                && !self.isWord(index - 1, [.color, .make, .thing])
        }
        return self.tokens[index].word != "la" && self.tokens[index].word != "el"
            && !self.isWord(index - 1, .role)
    }

    /// Whether an article or the like stands before the word; `that` is a conjunction as often.
    private func isDetermined(_ index: Int) -> Bool {
        let before = self.before(index)
        return Lexicon.determiners.contains(before) && before != "that"
    }

    private func before(_ index: Int) -> WordKey { self.key(index - 1) }

    private func key(_ index: Int) -> WordKey {
        self.tokens.indices.contains(index) ? self.tokens[index].word : ""
    }

    /// Whether the token is a person that was taken out, now or earlier.
    private func isPersonTaken(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return false }
        if let kind = self.kind(at: index) { return kind == .name || kind == .word }
        return self.tokens[index].kind == .label(.name) || self.tokens[index].kind == .label(.word)
    }

    /// Whether no word follows that could say what the word means.
    private func isLast(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index + 1) else { return true }
        let next = self.tokens[index + 1]
        return next.kind != .word || next.startsSentence || self.isMarked(index + 1)
    }

    /// Whether the next word is one that this one can describe: a thing, or an ordinary noun.
    private func describesNext(_ index: Int) -> Bool {
        guard !self.isLast(index), self.key(index + 1) != "last" else { return false }
        let next = self.tokens[index + 1]
        if !next.traits.isDisjoint(with: [.thing, .color]) { return true }
        if next.traits.contains(.make), next.traits.isDisjoint(with: .ambiguous) { return true }
        return !next.traits.isDisjoint(with: .ordinary) && !next.hasVerbEnding
            && next.traits.isDisjoint(with: [
                .function, .saying, .telling, .title, .phoneCue, .compass, .month, .ambiguous,
            ])
    }

    private func isTelling(_ index: Int) -> Bool {
        self.isWord(index, .telling) || Lexicon.pasts.contains(self.key(index))
            || self.isWord(index, .saying) && self.key(index) != "is" && self.key(index) != "was"
                && self.key(index) != "has" && self.key(index) != "had"
    }

    // MARK: With a capital

    private func isWordWithCapital(_ index: Int) -> Bool {
        let token = self.tokens[index]
        if self.isPersonTaken(index - 1), token.hasSpaceBefore, !token.startsSentence,
            !self.isWord(index, .title)
        {
            return false
        }
        // Rose van Este.
        if self.isWord(index + 1, .particle),
            self.isCapitalized(index + 2) || self.isPersonTaken(index + 2)
        {
            return false
        }
        // de Wit.
        if index > 0, self.isWord(index - 1, .particle), !self.tokens[index - 1].isCapitalized,
            !token.startsSentence,
            self.before(index) != "la", self.before(index) != "el"
        {
            return false
        }
        // A name in quotation marks: "Line".
        if self.isSign(index - 1, "\""), self.isSign(index + 1, "\"") { return false }
        if token.isUpperCase, token.count == 2 || !token.traits.isDisjoint(with: .ordinary) {
            return true
        }
        if self.isPersonsAge(index) || self.isFirm(index) { return false }
        if let isKnown = self.isKnownKind(index) { return isKnown }
        let beginsAnew =
            token.startsSentence || index == 0
            || self.tokens[index - 1].isSign(of: ":-*/(.\u{22}") && !self.isJoined(index)
        // Day Towing, Young house.
        if beginsAnew
            ? self.isCapitalized(index + 1) && !self.isLast(index)
            : Lexicon.homes.contains(self.key(index + 1))
        {
            return false
        }
        if token.traits.isDisjoint(with: [.seldomName, .thing]) {
            if self.isTelling(index + 1) || token.isPossessive { return false }
            if beginsAnew { return self.describesNext(index) && !self.isVerbOfPerson(index + 1) }
            return self.isWord(index + 1, [.thing, .color]) && !self.isMarked(index + 1)
        }
        if beginsAnew {
            return !self.isWord(index + 1, .telling) && !token.isPossessive && !self.isDeed(index + 1)
        }
        if self.isPersonTaken(index - 1) || self.isPersonTaken(index - 2) { return false }
        return self.isDetermined(index) || self.isCapitalized(index - 1)
            || self.isCapitalized(index + 1) || self.isWord(index + 1, [.thing, .color])
    }

    /// `drives`, `runs`: what a person does now.
    private func isVerbOfPerson(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return false }
        let word = self.lowercase.span.extracting(self.tokens[index].bytes)
        return word.count > 3 && word.ends(with: "s") && !word.ends(with: "ss")
            && !self.isWord(index, .thing)
    }

    /// `pulled into the`: a past tense and what goes with it.
    private func isDeed(_ index: Int) -> Bool {
        self.tokens.indices.contains(index) && self.isPast(index) && self.isWord(index + 1, .function)
            && self.key(index + 1) != "by" && self.key(index + 1) != "and"
    }

    /// `confronted`: what a person did.
    private func isPast(_ index: Int) -> Bool {
        self.tokens[index].count > 4
            && self.lowercase.span.extracting(self.tokens[index].bytes).ends(with: "ed")
    }

    // MARK: Where capitals tell nothing

    private func isWordWithoutCase(_ index: Int) -> Bool {
        let token = self.tokens[index]
        if self.isAnnouncedPerson(index) || self.isBesidePerson(index) { return false }
        if self.isPersonsAge(index) || self.isFirm(index) { return false }
        if let isKnown = self.isKnownKind(index) { return isKnown }
        let before = self.before(index)
        if token.isPossessive { return self.isDetermined(index) && !token.startsSentence }
        guard token.traits.isDisjoint(with: [.seldomName, .thing]) else {
            if self.before(index) == "that", self.key(index + 1) == "had" || self.key(index + 1) == "has" {
                return false
            }
            return !self.isBare(index) || !self.isWord(index + 1, .telling) && !self.isDeed(index + 1)
        }
        if self.isDetermined(index), !token.startsSentence { return true }
        if self.isTelling(index + 1) || before == "a" && self.key(index + 1) == "al" { return false }
        if self.isWord(index + 1, [.thing, .color]), !self.isMarked(index + 1) { return true }
        if token.traits.contains(.ordinary), self.describesNext(index), !self.isVerbOfPerson(index + 1) {
            return true
        }
        guard !token.startsSentence, index > 0, !self.isMarked(index - 1) else { return false }
        if self.isWord(index - 1, [.color, .measure, .thing])
            || self.tokens[index - 1].kind == .number && !Lexicon.askers.contains(self.key(index - 2))
                && !self.isSign(index - 2, "-")
            || Lexicon.modifiers.contains(before) || self.isOrdinal(index - 1)
        {
            return true
        }
        if Lexicon.subjects.contains(before) || token.hasVerbEnding { return true }
        if Lexicon.times.contains(token.word), Lexicon.timePrepositions.contains(before) { return true }
        if before == "to", !Lexicon.addressing.contains(self.key(index - 2)) {
            return Lexicon.objects.contains(self.key(index + 1))
        }
        return (before == "and" || before == "then") && Lexicon.objects.contains(self.key(index + 1))
    }

    /// Whether nothing stands before the word that could belong to it.
    private func isBare(_ index: Int) -> Bool {
        guard index > 0, !self.tokens[index].startsSentence, !self.isMarked(index - 1) else {
            return true
        }
        return self.tokens[index - 1].kind != .word
    }

    /// `Dakota, 48,`: what has an age.
    private func isPersonsAge(_ index: Int) -> Bool {
        (self.isSign(index + 1, ",") && self.isNumber(index + 2, 2...2)
            && (self.isSign(index + 3, ",") || self.isSign(index + 3, ".")))
            || self.isSign(index + 1, "(")
                && (self.key(index + 2) == "age" || self.key(index + 2) == "aged")
            || self.isSign(index + 1, ",") && self.kind(at: index + 2, is: .age)
    }

    /// `bell & sons`, `the park kids`: what is called by a surname.
    private func isFirm(_ index: Int) -> Bool {
        if self.isSign(index + 1, "&"),
            self.isPersonTaken(index + 2) || Lexicon.households.contains(self.key(index + 2))
        {
            return true
        }
        if self.key(index + 1) == "and", Lexicon.households.contains(self.key(index + 2)) {
            return true
        }
        return Lexicon.households.contains(self.key(index + 1))
            && self.tokens[index].traits.isDisjoint(with: .function)
            && self.tokens[index].traits.isDisjoint(with: [.role, .color, .compass])
    }

    /// `w/ park from`, `per church,`, `belongs to small`, `witness long advised`.
    private func isAnnouncedPerson(_ index: Int) -> Bool {
        let token = self.tokens[index]
        // `park, lívia came`: the surname first.
        if self.isBare(index), self.isSign(index + 1, ","), self.isPersonTaken(index + 2),
            !token.traits.contains(.function),
            !self.isWord(index - 1, .color)
        {
            return true
        }
        guard index > 0, !token.startsSentence else { return false }
        let isAlone =
            self.isLast(index) || self.isTelling(index + 1)
            || self.isWord(index + 1, [.function, .foreign])
            || self.tokens[index + 1].hasVerbEnding
        guard isAlone else { return false }
        let before = self.before(index)
        let isAnnounced =
            Lexicon.announcers.contains(before)
            || self.isSign(index - 1, "/") && self.key(index - 2) == "w"
            || before == "to" && Lexicon.addressing.contains(self.key(index - 2))
            || before == "for" && self.key(index - 2) == "ask" || self.isPersonTaken(index - 1)
            || (before == "is" || before == "was") && Lexicon.personFields.contains(self.key(index - 2))
            || (before == "neither" || before == "nor") && token.traits.isDisjoint(with: .function)
        if isAnnounced {
            return token.traits.isDisjoint(with: .function) || self.isLast(index)
                || self.isTelling(index + 1)
        }
        // RP/YOUNG, v/long, reporting person: cross.
        if self.isSign(index - 1, "/"),
            self.isWord(index - 2, .role) || index > 1 && self.tokens[index - 2].count == 1
        {
            return token.traits.isDisjoint(with: [.function, .color, .compass])
                || !self.isWord(index + 1, [.thing, .make, .color])
                    && token.traits.isDisjoint(with: [.function, .compass])
        }
        if self.isSign(index - 1, ":"),
            self.isWord(index - 2, .role) || Lexicon.personFields.contains(self.key(index - 2))
        {
            return token.traits.isDisjoint(with: [.function, .color])
        }
        let isRole = self.isWord(index - 1, [.role, .title]) && !self.tokens[index - 1].isPossessive
        guard isRole, token.traits.isDisjoint(with: [.function, .timeCue]) else { return false }
        return self.isTelling(index + 1) || self.isLast(index) && !self.isMarked(index + 1)
            || self.isWord(index + 1, .joiner) && token.traits.isDisjoint(with: [.thing, .compass])
    }

    /// `dawn [name] said`, `[name] park grabó`: half of a name of which the other half was taken out.
    private func isBesidePerson(_ index: Int) -> Bool {
        let token = self.tokens[index]
        guard
            token.traits.isDisjoint(with: [
                .function, .role, .title, .saying, .telling, .timeCue, .compass, .street,
            ])
        else { return false }
        if self.isPersonTaken(index + 1), self.tokens[index + 1].hasSpaceBefore,
            !self.tokens[index + 1].startsSentence
        {
            if self.isDetermined(index) || !token.traits.isDisjoint(with: .thing) {
                return false
            }
            guard !token.traits.isDisjoint(with: [.color, .make]) else { return true }
            return !self.isWord(index - 1, [.color, .make]) && !self.isNumber(index - 1, 2...4)
                && (self.before(index) == "possibly" || !Lexicon.modifiers.contains(self.before(index)))
        }
        return token.traits == .ambiguous && self.isPersonTaken(index - 1) && token.hasSpaceBefore
            && !token.startsSentence && !self.isWord(index + 1, [.thing, .color, .make])
    }

    // MARK: Kinds of words

    /// What colours, makes, months, states and helping verbs are here; `nil` for other words.
    private func isKnownKind(_ index: Int) -> Bool? {
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

    private func kind(at index: Int, is kind: RedactionKind) -> Bool {
        self.tokens.indices.contains(index)
            && (self.kind(at: index) == kind || self.tokens[index].kind == .label(kind))
    }

    private func isMake(_ index: Int) -> Bool {
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
        if self.isSign(index - 1, ":") || self.isSign(index - 1, ",") || before == "or"
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
            || next == "or"
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
