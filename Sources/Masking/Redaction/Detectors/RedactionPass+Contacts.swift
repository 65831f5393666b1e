/// Links, e-mail addresses and accounts.
extension RedactionPass {
    mutating func markContacts() {
        // E-mail addresses hold domains: they come first.
        for index in self.cues where self.tokens[index].isSign("@") && !self.isMarked(index) {
            self.markAtSign(index)
        }
        for index in self.cues where !self.isMarked(index) {
            switch self.tokens[index].kind {
            case .sign("$"): self.markCashTag(index)
            case .sign("_"): self.markUnderscored(index)
            case .sign("."): self.markDomain(index)
            case .word where self.tokens[index].traits.contains(.linkScheme): self.markLink(index)
            case .word where self.tokens[index].traits.contains(.social): self.markAccount(index)
            case .word where self.tokens[index].word == "at": self.markSpelledEmail(index)
            default: break
            }
        }
    }

    private static var localSigns: StaticString { "._%+-" }

    /// Where the part of an e-mail address before its `@` begins.
    private mutating func startOfLocal(before index: Int) -> Int {
        var start = index
        while start > 0, let token = self.look(start - 1), self.tokens[start].hasSpaceBefore == false {
            guard token.isAlphanumeric || token.isSign(of: Self.localSigns) else { break }
            start -= 1
        }
        return start
    }

    private mutating func markAtSign(_ index: Int) {
        let start = self.startOfLocal(before: index)
        if self.isJoined(index + 1), self.isAlphanumeric(index + 1) {
            let end = self.endOfJoined(from: index + 1, by: ".-_")
            if start < index {
                self.mark(start..<end, as: .email)
            } else if self.isAlphanumeric(index - 1),
                self.tokens[index + 1..<end].contains(where: { $0.isSign(".") })
            {
                self.mark(self.startOfLocal(before: index - 1)..<end, as: .email)
            } else if self.tokens[index + 1].kind != .number {
                self.mark(index..<end, as: .account)
            }
        } else if self.isAlphanumeric(index + 1), self.isAlphanumeric(index - 1) {
            let end = self.endOfJoined(from: index + 1, by: ".-")
            guard self.isDomain(index + 1..<end) else { return }
            self.mark(self.startOfLocal(before: index - 1)..<end, as: .email)
        }
    }

    private func isDomain(_ range: Range<Int>) -> Bool {
        range.count >= 3 && self.tokens[range].contains { $0.isSign(".") }
            && !self.tokens[range.upperBound - 1].traits.isDisjoint(with: .topLevelDomain)
    }

    /// `mokafor (at) cedarhollow.example`, `mokafor at cedarhollow dot example`.
    private mutating func markSpelledEmail(_ index: Int) {
        let isBracketed = self.isBracketed(index)
        let left = isBracketed ? index - 2 : index - 1
        let right = isBracketed ? index + 2 : index + 1
        guard self.isAlphanumeric(left), self.isAlphanumeric(right) else { return }
        var end = right + 1
        var dots = 0
        while dots < 6 {
            if self.isWord(end, .dotWord), self.isAlphanumeric(end + 1) {
                end += 2
            } else if self.isWord(end + 1, .dotWord), self.isBracketed(end + 1),
                self.isAlphanumeric(end + 3)
            {
                end += 4
            } else if self.isSign(end, "."), self.isJoined(end), self.isJoined(end + 1),
                self.isAlphanumeric(end + 1)
            {
                end += 2
            } else {
                break
            }
            dots += 1
        }
        let isAddress =
            dots > 0
            && (isBracketed || self.isWord(end - 1, .topLevelDomain) || self.isWord(end - 2, .dotWord))
        guard isAddress || isBracketed else { return }
        var start = left
        for _ in 0..<6 {
            if self.isJoined(start), self.isAlphanumeric(start - 1) {
                start -= 1
            } else if start >= 2, self.isWord(start - 1, .dotWord), self.isAlphanumeric(start - 2) {
                start -= 2
            } else if start >= 4, self.isWord(start - 2, .dotWord), self.isBracketed(start - 2),
                self.isAlphanumeric(start - 4)
            {
                start -= 4
            } else if start >= 2, self.isJoined(start), self.isJoined(start - 1),
                self.isAlphanumeric(start - 2),
                self.tokens[start - 1].isSign(of: Self.localSigns)
            {
                start -= 2
            } else {
                break
            }
        }
        // `clips at example.org/c/SR39` is a link.
        while self.isSign(end, "/"), self.isJoined(end), self.isJoined(end + 1), self.isAlphanumeric(end + 1) {
            end += 2
        }
        self.mark(start..<end, as: .email)
    }

    /// `(at)`, `[dot]`.
    private func isBracketed(_ index: Int) -> Bool {
        self.isSign(index - 1, "(") && self.isSign(index + 1, ")")
            || self.isSign(index - 1, "[") && self.isSign(index + 1, "]")
            || self.isSign(index - 1, "{") && self.isSign(index + 1, "}")
            || self.isSign(index - 1, "<") && self.isSign(index + 1, ">")
    }

    private mutating func markLink(_ index: Int) {
        let isScheme = self.isSign(index + 1, ":") && self.isSign(index + 2, "/")
        let isHost =
            self.tokens[index].word == "www" && self.isSign(index + 1, ".") && self.isJoined(index + 2)
        guard isScheme || isHost else { return }
        self.mark(index..<self.endOfVisible(from: index), as: .link)
    }

    /// `cedarhollow.example/tips`.
    private mutating func markDomain(_ index: Int) {
        guard self.isJoined(index), self.isJoined(index + 1), self.isAlphanumeric(index - 1),
            self.isWord(index + 1, .topLevelDomain), !self.isMarked(index - 1)
        else { return }
        let end = self.endOfVisible(from: index)
        var start = index - 1
        while start > 0, let token = self.look(start - 1), self.tokens[start].hasSpaceBefore == false,
            token.isAlphanumeric || token.isSign(".") || token.isSign("-"), !self.isMarked(start - 1)
        {
            start -= 1
        }
        self.mark(start..<end, as: .link)
    }

    /// The end of a run without white space, without the full stop or bracket that closes a sentence.
    private mutating func endOfVisible(from index: Int) -> Int {
        var end = index + 1
        while let token = self.look(end), !token.hasSpaceBefore { end += 1 }
        while end > index + 1, self.tokens[end - 1].isSign(of: ".,;:!?)\"'") { end -= 1 }
        return end
    }

    private mutating func markCashTag(_ index: Int) {
        guard self.isJoined(index + 1), self.isAlphanumeric(index + 1),
            self.tokens[index + 1].kind != .number
        else { return }
        self.mark(index..<self.endOfJoined(from: index + 1, by: "_-"), as: .account)
    }

    /// `violet_57`: an account, unless both parts are ordinary words.
    private mutating func markUnderscored(_ index: Int) {
        guard self.isJoined(index), self.isJoined(index + 1), self.isAlphanumeric(index - 1),
            self.isAlphanumeric(index + 1), !self.isMarked(index - 1),
            !self.isWord(index - 1, .ordinary) || !self.isWord(index + 1, .ordinary)
        else { return }
        self.mark(index - 1..<self.endOfJoined(from: index - 1, by: "._-"), as: .account)
    }

    /// `IG: night_owl`, `Snapchat user nightowl22`.
    private mutating func markAccount(_ index: Int) {
        var next = index + 1
        var isAnnounced = false
        for _ in 0..<4 {
            guard let token = self.look(next) else { return }
            if token.isSign(":") || token.isSign("-") || !token.traits.isDisjoint(with: .accountWord) {
                isAnnounced = true
            } else if token.traits.isDisjoint(with: .filler) {
                break
            }
            next += 1
        }
        guard let token = self.look(next), token.isAlphanumeric, !self.isMarked(next),
            isAnnounced && token.kind != .number || token.kind == .mixed || token.isNameLike
        else { return }
        self.mark(next..<self.endOfJoined(from: next, by: "._-"), as: .account)
    }
}
