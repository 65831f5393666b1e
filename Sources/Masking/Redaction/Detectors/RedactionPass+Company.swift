/// Words that are names only by the company they keep: beside another name, behind what announces one, before what
/// only a person has.
extension RedactionPass {
    mutating func markCompanyOfNames() {
        for index in self.tokens.indices {
            if self.isNameHere(index) || self.kind(at: index, is: [.address]) { self.markHyphenated(beside: index) }
            if self.isNameHere(index) {
                self.markParticles(before: index)
                self.markPartner(of: index)
            } else if !self.isMarked(index), self.canBeName(index) {
                if self.isAnnounced(index) || self.isOwner(index) {
                    self.mark(index..<index + 1, as: .name)
                }
            }
        }
    }

    private func isNameHere(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return false }
        switch self.kind(at: index) {
        case .name, .word: return true
        case nil: return [.label(.name), .label(.word)].contains(self.tokens[index].kind)
        default: return false
        }
    }

    /// A word that is a name as well, written as one: with a capital, or where capitals tell nothing as no thing.
    private func canBeName(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index), !self.isMarked(index) else { return false }
        let token = self.tokens[index]
        guard token.kind == .word, token.count > 1,
            token.traits.isDisjoint(with: [.role, .title, .agencyNoun, .article])
        else { return false }
        if token.isCapitalized, !self.isShouting {
            return !token.traits.isDisjoint(with: [.ambiguous, .listed, .state, .month])
                && (!token.traits.contains(.function) || token.traits.contains(.ambiguous))
        }
        return token.traits.contains(.ambiguous)
            && token.traits.isDisjoint(with: [.function, .saying, .compass, .thing, .make])
    }

    /// `Ji-woo`: what is joined to a name by a hyphen belongs to it.
    private mutating func markHyphenated(beside index: Int) {
        if self.isSign(index + 1, "-"), self.isJoined(index + 1), self.isJoined(index + 2),
            !self.isMarked(index + 2),
            self.tokens[index + 2].kind == .word
        {
            self.mark(index + 1..<index + 3, as: .name)
        }
        if index >= 2, self.isSign(index - 1, "-"), self.isJoined(index), self.isJoined(index - 1),
            !self.isMarked(index - 2), self.tokens[index - 2].kind == .word
        {
            self.mark(index - 2..<index, as: .name)
        }
    }

    /// `van de` between two names, or between what announces a person and a name.
    private mutating func markParticles(before index: Int) {
        var start = index
        while index - start < 3, self.isWord(start - 1, .particle), !self.isMarked(start - 1) {
            start -= 1
        }
        guard start < index, start > 0 else { return }
        let isRoleBefore =
            self.isWord(start - 1, [.role, .title]) && (index - start > 1 || self.isVan(start))
        if self.isNameHere(start - 1) || isRoleBefore || index - start > 1 && self.isVan(start) {
            self.mark(start..<index, as: .name)
        }
    }

    private func isVan(_ index: Int) -> Bool {
        let word = self.tokens[index].word
        return word == "van" || word == "von" || word == "der" || word == "den" || word == "ter"
    }

    /// `Violet and Okafor`, `Okafor and Will`.
    private mutating func markPartner(of index: Int) {
        if self.isJoiner(index + 1), self.canBeName(index + 2), self.isAmbiguous(index + 2) {
            self.mark(index + 2..<index + 3, as: .name)
        }
        if index >= 2, self.isJoiner(index - 1), self.canBeName(index - 2), self.isAmbiguous(index - 2),
            self.isAloneBefore(index - 2)
        {
            self.mark(index - 2..<index - 1, as: .name)
        }
    }

    private func isJoiner(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return false }
        return self.isWord(index, .joiner) || self.isSign(index, "&") || self.tokens[index].word == "y"
    }

    private func isAmbiguous(_ index: Int) -> Bool {
        self.isWord(index, [.ambiguous, .state, .month])
    }

    /// Whether no word stands before it that it could describe or belong to: `a rose and …`.
    private func isAloneBefore(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let token = self.tokens[index]
        return token.startsSentence || token.isCapitalized && !self.isShouting
            || !self.isWord(index - 1, [.article, .color, .make])
    }

    /// Whether the words before it announce a person.
    private func isAnnounced(_ index: Int) -> Bool {
        guard index > 0, !self.tokens[index].startsSentence else { return false }
        let isQuoted = self.isSign(index - 1, "\"") || self.isSign(index - 1, "'")
        let last = isQuoted ? index - 2 : index - 1
        guard self.tokens.indices.contains(last) else { return false }
        let before = self.tokens[last].word
        if before == "signed" || before == "thank" || before == "según" || before == "segun"
            || before == "compl"
            || before == "uo" || before == "bf" || before == "gf" || before == "occ"
        {
            return true
        }
        guard last > 0 else { return false }
        let first = self.tokens[last - 1].word
        if before == "is" || before == "was" { return first == "name" }
        if before == "to" { return first == "thanks" || first == "according" }
        if before == "for" { return first == "ask" || first == "asked" || first == "reporting" }
        if before == "as" { return isQuoted || first == "known" }
        if before == "of" { return self.isWord(last - 1, .role) && self.isAmbiguous(index) }
        // `his brother May drives`, `bus driver Short stopped`.
        return self.isWord(last, .role) && self.isAmbiguous(index) && self.isDoing(index + 1)
    }

    private func isDoing(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index), self.tokens[index].kind == .word else {
            return false
        }
        let token = self.tokens[index]
        if !token.traits.isDisjoint(with: [.saying, .telling]) || token.hasVerbEnding { return true }
        return ["drives", "will", "keeps", "wants", "rides", "lives", "works"].contains {
            token.word == $0
        }
    }

    /// Whether what follows is a person's: a birth date, an age or a phone in brackets, an address, a role.
    private func isOwner(_ index: Int) -> Bool {
        guard self.isAmbiguous(index), self.isAloneBefore(index) else { return false }
        var next = index + 1
        if self.canBeName(next), self.isAmbiguous(next) || self.isNameHere(next) { next += 1 }
        if self.isNameHere(next) { return false }
        if self.isSign(next, "("), self.isPersonal(next + 1) { return true }
        if self.isSign(next, ","), self.kind(at: next + 1, is: [.address, .phone, .birthDate]) {
            return true
        }
        // Not `in front of [address]`.
        guard self.tokens[index].traits == .ambiguous || self.tokens[index].isCapitalized else {
            return false
        }
        return self.isWord(next, .function) && self.tokens[next].word == "of"
            && self.kind(at: next + 1, is: [.address])
    }

    private func isPersonal(_ index: Int) -> Bool {
        if self.kind(at: index, is: [.birthDate, .phone, .age, .ssn]) { return true }
        return self.isWord(index, .role) && self.isSign(index + 1, ")")
    }

    private func kind(at index: Int, is kinds: [RedactionKind]) -> Bool {
        guard self.tokens.indices.contains(index) else { return false }
        if let kind = self.kind(at: index) { return kinds.contains(kind) }
        if case .label(let kind) = self.tokens[index].kind { return kinds.contains(kind) }
        return false
    }
}
