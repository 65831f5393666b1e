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
            // ONE IS Rain FROM: a capital among capitals.
            if isCaseless, saysCapital, token.count > 2, self.isUpperCase(index - 1), self.isUpperCase(index + 1) {
                self.mark(index..<index + 1, as: .name)
                continue
            }
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

    private func isUpperCase(_ index: Int) -> Bool {
        self.tokens.indices.contains(index) && self.tokens[index].kind == .word && self.tokens[index].isUpperCase
            && self.tokens[index].count > 1 && !self.isMarked(index)
    }

    /// Whether an article or the like stands before the word; `that` is a conjunction as often.
    func isDetermined(_ index: Int) -> Bool {
        let before = self.before(index)
        return Lexicon.determiners.contains(before) && before != "that"
    }

    func before(_ index: Int) -> WordKey { self.key(index - 1) }

    func key(_ index: Int) -> WordKey {
        self.tokens.indices.contains(index) ? self.tokens[index].word : ""
    }

    /// Whether the token is a person that was taken out, now or earlier.
    func isPersonTaken(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return false }
        if let kind = self.kind(at: index) { return kind == .name || kind == .word }
        return self.tokens[index].kind == .label(.name) || self.tokens[index].kind == .label(.word)
    }

    /// Whether no word follows that could say what the word means.
    func isLast(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index + 1) else { return true }
        let next = self.tokens[index + 1]
        return next.kind != .word || next.startsSentence || self.isMarked(index + 1)
    }

    /// Whether the next word is one that this one can describe: a thing, or an ordinary noun.
    func describesNext(_ index: Int) -> Bool {
        guard !self.isLast(index), self.key(index + 1) != "last", self.key(index + 1) != "home" else {
            return false
        }
        let next = self.tokens[index + 1]
        if !next.traits.isDisjoint(with: [.thing, .color]) { return true }
        if next.traits.contains(.make), next.traits.isDisjoint(with: .ambiguous) { return true }
        return !next.traits.isDisjoint(with: .ordinary) && !next.hasVerbEnding
            && next.traits.isDisjoint(with: [
                .function, .saying, .telling, .title, .phoneCue, .compass, .month, .ambiguous,
            ])
    }

    func isTelling(_ index: Int) -> Bool {
        let index = Lexicon.adverbsOfTime.contains(self.key(index)) ? index + 1 : index
        return self.isWord(index, .telling) || Lexicon.pasts.contains(self.key(index))
            || self.isWord(index, .saying) && self.key(index) != "is" && self.key(index) != "was"
                && self.key(index) != "has" && self.key(index) != "had"
    }

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
        // Reports that write their nouns large: `a Hoodie, Jeans and Boots`.
        if !self.isSparingWithCapitals, token.traits.contains(.thing) { return true }
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
    func isPast(_ index: Int) -> Bool {
        self.tokens[index].count > 4
            && self.lowercase.span.extracting(self.tokens[index].bytes).ends(with: "ed")
    }

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
        // The Park home.
        if Lexicon.dwellings.contains(self.key(index + 1)), !Lexicon.modifiers.contains(token.word) { return false }
        if self.isDetermined(index), !token.startsSentence { return true }
        if before == "not", self.key(index + 1) == "but" { return false }
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
        if before == "and", self.isPersonTaken(index - 2) || self.isSign(index - 2, ",") { return false }
        return (before == "and" || before == "then") && Lexicon.objects.contains(self.key(index + 1))
    }

    /// Whether nothing stands before the word that could belong to it.
    func isBare(_ index: Int) -> Bool {
        guard index > 0, !self.tokens[index].startsSentence, !self.isMarked(index - 1) else {
            return true
        }
        return self.tokens[index - 1].kind != .word
    }

    func kind(at index: Int, is kind: RedactionKind) -> Bool {
        self.tokens.indices.contains(index)
            && (self.kind(at: index) == kind || self.tokens[index].kind == .label(kind))
    }
}
