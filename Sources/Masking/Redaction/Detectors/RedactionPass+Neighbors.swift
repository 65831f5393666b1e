/// What stands right beside a name that was taken out, and ages next to it.
extension RedactionPass {
    mutating func markNeighborsOfNames() {
        for index in self.tokens.indices where self.isRemovedName(index) {
            self.extendForward(from: index + 1)
            self.extendBackward(from: index - 1)
        }
        self.markCompanyOfNames()
        self.markAgesBesideNames()
        self.markWordsAsNames()
        self.markDatesBesideNames()
    }

    private func isRemovedName(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return false }
        switch self.kind(at: index) {
        case .name, .word: return true
        case nil:
            return self.tokens[index].kind == .label(.name) || self.tokens[index].kind == .label(.word)
        default: return false
        }
    }

    private mutating func extendForward(from index: Int) {
        guard self.tokens.indices.contains(index), !self.isMarked(index) else { return }
        if self.isSign(index, "-"), self.isJoined(index), self.isJoined(index + 1),
            self.tokens[index + 1].kind == .word,
            !self.isMarked(index + 1), self.isCapitalized(index + 1)
        {
            self.mark(index..<index + 2, as: .name)
            return
        }
        // Last name first: `Alvarez, Rose (`.
        if self.isSign(index, ","), self.isListedName(index + 1), self.isRoleBefore(index - 1) {
            self.mark(index + 1..<index + 2, as: .name)
            return
        }
        if self.isWord(index, .particle), self.isWord(index + 1, .ambiguous),
            self.isClearParticle(index)
        {
            self.mark(index..<index + 2, as: .name)
            return
        }
        let token = self.tokens[index]
        guard token.kind == .word, token.hasSpaceBefore, !token.startsSentence, token.count > 1,
            token.traits.isDisjoint(with: Self.neverInNames)
        else { return }
        if token.isCapitalized, !self.isShouting {
            if token.isUpperCase, token.hasVerbEnding { return }
            guard
                token.traits.isDisjoint(with: [.make, .color]) || token.isPossessive
                    || token.traits.contains(.ambiguous)
                        && !self.isWord(index + 1, [.make, .color, .thing])
            else { return }
            self.mark(index..<index + 1, as: .name)
            return
        }
        let isBesideWord =
            self.kind(at: index - 1) == .word || self.tokens[index - 1].kind == .label(.word)
        if token.traits == .ambiguous, !token.hasVerbEnding || token.isPossessive {
            self.mark(index..<index + 1, as: .name)
        } else if token.traits.contains(.ambiguous),
            self.endsName(index + 1) || Lexicon.statuses.contains(self.key(index + 1)),
            !isBesideWord || token.traits.isDisjoint(with: [.color, .make, .thing])
        {
            self.mark(index..<index + 1, as: .name)
        } else if token.traits.contains(.listed), !token.hasVerbEnding, self.isRoleBefore(index - 1) {
            // A surname that is a word, between a given name and what its bearer does.
            let isFollowed =
                self.isSign(index + 1, ",") || self.isSign(index + 1, "(")
                || self.isWord(index + 1, [.saying, .telling])
                || self.tokens.indices.contains(index + 1) && self.tokens[index + 1].hasVerbEnding
            if isFollowed { self.mark(index..<index + 1, as: .name) }
        } else if token.traits.contains(.listed), !token.hasVerbEnding,
            self.isWord(index + 1, .telling)
                || token.traits.contains(.foreign)
                    && (self.isSign(index + 1, "(") || self.isSign(index + 1, ",")
                        || self.isSign(index + 1, "."))
        {
            self.mark(index..<index + 1, as: .name)
        }
    }

    private func isListedName(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index), !self.isMarked(index),
            self.isWord(index, [.ambiguous, .listed])
        else {
            return false
        }
        return self.isSign(index + 1, "(") || self.isSign(index + 1, ";") || self.isSign(index + 1, ",")
    }

    /// A particle that is hardly anything else.
    private func isClearParticle(_ index: Int) -> Bool {
        let word = self.tokens[index].word
        return word == "da" || word == "di" || word == "von" || word == "bin" || word == "der"
            || word == "den"
            || word == "ter"
            || word == "du" || word == "dos"
    }

    private func isRoleBefore(_ index: Int) -> Bool {
        var start = index
        for _ in 0..<5
        where start >= 0
            && (self.isRemovedName(start) || self.isSign(start, "-") || self.isWord(start, .naming))
        {
            start -= 1
        }
        return self.isWord(start, [.role, .title])
    }

    private mutating func extendBackward(from index: Int) {
        guard index >= 0, !self.isMarked(index), index + 1 < self.tokens.count else { return }
        let next = self.tokens[index + 1]
        guard next.hasSpaceBefore, !next.startsSentence || self.isWord(index, .particle) else {
            if self.isSign(index, "-"), self.isJoined(index + 1), self.isJoined(index), index > 0,
                self.tokens[index - 1].kind == .word, !self.isMarked(index - 1),
                self.tokens[index - 1].isCapitalized || self.isWord(index - 1, .particle)
            {
                self.mark(index - 1..<index + 1, as: .name)
            }
            return
        }
        let token = self.tokens[index]
        guard token.kind == .word, token.count > 1 || token.isUpperCase else { return }
        // May and Okafor.
        if self.isWord(index, .joiner), index > 0, self.isCapitalized(index - 1), !self.isShouting,
            self.isWord(index - 1, .ambiguous), self.isCapitalized(index + 1),
            !self.isWord(index - 1, [.make, .role, .title])
        {
            self.mark(index - 1..<index, as: .name)
            return
        }
        // A capital in a sentence makes a name of any word: `to May Okafor`.
        if token.isCapitalized, !self.isShouting, !token.startsSentence, self.isWord(index, .ambiguous),
            self.isWord(index, .function), !self.isWord(index, [.title, .role]),
            next.isCapitalized || next.isLabel
        {
            self.mark(index..<index + 1, as: .name)
            return
        }
        if token.count == 1 {
            // R/P, W/F: half of an abbreviation.
            guard !self.isShouting, !self.isSign(index - 1, "/"), token.word != "a", token.word != "i"
            else { return }
            self.mark(index..<index + 1, as: .name)
            return
        }
        if self.isWord(index, .particle) {
            let isClear =
                token.isCapitalized && !self.isShouting || token.startsSentence && token.word == "van"
                || self.isClearParticle(index)
            let isInName =
                next.isCapitalized && index > 0 && token.word == "van"
                && (self.isWord(index - 1, [.title, .role])
                    || self.isCapitalized(index - 1) && self.isWord(index - 1, .listed))
            if isInName, !self.isMarked(index - 1), self.isWord(index - 1, .listed) {
                self.mark(index - 1..<index, as: .name)
            }
            guard isClear || isInName else { return }
            self.mark(index..<index + 1, as: .name)
            if index > 0, self.tokens[index - 1].word == "van" { self.mark(index - 1..<index, as: .name) }
            return
        }
        if self.isSign(index - 1, "-"), self.isJoined(index), self.isJoined(index - 1),
            self.isCapitalized(index - 2),
            !self.isShouting, !self.isMarked(index - 2)
        {
            self.mark(index - 2..<index + 1, as: .name)
            return
        }
        guard token.traits.isDisjoint(with: Self.neverInNames) else { return }
        // Saint [name]; THE PASSENGER, SLIM [name].
        if token.word == "saint" || self.isSign(index - 1, ",") && self.isWord(index - 2, .role) && !token.hasVerbEnding
        {
            self.mark(index..<index + 1, as: .name)
            return
        }
        let isName =
            token.isCapitalized && !self.isShouting
            ? !token.traits.isDisjoint(with: [.listed, .ambiguous, .state, .month])
                && (token.traits.contains(.ambiguous) || !token.startsSentence || !token.hasVerbEnding)
            : !token.traits.isDisjoint(with: [.listed, .ambiguous, .state]) && !token.hasVerbEnding
                && (self.isWord(index - 1, [.role, .title])
                    || self.isSign(index - 1, ",") && self.isWord(index - 2, .role)
                    || self.isSign(index - 1, ":") && self.isWord(index - 2, .role))
        if isName { self.mark(index..<index + 1, as: .name) }
    }

    private static let neverInNames: WordTraits = [
        .function, .role, .title, .compass, .saying, .telling, .street, .agencyNoun, .naming, .phoneCue,
        .social,
        .numberCue, .weakNumberCue, .plateCue, .birthCue, .ssnCue, .vinCue,
    ]

    /// `Alvarez, 34,` and `Alvarez (34)`.
    private mutating func markAgesBesideNames() {
        for index in self.tokens.indices.dropFirst(2)
        where self.isNumber(index, 1...2) && !self.isMarked(index) {
            // De 20 años.
            if self.isYears(index + 1), Lexicon.ageCues.contains(self.tokens[index - 1].word) {
                self.mark(index..<index + 1, as: .age)
                continue
            }
            guard self.isSign(index - 1, ",") || self.isSign(index - 1, "("),
                self.isRemovedName(index - 2) || self.isRemovedAny(index - 2)
            else { continue }
            let isClosed =
                index + 1 >= self.tokens.count || self.tokens[index + 1].isSign(of: ",).;")
                || self.tokens[index].count == 2 && self.tokens[index + 1].kind == .word
                    && !self.isWord(index + 1, .measure)
            if isClosed { self.mark(index..<index + 1, as: .age) }
        }
    }

    private func isYears(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return false }
        return self.tokens[index].word == "años" || self.tokens[index].word == "anos"
    }

    /// Whether something stood there that may have been a name in disguise.
    private func isRemovedAny(_ index: Int) -> Bool {
        let kinds: [RedactionKind] = [.address, .encoded, .plate, .number]
        if let kind = self.kind(at: index) { return kinds.contains(kind) }
        if case .label(let kind) = self.tokens[index].kind { return kinds.contains(kind) }
        return false
    }

    /// `Alvarez (12-26-21)`: in brackets behind a name, a date is a birth date however late.
    private mutating func markDatesBesideNames() {
        for index in self.tokens.indices.dropFirst(2)
        where self.isNumber(index, 1...4) && !self.isMarked(index) {
            guard self.isSign(index - 1, "("), self.isRemovedName(index - 2),
                self.isNumber(index + 2, 1...2),
                self.isNumber(index + 4, 1...4), self.isSign(index + 5, ")"),
                self.tokens[index + 1].isSign(of: "-/."), self.tokens[index + 3].isSign(of: "-/.")
            else { continue }
            self.mark(index..<index + 5, as: .birthDate)
        }
    }
}
