/// Names: behind a title or a role, and wherever a word that no list knows is written like one.
extension RedactionPass {
    mutating func markNames() {
        var index = 0
        while index < self.tokens.count {
            index = max(self.markName(at: index), index + 1)
        }
        self.markSpacedLetters()
        self.markAgesBesideNames()
    }

    private mutating func markName(at index: Int) -> Int {
        guard let token = self.look(index), !self.isMarked(index), token.kind == .word else { return index + 1 }
        if token.traits.contains(.title), let end = self.markTitledName(index) { return end }
        if !token.traits.isDisjoint(with: .role), let end = self.markNameOfRole(index) { return end }
        if let end = self.markInitials(index) { return end }
        return self.markUnknownWord(index)
    }

    /// `Det. Okafor`, `Officers Brown and Green`; the title goes with the name.
    private mutating func markTitledName(_ index: Int) -> Int? {
        let first = self.isSign(index + 1, ".") && self.isJoined(index + 1) ? index + 2 : index + 1
        guard let name = self.look(first), !self.isMarked(first), name.hasSpaceBefore || first == index + 2 else {
            return nil
        }
        guard name.kind == .word, name.traits.isDisjoint(with: [.agencyNoun, .title]) else { return nil }
        let isName: Bool
        if self.isShouting || !name.isCapitalized {
            isName = name.isNameLike && (self.isShouting || !name.hasVerbEnding)
        } else {
            isName = name.isNameLike || name.traits.isDisjoint(with: .function)
        }
        guard isName, !name.startsSentence || first == index + 2 else { return nil }
        let second = name.count == 1 && self.isSign(first + 1, ".") ? first + 2 : first + 1
        let end = self.endOfName(from: second, anyCase: !name.isCapitalized || self.isShouting)
        self.mark(index..<end, as: .name)
        // Officers Smith and Jones.
        if self.isWord(end, .joiner) || self.isSign(end, "&"), self.isCapitalized(end + 1) || self.mayBeName(end + 1),
            !self.isMarked(end + 1), self.tokens[end + 1].traits.isDisjoint(with: [.function, .role, .title]),
            !self.isShouting || self.tokens[end + 1].isNameLike
        {
            let last = self.endOfName(from: end + 2, anyCase: false)
            self.mark(end + 1..<last, as: .name)
            return last
        }
        return end
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
            isName = name.isCapitalized && !(self.isShouting && name.hasVerbEnding) || name.traits.contains(.given)
        } else if self.isShouting || !name.isCapitalized || name.startsSentence {
            isName = false
        } else {
            // A colour or a make is a name here when nothing follows that it could describe.
            isName =
                !name.traits.isDisjoint(with: [.color, .make, .month]) && self.isSayingOrEnd(first + 1)
                || !name.traits.isDisjoint(with: [.month, .color, .make]) && self.mayBeName(first + 1)
        }
        guard isName else { return nil }
        let end = self.endOfName(from: first + 1, anyCase: !name.isCapitalized || self.isShouting)
        self.mark(first..<end, as: .name)
        return end
    }

    private mutating func isSayingOrEnd(_ index: Int) -> Bool {
        guard let token = self.look(index) else { return true }
        return token.isSign(".") || token.isSign(",") || token.isSign(")") || !token.traits.isDisjoint(with: .saying)
    }

    /// `J.D.`, `J. Alvarez`.
    private mutating func markInitials(_ index: Int) -> Int? {
        let token = self.tokens[index]
        guard token.count == 1, token.isUpperCase, self.isSign(index + 1, "."), self.isJoined(index + 1) else {
            return nil
        }
        if self.mayBeName(index + 2), !self.isMarked(index + 2) {
            let end = self.endOfName(from: index + 3, anyCase: false)
            self.mark(index..<end, as: .name)
            return end
        }
        guard let second = self.look(index + 2), second.count == 1, second.isUpperCase, self.isJoined(index + 2),
            !self.isMarked(index + 2)
        else { return nil }
        let letters = WordKey(
            self.lowercase.span.extracting(token.bytes),
            then: self.lowercase[second.bytes.lowerBound]
        )
        guard second.bytes.count > 1 || !Lexicon.initialisms.contains(letters) else { return nil }
        let last = self.isSign(index + 3, ".") && self.isJoined(index + 3) ? index + 4 : index + 3
        let end = self.mayBeName(last) && !self.isMarked(last) ? self.endOfName(from: last + 1, anyCase: false) : last
        self.mark(index..<end, as: .name)
        return end
    }

    private mutating func markUnknownWord(_ index: Int) -> Int {
        let token = self.tokens[index]
        guard token.isNameLike, token.count > 1 else { return index + 1 }
        let isGiven = token.traits.contains(.given)
        let isName: Bool
        if isGiven {
            isName = true
        } else if !token.isCapitalized {
            isName = false
        } else if self.isShouting {
            isName = !token.hasVerbEnding
        } else if token.startsSentence {
            isName = self.isNameAtStart(index)
        } else {
            isName = true
        }
        guard isName else { return index + 1 }
        let end = self.endOfName(from: index + 1, anyCase: isGiven && !token.isCapitalized)
        let isStreet = !isGiven && end == index + 1 && self.isWord(index - 1, .onto)
        var start = index
        while self.isWord(start - 1, .particle), self.isCapitalized(start - 1), !self.isMarked(start - 1) { start -= 1 }
        if start == index, self.isNumber(index - 1, 1...6), !self.isMarked(index - 1), token.hasSpaceBefore {
            start -= 1
        }
        self.mark(start..<end, as: isStreet || self.isNumber(start, 1...6) ? .address : .name)
        return end
    }

    /// At the start of a sentence every word has a capital: only what stands behind it tells.
    private mutating func isNameAtStart(_ index: Int) -> Bool {
        if self.tokens[index].isPossessive { return true }
        guard let next = self.look(index + 1) else { return false }
        if !next.traits.isDisjoint(with: .saying) { return true }
        if next.hasSpaceBefore, self.mayBeName(index + 1), !next.startsSentence { return true }
        if next.isSign("-"), self.mayBeName(index + 2) { return true }
        if self.isWord(index + 1, .joiner) || next.isSign("&"), self.mayBeName(index + 2) { return true }
        guard next.isSign(",") || next.isSign("(") else { return false }
        if self.mayBeName(index + 2) || self.isNumber(index + 2, 1...2) { return true }
        return self.isWord(index + 2, .role) || self.isWord(index + 2, .article) && self.isWord(index + 3, .role)
    }

    /// The end of a name from its second word on.
    private mutating func endOfName(from index: Int, anyCase: Bool) -> Int {
        var end = index
        for _ in 0..<6 {
            guard let token = self.look(end), !self.isMarked(end), !token.startsSentence else { break }
            if token.kind == .word, token.hasSpaceBefore, self.continuesName(token, anyCase: anyCase) {
                end += 1
            } else if token.isSign("-"), self.isJoined(end), self.isJoined(end + 1),
                self.isCapitalized(end + 1) || anyCase,
                self.tokens.indices.contains(end + 1), self.tokens[end + 1].kind == .word
            {
                end += 2
            } else if token.kind == .word, token.count == 1, token.isUpperCase, !self.isShouting, token.hasSpaceBefore {
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

    private func continuesName(_ token: Token, anyCase: Bool) -> Bool {
        guard token.isNameLike, token.count > 1 else { return false }
        if token.traits.contains(.given) { return true }
        return self.isShouting || anyCase && !token.isCapitalized ? !token.hasVerbEnding : token.isCapitalized
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
                index < self.tokens.count && self.tokens[index].kind == .word && self.tokens[index].count == 1
            let isBetween =
                index < self.tokens.count && index > start && (self.isSign(index, "-") || self.isSign(index, "."))
            if !isLetter, !isBetween {
                let letters = (start..<index).count { self.tokens[$0].kind == .word }
                if letters >= 4 { self.mark(start..<index, as: .name) }
                start = index + 1
            }
            index += 1
        }
    }

    /// `Alvarez, 34,` and `Alvarez (34)`.
    private mutating func markAgesBesideNames() {
        for index in self.tokens.indices.dropFirst() where self.isNumber(index, 1...2) && !self.isMarked(index) {
            guard self.isSign(index - 1, ",") || self.isSign(index - 1, "("), index >= 2 else { continue }
            let isBesideName = self.kind(at: index - 2) == .name || self.tokens[index - 2].kind == .label(.name)
            let isClosed =
                index + 1 >= self.tokens.count || [",", ")", ".", ";"].contains { self.isSign(index + 1, $0) }
            if isBesideName, isClosed { self.mark(index..<index + 1, as: .age) }
        }
    }
}
