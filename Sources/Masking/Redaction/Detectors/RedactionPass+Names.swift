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

    /// `Det. Okafor`, `Officers Brown and Green`; the title goes with the name.
    private mutating func markTitledName(_ index: Int) -> Int? {
        let first = self.isSign(index + 1, ".") && self.isJoined(index + 1) ? index + 2 : index + 1
        guard let name = self.look(first), !self.isMarked(first),
            name.hasSpaceBefore || first == index + 2
        else {
            return nil
        }
        guard name.kind == .word, name.traits.isDisjoint(with: [.agencyNoun, .title]) else {
            return nil
        }
        let isName: Bool
        if self.isShouting || !name.isCapitalized {
            isName =
                name.isNameLike && (self.isShouting || !name.hasVerbEnding)
                || self.isColorOrMakeAsName(first, after: index)
                || name.traits.contains(.ambiguous)
                    && name.traits.isDisjoint(with: [.function, .thing, .color, .make, .compass])
        } else {
            // Whatever is capitalised here is a name: Mr. May, Ofc. Do.
            isName = true
        }
        let isInitial =
            name.count == 1 && self.isSign(first + 1, ".") && self.tokens.indices.contains(first + 2)
        if isInitial, self.tokens[first + 2].kind == .word, !self.tokens[first + 2].startsSentence,
            self.tokens[first + 2].traits.isDisjoint(with: .function), !self.isMarked(first + 2)
        {
            let end = self.endOfName(from: first + 3, anyCase: !name.isCapitalized || self.isShouting)
            self.mark(index..<end, as: .name)
            return end
        }
        guard isName, !name.startsSentence || first == index + 2 else { return nil }
        let second = name.count == 1 && self.isSign(first + 1, ".") ? first + 2 : first + 1
        if name.count == 1, second == first + 1, self.endsText(second) { return nil }
        let end = self.endOfName(from: second, anyCase: !name.isCapitalized || self.isShouting)
        self.mark(index..<end, as: .name)
        // Officers Smith and Jones.
        if self.isWord(end, .joiner) || self.isSign(end, "&"),
            self.isCapitalized(end + 1) || self.mayBeName(end + 1),
            !self.isMarked(end + 1),
            self.tokens[end + 1].traits.isDisjoint(with: [.function, .role, .title]),
            !self.isShouting || self.tokens[end + 1].isNameLike
        {
            let last = self.endOfName(from: end + 2, anyCase: false)
            self.mark(end + 1..<last, as: .name)
            return last
        }
        return end
    }

    /// `det brown said`, not `lt blue sedan`.
    private func isColorOrMakeAsName(_ index: Int, after title: Int) -> Bool {
        let token = self.tokens[index]
        return token.traits.contains(.ambiguous) && !token.traits.isDisjoint(with: [.color, .make])
            && self.tokens[title].word != "lt" && !self.isWord(index + 1, [.color, .make, .thing])
    }

    /// `witness April Brown`, `owner: John Alvarez`, `SUSPECT ALVAREZ FLED`; the role stays.
    private mutating func markNameOfRole(_ index: Int) -> Int? {
        var first = index + 1
        for _ in 0..<3 {
            guard let token = self.look(first) else { return nil }
            guard
                token.isSign(":") || token.isSign(",") || token.isSign("(") || token.isSign("-")
                    || token.traits.contains(.naming)
            else { break }
            first += 1
        }
        guard let name = self.look(first), !self.isMarked(first), name.kind == .word else { return nil }
        let isName: Bool
        if name.isNameLike {
            isName =
                name.isCapitalized && !self.isShouting || name.traits.contains(.given)
                || self.isShouting && name.traits.isEmpty && !name.hasVerbEnding
                || self.isCaselessName(first)
        } else if name.isCapitalized, !self.isShouting, !name.startsSentence,
            name.traits.contains(.ambiguous),
            self.mayBeName(first + 1)
                || self.isCapitalized(first + 1) && self.isWord(first + 1, .ambiguous)
        {
            // Witness Will Smith.
            isName = true
        } else if self.isShouting || !name.isCapitalized || name.startsSentence {
            isName = self.isCaselessName(first)
        } else {
            // A colour or a make is a name here when nothing follows that it could describe.
            isName =
                !name.traits.isDisjoint(with: [.color, .make, .month, .ambiguous, .listed])
                && self.isSayingOrEnd(first + 1)
                || !name.traits.isDisjoint(with: [.month, .color, .make]) && self.mayBeName(first + 1)
        }
        guard isName else { return nil }
        let end = self.endOfName(from: first + 1, anyCase: !name.isCapitalized || self.isShouting)
        self.mark(first..<end, as: .name)
        return end
    }

    /// A word that is a name as well, where capitals tell nothing: `witness rose grant`, `rp hunter stated`.
    private func isCaselessName(_ index: Int) -> Bool {
        guard self.tokens[index].traits.contains(.ambiguous), self.tokens.indices.contains(index + 1)
        else {
            return false
        }
        let next = self.tokens[index + 1]
        guard self.tokens[index].traits == .ambiguous else {
            // `violet field,`, but not `white long sleeve`.
            return self.tokens[index].traits.isDisjoint(with: [.make, .thing, .compass, .role, .saying])
                && next.traits.contains(.ambiguous) && next.traits.isDisjoint(with: [.thing, .function])
                && self.endsName(index + 2)
        }
        if next.traits.contains(.ambiguous),
            next.traits.isDisjoint(with: [.function, .thing, .saying]),
            !self.isWord(index + 2, [.color, .make, .thing])
        {
            return true
        }
        if next.isSign(","), self.isNumber(index + 2, 2...2) { return true }
        guard next.kind == .word, next.hasSpaceBefore else { return false }
        return next.isNameLike && !next.hasVerbEnding || !next.traits.isDisjoint(with: .telling)
    }

    private mutating func isSayingOrEnd(_ index: Int) -> Bool {
        guard let token = self.look(index) else { return true }
        return token.isSign(".") || token.isSign(",") || token.isSign(")")
            || !token.traits.isDisjoint(with: .saying)
    }

    /// `goes by Dakota`, `named May`: whatever is capitalised there is a name.
    private mutating func markAlias(_ index: Int) -> Int? {
        guard index > 0, !self.tokens[index].startsSentence,
            self.isCapitalized(index) && !self.isShouting
                || self.tokens[index].traits.contains(.ambiguous)
        else { return nil }
        let before = self.tokens[index - 1].word
        let isAlias =
            before == "named" || before == "aka" || before == "alias"
            || before == "by" && index > 1
                && (self.tokens[index - 2].word == "goes" || self.tokens[index - 2].word == "go")
        guard isAlias, self.tokens[index].traits.isDisjoint(with: [.title, .role]) else { return nil }
        let end = self.endOfName(
            from: index + 1,
            anyCase: self.isShouting || !self.tokens[index].isCapitalized
        )
        self.mark(index..<end, as: .name)
        return end
    }

    /// `J.D.`, `J. Alvarez`.
    private mutating func markInitials(_ index: Int) -> Int? {
        let token = self.tokens[index]
        guard token.count == 1, token.isUpperCase, self.isSign(index + 1, "."), self.isJoined(index + 1)
        else {
            return nil
        }
        if self.mayBeName(index + 2), !self.isMarked(index + 2) {
            let end = self.endOfName(from: index + 3, anyCase: false)
            self.mark(index..<end, as: .name)
            return end
        }
        guard let second = self.look(index + 2), second.count == 1, second.isUpperCase,
            self.isJoined(index + 2),
            !self.isMarked(index + 2)
        else { return nil }
        let letters = WordKey(
            self.lowercase.span.extracting(token.bytes),
            then: self.lowercase[second.bytes.lowerBound]
        )
        guard second.bytes.count > 1 || !Lexicon.initialisms.contains(letters) else { return nil }
        let last = self.isSign(index + 3, ".") && self.isJoined(index + 3) ? index + 4 : index + 3
        let end =
            self.mayBeName(last) && !self.isMarked(last)
            ? self.endOfName(from: last + 1, anyCase: false) : last
        self.mark(index..<end, as: .name)
        return end
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

    /// What can stand behind a name and not behind a description.
    func endsName(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return true }
        let token = self.tokens[index]
        return token.kind != .word || token.startsSentence
            || !token.traits.isDisjoint(with: [.function, .saying, .telling])
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

    /// The end of a name from its second word on.
    private mutating func endOfName(from index: Int, anyCase: Bool) -> Int {
        var end = index
        for _ in 0..<6 {
            guard let token = self.look(end), !self.isMarked(end), !token.startsSentence else { break }
            if token.kind == .word, token.hasSpaceBefore,
                self.continuesName(token, anyCase: anyCase) || self.isSurname(end, isSecond: end == index)
            {
                end += 1
            } else if token.isSign("-"), self.isJoined(end), self.isJoined(end + 1),
                self.isCapitalized(end + 1) || anyCase,
                self.tokens.indices.contains(end + 1), self.tokens[end + 1].kind == .word
            {
                end += 2
            } else if token.kind == .word, token.count == 1, token.isUpperCase, !self.isShouting,
                token.hasSpaceBefore
            {
                end += self.isSign(end + 1, ".") ? 2 : 1
            } else if token.traits.contains(.particle), token.hasSpaceBefore, self.mayBeName(end + 1) {
                end += 2
            } else if token.traits.contains(.nameSuffix), token.hasSpaceBefore {
                end += self.isSign(end + 1, ".") && !self.endsSentence(end + 1) ? 2 : 1
            } else {
                break
            }
        }
        return end
    }

    /// `John Brown`, `john brown`: a word that is a name as well, right behind a name.
    private func isSurname(_ index: Int, isSecond: Bool) -> Bool {
        let token = self.tokens[index]
        guard token.traits.contains(.ambiguous), isSecond || token.traits == .ambiguous,
            token.traits.isDisjoint(with: [.saying, .role, .title, .compass])
        else { return false }
        if token.isCapitalized, !self.isShouting {
            return token.traits.isDisjoint(with: [.color, .make])
                || !self.isWord(index + 1, [.color, .make, .thing])
        }
        guard !self.tokens[index - 1].isCapitalized || self.isShouting,
            token.traits.isDisjoint(with: .function)
        else {
            return false
        }
        if token.isPossessive { return true }
        if self.isWord(index + 1, [.saying, .telling]) { return true }
        if self.tokens.indices.contains(index + 1), self.tokens[index + 1].hasVerbEnding { return true }
        return token.traits == .ambiguous && !token.hasVerbEnding
            || !self.isWord(index + 1, [.color, .make, .thing, .ordinary])
    }

    private func continuesName(_ token: Token, anyCase: Bool) -> Bool {
        guard token.isNameLike, token.count > 1 else { return false }
        if token.traits.contains(.given) { return true }
        if token.traits.contains(.ambiguous), self.isShouting || !token.isCapitalized { return false }
        return self.isShouting || anyCase && !token.isCapitalized
            ? !token.hasVerbEnding : token.isCapitalized
    }

    private func endsSentence(_ index: Int) -> Bool {
        index + 1 >= self.tokens.count || self.tokens[index + 1].startsSentence
    }

    /// `O K A F O R`: four and more single letters in a row spell something that is not to be read.
    private mutating func markSpacedLetters() {
        var start = 0
        var index = 0
        while index <= self.tokens.count {
            let isLetter =
                index < self.tokens.count && self.tokens[index].kind == .word
                && self.tokens[index].count == 1
            let isBetween =
                index < self.tokens.count && index > start
                && (self.isSign(index, "-") || self.isSign(index, "."))
            if !isLetter, !isBetween {
                let letters = (start..<index).count { self.tokens[$0].kind == .word }
                if letters >= 4 || letters == 3 && self.isSpelledName(start..<index) {
                    self.mark(start..<index, as: .name)
                }
                start = index + 1
            }
            index += 1
        }
    }

    /// `A n a`: a capital, and small letters.
    private func isSpelledName(_ range: Range<Int>) -> Bool {
        guard let first = range.first, self.tokens[first].isCapitalized else { return false }
        return range.dropFirst().allSatisfy { !self.tokens[$0].isCapitalized }
    }
}
