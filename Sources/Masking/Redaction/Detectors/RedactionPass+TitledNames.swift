/// Names that a title, a role or an alias announces: `Det. Okafor`, `witness Brown`, `goes by Dakota`.
extension RedactionPass {
    /// `Det. Okafor`, `Officers Brown and Green`; the title goes with the name.
    mutating func markTitledName(_ index: Int) -> Int? {
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
    mutating func markNameOfRole(_ index: Int) -> Int? {
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
                name.traits.isDisjoint(with: [.role, .title, .agencyNoun, .article, .thing])
                && (name.traits.isDisjoint(with: .function) || self.isWord(first + 1, .saying))
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
    mutating func markAlias(_ index: Int) -> Int? {
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
}
