/// Where a name ends that has begun.
extension RedactionPass {
    /// What can stand behind a name and not behind a description.
    func endsName(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return true }
        let token = self.tokens[index]
        return token.kind != .word || token.startsSentence
            || !token.traits.isDisjoint(with: [.function, .saying, .telling])
    }

    /// The end of a name from its second word on.
    mutating func endOfName(from index: Int, anyCase: Bool) -> Int {
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
}
