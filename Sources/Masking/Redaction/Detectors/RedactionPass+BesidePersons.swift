/// What stands beside a word that may be a name, and makes a person of it: `w/ park`, `dawn [name]`, `bell & sons`.
extension RedactionPass {
    /// `belongs to de [name]`, `yelled at van den [name]`; `the van [name]` is a vehicle.
    func isParticleOfName(_ index: Int) -> Bool {
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

    /// `Dakota, 48,`: what has an age.
    func isPersonsAge(_ index: Int) -> Bool {
        (self.isSign(index + 1, ",") && self.isNumber(index + 2, 2...2)
            && (self.isSign(index + 3, ",") || self.isSign(index + 3, ".")))
            || self.isSign(index + 1, "(")
                && (self.key(index + 2) == "age" || self.key(index + 2) == "aged")
            || self.isSign(index + 1, ",") && self.kind(at: index + 2, is: .age)
    }

    /// `bell & sons`, `the park kids`: what is called by a surname.
    func isFirm(_ index: Int) -> Bool {
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
    func isAnnouncedPerson(_ index: Int) -> Bool {
        let token = self.tokens[index]
        // `park, lívia came`: the surname first.
        if self.isBare(index), self.isSign(index + 1, ","), self.isPersonTaken(index + 2),
            !token.traits.contains(.function),
            !self.isWord(index - 1, .color)
        {
            return true
        }
        guard index > 0, !token.startsSentence else { return false }
        if self.isOneOfPersons(index) { return true }
        let isAlone =
            self.isLast(index) || self.isTelling(index + 1)
            || self.isWord(index + 1, [.function, .foreign])
            || self.tokens[index + 1].hasVerbEnding || self.key(index + 1) == "al"
        guard isAlone else { return false }
        let before = self.before(index)
        let isAnnounced =
            Lexicon.announcers.contains(before)
            || self.isSign(index - 1, "/") && self.key(index - 2) == "w"
            || before == "to" && Lexicon.addressing.contains(self.key(index - 2))
            || before == "for" && self.key(index - 2) == "ask" || self.isPersonTaken(index - 1)
            || before == "a" && Lexicon.spanishAddressing.contains(self.key(index - 2))
            || before == "of" && Lexicon.belongings.contains(self.key(index - 2))
            || (before == "is" || before == "was" || before == "es")
                && (Lexicon.personFields.contains(self.key(index - 2))
                    || self.isWord(index - 2, .role) && self.isLast(index) && !self.isRace(index))
            // MALE HALF PEARL.
            || before == "half" && self.isWord(index - 2, .ordinary)
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
                || self.isLast(index) && Lexicon.personFields.contains(self.key(index - 2))
        }
        let isRole =
            self.isWord(index - 1, [.role, .title]) && !self.tokens[index - 1].isPossessive
            || self.isSlashedRole(index - 1)
        guard isRole, token.traits.isDisjoint(with: [.function, .timeCue]) else { return false }
        return self.isTelling(index + 1) || self.isLast(index) && !self.isMarked(index + 1)
            || self.isWord(index + 1, .joiner) && token.traits.isDisjoint(with: [.thing, .compass])
    }

    /// What descriptions say of people in a word that is a surname, too.
    func isRace(_ index: Int) -> Bool {
        ["black", "white", "brown"].contains { self.key(index) == $0 }
    }

    /// `[name], park, and [name]`.
    private func isOneOfPersons(_ index: Int) -> Bool {
        guard self.isSign(index - 1, ","), self.isPersonTaken(index - 2),
            self.isSign(index + 1, ",") || self.isWord(index + 1, .joiner)
        else { return false }
        let next = self.isWord(index + 1, .joiner) || !self.isWord(index + 2, .joiner) ? index + 2 : index + 3
        return self.isPersonTaken(next)
            && self.tokens[index].traits.isDisjoint(with: [.function, .color, .make, .thing, .role, .title])
    }

    /// `S/O`, `C/V`: two letters that stand for a person's part.
    func isSlashedRole(_ index: Int) -> Bool {
        guard index >= 2, self.tokens[index].kind == .word, self.tokens[index].count == 1,
            self.isSign(index - 1, "/"), self.tokens[index - 2].kind == .word, self.tokens[index - 2].count == 1
        else { return false }
        return Lexicon.slashedRoles.contains(self.key(index)) && self.key(index - 2) != "w"
    }

    /// `dawn [name] said`, `[name] park grabó`: half of a name of which the other half was taken out.
    func isBesidePerson(_ index: Int) -> Bool {
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
}
