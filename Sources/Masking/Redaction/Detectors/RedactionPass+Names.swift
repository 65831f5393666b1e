/// Names: behind a title or a role, and wherever a word that no list knows is written like one.
extension RedactionPass {
    mutating func markNames() {
        var index = 0
        while index < self.tokens.count {
            index = max(self.markName(at: index), index + 1)
        }
        self.markSpacedLetters()
    }

    private mutating func markName(at index: Int) -> Int {
        guard let token = self.look(index), !self.isMarked(index), token.kind == .word else {
            return index + 1
        }
        if token.traits.contains(.title), let end = self.markTitledName(index) { return end }
        if !token.traits.isDisjoint(with: .role), let end = self.markNameOfRole(index) { return end }
        if let end = self.markInitials(index) { return end }
        if token.word == "jun", self.isSign(index - 1, "-"), self.isJoined(index),
            self.isJoined(index - 1),
            self.isWord(index - 2, .known) || self.mayBeName(index - 2)
        {
            // Min-jun: no month.
            self.mark(index - 2..<index + 1, as: .name)
            return index + 1
        }
        if let end = self.markAlias(index) { return end }
        if self.isPairOfNames(index) {
            let end = self.endOfName(from: index + 2, anyCase: false)
            self.mark(index..<end, as: .name)
            return end
        }
        return self.markUnknownWord(index)
    }

    private mutating func markUnknownWord(_ index: Int) -> Int {
        let token = self.tokens[index]
        if token.traits == .ambiguous, self.isActor(index) {
            self.mark(index..<index + 1, as: .name)
            return index + 1
        }
        let isForeign =
            token.traits.contains(.foreign) && token.isCapitalized && !token.startsSentence
            && !self.isShouting
        guard token.isNameLike || isForeign, token.count > 1 else {
            guard self.isActor(index) else { return index + 1 }
            self.mark(index..<index + 1, as: .name)
            return index + 1
        }
        let isGiven = token.traits.contains(.given)
        let isName: Bool
        let isAmbiguous = token.traits == .ambiguous
        if isGiven {
            isName = true
        } else if !token.isCapitalized || isAmbiguous && self.isShouting {
            isName = !isAmbiguous || self.isAnnouncedName(index) || self.isRunOfNames(index)
        } else if self.isShouting {
            isName = !token.hasVerbEnding
        } else if token.startsSentence {
            isName = !isAmbiguous || self.isNameAtStart(index)
        } else {
            isName = true
        }
        guard isName else { return index + 1 }
        let end = self.endOfName(from: index + 1, anyCase: !token.isCapitalized || self.isShouting)
        let isStreet = !isGiven && end == index + 1 && self.isWord(index - 1, .onto)
        var start = index
        while self.isFirstName(start - 1, before: start) { start -= 1 }
        while self.isWord(start - 1, .particle), self.isCapitalized(start - 1),
            !self.isMarked(start - 1)
        { start -= 1 }
        if start == index, self.isNumber(index - 1, 1...6), !self.isMarked(index - 1),
            token.hasSpaceBefore
        {
            start -= 1
        }
        // A single word in small letters is rather misspelled than a name.
        let isWord =
            token.traits.isEmpty && !token.isCapitalized && end == start + 1
            && !self.isWord(start - 1, [.role, .naming])
        self.mark(
            start..<end,
            as: isStreet || self.isNumber(start, 1...6) ? .address : isWord ? .word : .name
        )
        return end
    }

    /// Whether a person does something here; what only is or has something can be a thing.
    private func isActing(_ index: Int) -> Bool {
        if self.isWord(index, .telling) { return true }
        guard self.isWord(index, .saying) else { return false }
        let word = self.tokens[index].word
        return word != "is" && word != "was" && word != "has" && word != "had"
    }

    /// `May Brown`, `Violet Long`: two words side by side that are names as well, with capitals.
    private func isPairOfNames(_ index: Int) -> Bool {
        guard !self.isShouting, self.isCapitalized(index), self.isCapitalized(index + 1),
            !self.isMarked(index + 1)
        else {
            return false
        }
        let (first, second) = (self.tokens[index], self.tokens[index + 1])
        guard first.traits.contains(.ambiguous), second.traits.contains(.ambiguous),
            second.hasSpaceBefore,
            !second.startsSentence, !first.isUpperCase, !second.isUpperCase,
            first.traits.isDisjoint(with: [.make, .compass, .role, .title]),
            second.traits.isDisjoint(with: [.role, .title])
        else { return false }
        if first.traits.contains(.color) {
            return second.traits.isDisjoint(with: [.thing, .make])
                && !self.isWord(index + 2, [.thing, .make, .color])
        }
        return second.traits.isDisjoint(with: [.make, .color, .thing])
            || !self.isWord(index + 2, [.make, .color, .thing])
    }

    /// `Day fled on foot`: an ordinary word with a capital, of which only a person can be told.
    private func isActor(_ index: Int) -> Bool {
        let token = self.tokens[index]
        if self.isWord(index + 1, .telling), Lexicon.sayings.contains(self.tokens[index + 1].word),
            !token.isPossessive,
            !token.traits.isDisjoint(with: [.listed, .ambiguous]),
            token.traits.isDisjoint(with: [.role, .title, .agencyNoun, .function, .saying, .compass])
        {
            return true
        }
        return token.isCapitalized && !self.isShouting && token.traits.contains(.ambiguous)
            && !token.isPossessive
            && (self.isWord(index + 1, .telling) || self.isSign(index + 1, ",") && self.isWho(index + 2))
            && token.traits.isDisjoint(with: [.role, .title, .make, .thing, .agencyNoun, .function])
    }

    private func isWho(_ index: Int) -> Bool {
        self.tokens.indices.contains(index)
            && (self.tokens[index].word == "who" || self.tokens[index].word == "whose")
    }

    /// `ROSE GRANT STATED`, `lance short's truck`: two names that are words side by side, and what only persons do or have.
    private func isRunOfNames(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index + 1),
            self.tokens[index + 1].traits.contains(.ambiguous),
            self.tokens[index + 1].hasSpaceBefore, !self.tokens[index + 1].startsSentence,
            self.tokens[index + 1].traits.isDisjoint(with: .function)
        else { return false }
        if self.tokens[index + 1].isPossessive { return true }
        // A pair of them, and then a comma.
        if self.tokens[index + 1].traits == .ambiguous, self.isSign(index + 2, ","),
            !self.isWord(index - 1, .article)
        {
            return true
        }
        if self.isSign(index + 2, "("), self.tokens[index + 1].traits.isDisjoint(with: [.make, .thing]) {
            return true
        }
        if index > 0, self.endsName(index + 2),
            self.tokens[index + 1].traits.isDisjoint(with: [.thing, .color, .make])
        {
            let before = self.tokens[index - 1].word
            if self.isSign(index - 1, "/") || before == "with" || before == "of" || before == "for"
                || before == "by"
                || before == "to"
            {
                return true
            }
        }
        return self.isActing(index + 2) && !self.tokens[index + 1].hasVerbEnding
    }

    /// A word that is a name as well and stands before a name: `Will Okafor`, `rose okonkwo`.
    private func isFirstName(_ index: Int, before name: Int) -> Bool {
        guard index >= 0, !self.isMarked(index), self.tokens[name].hasSpaceBefore,
            !self.tokens[name].startsSentence,
            self.tokens[index].kind == .word, self.tokens[index].traits.contains(.ambiguous)
        else { return false }
        if self.tokens[index].traits == .ambiguous {
            return !self.tokens[index].isCapitalized || self.tokens[name].isCapitalized
        }
        if !self.tokens[index].isCapitalized || self.isShouting {
            // Of violet okafor.
            return self.tokens[index].traits.contains(.color) && index > 0
                && (self.tokens[index - 1].word == "of" || self.isWord(index - 1, .role))
        }
        // `will`, `brown`: only where a capital says so.
        return self.tokens[index].isCapitalized && !self.isShouting && self.tokens[name].isCapitalized
            && self.tokens[index].traits.isDisjoint(
                with: [.make, .thing, .street, .softStreet, .agencyNoun, .phoneCue, .saying, .telling]
            )
    }

    /// `spoke with rose at`, `named hunter`: where capitals tell nothing, what announces a name does.
    private func isAnnouncedName(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = self.tokens[index - 1].word
        let isAnnounced =
            before == "named" || before == "aka" || before == "alias" || before == "per"
            || (before == "with" || before == "to") && self.isTalk(index - 2)
        guard isAnnounced else {
            return self.isWord(index + 1, .telling) && self.isWord(index - 1, .telling)
        }
        guard self.tokens.indices.contains(index + 1) else { return true }
        let next = self.tokens[index + 1]
        return next.kind != .word || next.isNameLike || !next.traits.isDisjoint(with: .function)
            || next.startsSentence
    }

    private func isTalk(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return false }
        let word = self.tokens[index].word
        return word == "spoke" || word == "speak" || word == "talked" || word == "talk"
            || word == "according"
    }

    /// At the start of a sentence every word has a capital: only what stands behind it tells.
    private mutating func isNameAtStart(_ index: Int) -> Bool {
        if self.tokens[index].isPossessive { return true }
        guard let next = self.look(index + 1) else { return false }
        if next.isCapitalized, !self.isShouting, next.traits.contains(.ambiguous),
            next.traits.isDisjoint(with: .function),
            next.isPossessive || self.isWord(index + 2, [.saying, .telling])
        {
            return true
        }
        if !next.traits.isDisjoint(with: .saying) { return true }
        if next.hasSpaceBefore, self.mayBeName(index + 1), !next.startsSentence { return true }
        if next.isSign("-"), self.mayBeName(index + 2) { return true }
        if self.isWord(index + 1, .joiner) || next.isSign("&"), self.mayBeName(index + 2) {
            return true
        }
        guard next.isSign(",") || next.isSign("(") else { return false }
        if self.isWho(index + 2) { return true }
        if self.mayBeName(index + 2) || self.isNumber(index + 2, 1...2) { return true }
        return self.isWord(index + 2, .role)
            || self.isWord(index + 2, .article) && self.isWord(index + 3, .role)
    }
}
