/// Street addresses, streets, crossings, units and post codes.
extension RedactionPass {
    mutating func markAddresses() {
        for index in self.cues where !self.isMarked(index) {
            let token = self.tokens[index]
            if token.kind == .number || token.kind == .mixed { self.markNumberedStreet(index) }
            if !self.isMarked(index), !token.traits.isDisjoint(with: [.street, .softStreet]) {
                self.markCaselessStreet(index)
                if !self.isMarked(index) { self.markStreet(index) }
            }
            if !token.traits.isDisjoint(with: .unitCue), !self.isMarked(index) { self.markUnit(index) }
            if !token.traits.isDisjoint(with: .state) { self.markPostCode(after: index) }
            if token.word == "box", self.isNumber(index + 1, 1...7) || self.isSign(index + 1, "#") {
                self.markPostBox(index)
            }
            self.markCrossing(index)
        }
    }

    func isHouseNumber(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return false }
        let token = self.tokens[index]
        if token.kind == .number { return token.count <= 6 }
        return token.kind == .mixed && token.count <= 7 && self.scalars[token.range.lowerBound].isDigit
            && !self.isOrdinal(index)
            && !self.isMeasure(index)
    }

    /// `418 Alder St`, `100 block of W. 5th Ave`, `1200 Highway 75`.
    private mutating func markNumberedStreet(_ index: Int) {
        guard self.isHouseNumber(index) else { return }
        var next = index + 1
        if self.isSign(next, "-"), self.isNumber(next + 1, 1...6) { next += 2 }
        let isBlock = self.isWord(next, .blockWord)
        if isBlock {
            next += 1
            if self.look(next)?.word == "of" { next += 1 }
            if self.look(next)?.word == "the" { next += 1 }
        }
        next = self.skipDirection(next)
        if self.isWord(next, .highway), self.isNumber(next + 1, 1...4), self.tokens[index].count >= 2 {
            self.mark(index..<self.endOfUnit(from: next + 2), as: .address)
            return
        }
        var end = next
        for words in 0..<5 {
            guard let token = self.look(end), !self.isMarked(end) else { return }
            let isStreet =
                !token.traits.isDisjoint(with: .street)
                || !token.traits.isDisjoint(with: .softStreet) && token.isCapitalized
            if words > 0, isStreet {
                self.mark(index..<self.endOfStreet(from: end), as: .address)
                return
            }
            guard self.isStreetName(end) || words == 0 && self.isOneWordStreet(end) else {
                // The 400 block of Alder.
                if isBlock, words > 0 { self.mark(index..<end, as: .address) }
                return
            }
            end += 1
            if self.isSign(end, "."), self.tokens[end - 1].count <= 2 { end += 1 }
        }
    }

    private func isStreetName(_ index: Int) -> Bool {
        let token = self.tokens[index]
        if self.isOrdinal(index) || token.traits.contains(.compass) || token.traits.contains(.particle) {
            return true
        }
        guard token.kind == .word else { return false }
        if self.isShouting {
            return token.traits.isDisjoint(with: [.function, .role, .color, .make, .thing])
        }
        return token.isNameLike || token.isCapitalized
    }

    /// `418 park st`: one word that is no preposition, and the street right behind it.
    private func isOneWordStreet(_ index: Int) -> Bool {
        self.tokens[index].kind == .word && self.tokens[index].traits.isDisjoint(with: .function)
            && self.isWord(index + 1, .street)
    }

    private func skipDirection(_ index: Int) -> Int {
        guard self.isWord(index, .compass) else { return index }
        return self.isSign(index + 1, ".") ? index + 2 : index + 1
    }

    /// The end of a street from its suffix on: full stop, direction, unit.
    mutating func endOfStreet(from suffix: Int) -> Int {
        var end = suffix + 1
        if self.isWord(end, .street), self.isCapitalized(end) { end += 1 }
        if self.isSign(end, "."), self.isAbbreviation(end - 1), !self.endsText(end) { end += 1 }
        if self.isWord(end, .compass), self.tokens[end].count <= 2 { end += 1 }
        return self.endOfUnit(from: end)
    }

    private func isAbbreviation(_ index: Int) -> Bool {
        self.tokens[index].count <= 4 && self.isJoined(index + 1)
    }

    func endsText(_ index: Int) -> Bool {
        index + 1 >= self.tokens.count || self.tokens[index + 1].startsSentence
    }

    private mutating func endOfUnit(from index: Int) -> Int {
        let next = self.isSign(index, ",") ? index + 1 : index
        if self.isSign(next, "#"), self.isAlphanumeric(next + 1) { return next + 2 }
        guard self.isWord(next, .unitCue) else { return index }
        let number = self.isSign(next + 1, "#") || self.isSign(next + 1, ".") ? next + 2 : next + 1
        return self.isUnitName(number) ? number + 1 : index
    }

    private func isUnitName(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index), !self.isMarked(index) else { return false }
        let token = self.tokens[index]
        return token.kind == .number || token.kind == .mixed && !self.isMeasure(index)
            || token.kind == .word && token.count == 1 && token.isUpperCase
    }

    private mutating func markUnit(_ index: Int) {
        let end = self.endOfUnit(from: index)
        if end > index { self.mark(index..<end, as: .address) }
    }

    /// `Alder Street`, `N. Main St`, `5th Ave`.
    private mutating func markStreet(_ suffix: Int) {
        let isStrong = self.isWord(suffix, .street)
        let isWritten = self.isCapitalized(suffix) && !self.isShouting
        var start = suffix
        while start > 0, suffix - start < 4, let token = self.look(start - 1), !self.isMarked(start - 1) {
            let isName: Bool
            if self.isOrdinal(start - 1) {
                isName = isStrong || isWritten
            } else if token.kind != .word || !token.traits.isDisjoint(with: .function) {
                isName = false
            } else if self.mayBeName(start - 1) {
                isName = isStrong || isWritten
            } else if token.isCapitalized, !self.isShouting {
                // The first word of a sentence has a capital anyway; right before a suffix it still is a name.
                isName =
                    isWritten && (!token.startsSentence || start == suffix || token.traits.contains(.compass))
            } else {
                // In small letters or in capitals only the word right before an unmistakable suffix.
                isName =
                    start == suffix && isStrong
                    && (token.isNameLike || self.isWord(suffix, .streetAbbreviation))
            }
            guard isName else { break }
            start -= 1
        }
        guard start < suffix else { return }
        if self.isHouseNumber(start - 1), !self.isMarked(start - 1) { start -= 1 }
        self.mark(start..<self.endOfStreet(from: suffix), as: .address)
    }

    private mutating func markPostCode(after state: Int) {
        guard self.isNumber(state + 1, 5...5) else { return }
        let end = self.isSign(state + 2, "-") && self.isNumber(state + 3, 4...4) ? state + 4 : state + 2
        self.mark(state + 1..<end, as: .address)
    }

    private mutating func markPostBox(_ index: Int) {
        let end = self.isSign(index + 1, "#") ? index + 3 : index + 2
        self.mark(index..<end, as: .address)
    }

    /// `5th & Main`, `Alder and 5th`, `corner of Alder and Oak`, `on 5th`.
    private mutating func markCrossing(_ index: Int) {
        guard self.tokens[index].kind != .word || self.isWord(index, .joiner) else { return }
        if self.isOrdinal(index), !self.isMarked(index), self.isWord(index - 1, .onto),
            !self.isWord(index + 1, [.function, .thing]) || self.isWord(index + 1, .joiner)
                || self.endsText(index)
        {
            guard self.look(index + 1)?.word != "floor" else { return }
            self.mark(index..<index + 1, as: .address)
        }
        let isSign = self.tokens[index].isSign(of: "&/@")
        guard isSign || self.isWord(index, .joiner), index > 0, index + 1 < self.tokens.count else {
            return
        }
        let (left, right) = (index - 1, self.skipDirection(index + 1))
        guard right < self.tokens.count else { return }
        let isOrdinal = (left: self.isOrdinal(left), right: self.isOrdinal(right))
        let isCorner = self.isWord(left - 2, .corner) || self.isWord(left - 3, .corner)
        guard isOrdinal.left || isOrdinal.right || isCorner || isSign && !self.isSign(index, "/") else {
            return
        }
        guard self.isCrossingStreet(left, beside: isOrdinal.right || isCorner),
            self.isCrossingStreet(right, beside: isOrdinal.left || isCorner),
            self.tokens[left].word != "the", self.look(left - 1)?.word != "the"
        else { return }
        let end = self.isWord(right + 1, [.street, .softStreet]) ? right + 2 : right + 1
        self.mark(left..<end, as: .address)
    }

    private func isCrossingStreet(_ index: Int, beside other: Bool) -> Bool {
        if self.kind(at: index) == .address || self.isOrdinal(index) { return true }
        guard self.tokens[index].kind == .word, !self.isMarked(index),
            self.tokens[index].traits.isDisjoint(
                with: WordTraits.function.union([.make, .color, .role, .month])
            )
        else { return false }
        return self.isCapitalized(index)
            && (other || !self.isShouting && !self.tokens[index].startsSentence)
            || other && self.tokens[index].isNameLike
    }
}
