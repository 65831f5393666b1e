/// Ordinary words that are somebody's name or town where they stand, and what else is told beside a name.
extension RedactionPass {
    mutating func markWordsAsNames() {
        for index in self.tokens.indices {
            if self.isTaken(index) { self.markAge(behind: index) }
            if self.kind(at: index, is: .birthDate), self.isSign(index + 1, ","), self.word(index + 2) == "of" {
                self.markTown(from: index + 3)
            }
            if self.isPersonHere(index) {
                self.markTown(behind: index)
                self.markInitialAndSurname(behind: index)
                self.markFirstName(beforeQuoted: index)
                self.markOther(besideSlash: index)
                self.markAcrossParticle(beside: index)
            } else if !self.isMarked(index),
                self.isCapitalName(index) || self.isSubject(index) || self.isCalled(index)
                    || self.isTold(index)
            {
                self.mark(index..<index + 1, as: .name)
            }
        }
    }

    /// Whether something was taken out there, of whatever kind: a name in disguise can look like a plate.
    private func isTaken(_ index: Int) -> Bool { self.isMarked(index) || self.tokens[index].isLabel }

    private func isPersonHere(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return false }
        if let kind = self.kind(at: index) { return kind == .name || kind == .word }
        return self.tokens[index].kind == .label(.name) || self.tokens[index].kind == .label(.word)
    }

    private func word(_ index: Int) -> WordKey {
        self.tokens.indices.contains(index) ? self.tokens[index].word : ""
    }

    /// `Okafor is 83,`, `Okafor, is 83`, `Okafor, 63 years`: the label of a number that counts nothing.
    private mutating func markAge(behind name: Int) {
        let isCut = self.isSign(name + 1, ",") && (self.word(name + 2) == "is" || self.word(name + 2) == "was")
        let index = isCut ? name + 1 : name
        let isTold =
            self.word(index + 1) == "is" || self.word(index + 1) == "was"
            || self.word(index + 1) == "turned"
            || self.word(index + 1) == "turns" || self.word(index + 1) == "aged"
        guard isTold || self.isSign(index + 1, ","), self.isNumber(index + 2, 1...3),
            !self.isMarked(index + 2)
        else {
            return
        }
        let next = self.word(index + 3)
        let isYears =
            next == "years" || next == "yrs" || next == "yo" || next == "yoa" || next == "anos"
            || next == "años"
            || next == "year"
        let isBare =
            !self.tokens.indices.contains(index + 3) || self.tokens[index + 3].kind != .word
            || !self.isWord(index + 3, .measure) || self.word(index + 1) == "turned"
        if isYears || isTold && isBare { self.mark(index + 2..<index + 3, as: .age) }
    }

    /// `Okafor from Plano`, `[age], of Cedar Hollow`: a town is a word, or two.
    private mutating func markTown(behind index: Int) {
        var cue = index + 1
        if self.isSign(cue, ",") {
            guard
                self.kind(at: cue + 1) == .age
                    || self.tokens.indices.contains(cue + 1)
                        && self.tokens[cue + 1].kind == .label(.age)
            else { return }
            cue += 2
            if self.isSign(cue, ",") { cue += 1 }
            guard self.word(cue) == "of" || self.word(cue) == "from" else { return }
        } else if self.word(cue) == "out", self.word(cue + 1) == "of" {
            cue += 1
        } else if self.word(cue) != "from", self.word(cue) != "of" {
            return
        }
        if self.word(cue + 1) == "next" || self.word(cue + 1) == "state" || self.word(cue + 1) == "town" {
            return
        }
        self.markTown(from: cue + 1)
    }

    private mutating func markTown(from start: Int) {
        var end = start
        while end < start + 2, self.tokens.indices.contains(end), !self.isMarked(end),
            self.tokens[end].kind == .word,
            !self.tokens[end].startsSentence,
            self.tokens[end].traits.isDisjoint(with: [
                .function, .article, .particle, .timeCue, .thing, .saying, .telling, .role,
            ])
        {
            end += 1
        }
        self.mark(start..<end, as: .address)
    }

    /// `[word] b. church`.
    private mutating func markInitialAndSurname(behind index: Int) {
        guard self.tokens.indices.contains(index + 3), self.tokens[index + 1].kind == .word,
            self.tokens[index + 1].count == 1, self.tokens[index + 1].hasSpaceBefore,
            self.isSign(index + 2, "."),
            self.isJoined(index + 2), self.tokens[index + 3].kind == .word, !self.isMarked(index + 3),
            self.tokens[index + 3].traits.isDisjoint(with: .function)
        else { return }
        self.mark(index + 1..<index + 4, as: .name)
    }

    /// `Dean "[name]" [name]`, `[name] "[name]" Gray`.
    private mutating func markFirstName(beforeQuoted index: Int) {
        guard self.isSign(index - 1, "\""), self.isSign(index + 1, "\"") else { return }
        for (name, other) in [(index - 2, index + 2), (index + 2, index - 2)]
        where self.isPersonHere(other)
            && self.isWord(name, [.ambiguous, .listed, .state, .month, .make, .color])
            && !self.isMarked(name)
        {
            self.mark(name..<name + 1, as: .name)
        }
    }

    /// `[name] van Este`, `Rose van [name]`.
    private mutating func markAcrossParticle(beside index: Int) {
        let isSpoken = self.isShouting
        if self.isWord(index + 1, .particle), !self.isMarked(index + 1), self.isCapitalized(index + 2),
            !isSpoken,
            !self.isMarked(index + 2), self.isWord(index + 2, [.ambiguous, .listed, .state]),
            !self.isWord(index + 2, [.make, .color])
        {
            self.mark(index + 1..<index + 3, as: .name)
        }
        guard
            self.isWord(index - 1, .particle)
                || self.isPersonHere(index) && self.isWord(index - 2, .particle)
        else {
            return
        }
        var first = index - 1
        while self.isWord(first, .particle) { first -= 1 }
        if self.isWord(first, .title) || self.isSign(first, ".") && self.isWord(first - 1, .title) {
            self.mark(first + 1..<index, as: .name)
        }
        guard first >= 0, !self.isMarked(first), self.tokens[first].isCapitalized,
            self.isWord(first, .ambiguous),
            !self.isWord(first, [.make, .color, .role, .title])
        else { return }
        self.mark(first..<index, as: .name)
    }

    /// `Lincoln / [name]`, `([name]/Park)`.
    private mutating func markOther(besideSlash index: Int) {
        for (sign, other) in [(index + 1, index + 2), (index - 1, index - 2)]
        where self.isSign(sign, "/") && self.isWord(other, [.ambiguous, .make, .state])
            && !self.isMarked(other)
            && self.tokens[other].count > 1
            && self.tokens[other].traits.isDisjoint(with: [.role, .title])
        {
            self.mark(other..<other + 1, as: .name)
        }
    }

    private static let neverNames: WordTraits = [
        .role, .title, .agencyNoun, .compass, .street, .streetAbbreviation, .article, .joiner, .unitCue,
        .numberCue,
        .plateCue,
    ]

    private static let weekdays = WordSet([
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ])

    /// `UTL on Small.`, `belongs to Black`: a capital in the middle of a sentence, and nothing behind that it describes.
    private func isCapitalName(_ index: Int) -> Bool {
        if Self.weekdays.contains(self.word(index)) { return false }
        let token = self.tokens[index]
        guard token.kind == .word, token.isCapitalized, !token.isUpperCase, !self.isShouting,
            !token.startsSentence,
            token.count > 2,
            token.traits.contains(.ambiguous) && !self.isLargeByHabit(index)
                || token.traits.subtracting([.ordinary, .foreign]) == .listed && !self.isDetermined(index),
            token.traits.isDisjoint(with: Self.neverNames),
            token.traits.isDisjoint(with: [.make, .month]), index > 0,
            self.tokens[index - 1].kind == .word,
            !self.tokens[index - 1].isCapitalized || self.tokens[index - 1].startsSentence
        else { return false }
        return !self.isWord(index + 1, [.thing, .make, .color]) && !self.isCapitalized(index + 1)
            && !self.isSign(index + 1, "-") && !self.isSign(index + 1, "/")
    }

    /// `the Male`, `a Hoodie, Jeans`: a word of reports, behind an article or where all nouns are written large.
    private func isLargeByHabit(_ index: Int) -> Bool {
        let token = self.tokens[index]
        return !token.traits.isDisjoint(with: [.seldomName, .ordinary]) && self.isDetermined(index)
            || !self.isSparingWithCapitals && !token.traits.isDisjoint(with: [.thing, .seldomName])
    }

    /// `Ford refused`, `Black was`, `Dakota's`, `Chance O.`: what only a person does or has.
    private func isSubject(_ index: Int) -> Bool {
        let token = self.tokens[index]
        guard token.kind == .word, token.isCapitalized, !self.isShouting, token.count > 2,
            !token.traits.isDisjoint(with: [.ambiguous, .state]),
            token.traits.isDisjoint(with: Self.neverNames),
            token.traits.isDisjoint(with: .function)
        else { return false }
        if token.isPossessive { return token.traits.isDisjoint(with: .make) }
        if self.isWord(index + 1, .telling) || self.word(index + 1) == "refused"
            || self.word(index + 1) == "declined"
        {
            return true
        }
        if token.traits.contains(.color), self.word(index + 1) == "was" || self.word(index + 1) == "is" {
            return true
        }
        if self.word(index + 1) == "is", self.isNumber(index + 2, 2...2) { return true }
        return self.tokens.indices.contains(index + 2) && self.tokens[index + 1].kind == .word
            && self.tokens[index + 1].count == 1 && self.tokens[index + 1].isUpperCase
            && self.isSign(index + 2, ".")
            && self.isJoined(index + 2)
    }

    /// `nickname hunter`, `se llama Dakota`, `neighbor grant at`: announced, where capitals tell nothing.
    private func isCalled(_ index: Int) -> Bool {
        guard index > 0, self.tokens[index].kind == .word, self.tokens[index].hasSpaceBefore,
            self.tokens[index].traits.contains(.ambiguous),
            self.tokens[index].traits.isDisjoint(with: .function)
        else { return false }
        let before = self.word(index - 1)
        if before == "nickname" || before == "nicknamed" || before == "llama" || before == "llamado" {
            return true
        }
        // `se busca a dawn`.
        if before == "a", self.word(index - 2) == "busca" || self.word(index - 2) == "buscan" { return true }
        // `ssn [ssn] for bell`.
        if before == "for", index > 1, self.isMarked(index - 2) || self.tokens[index - 2].isLabel {
            return true
        }
        if before == "get" || before == "ask" || before == "tell", self.word(index + 1) == "to" {
            return true
        }
        let isCaseless = self.isShouting || !self.tokens[index].isCapitalized
        return isCaseless && self.tokens[index].traits == .ambiguous && self.isWord(index - 1, .role)
            && (self.isWord(index + 1, .function) || !self.tokens.indices.contains(index + 1))
    }

    /// What persons do whom reports name by a surname: `Bill lost sight`, `la vecina hope llamó`, `field residence`.
    private static let deeds = WordSet([
        "lost", "followed", "saw", "heard", "called", "noticed", "chased",
        "llamó", "llamo", "vio", "dijo", "avisó", "aviso", "vive", "cell", "residence", "jr", "sr",
        "sees", "calls",
    ])

    /// What stands before a person: `taken by lincoln`, `gave the name dawn`.
    private static let announcers = WordSet(["by", "from", "name", "nombre", "belongs"])

    /// A word that is a name as well, and what only persons do or have behind it, or before it what announces one.
    private func isTold(_ index: Int) -> Bool {
        let token = self.tokens[index]
        guard token.kind == .word, token.count > 2, token.traits.isDisjoint(with: Self.neverNames),
            token.traits.isDisjoint(with: [.function, .saying, .telling, .timeCue])
        else { return false }
        let before = self.word(index - 1)
        // Mrs. House.
        let title = self.isSign(index - 1, ".") ? self.word(index - 2) : before
        if title == "mrs" || title == "mr" || title == "ms" || title == "miss" { return true }
        guard !token.traits.isDisjoint(with: [.ambiguous, .state]) else {
            return token.traits.isDisjoint(with: [.thing, .color, .make]) && self.isWord(index - 1, .role)
                && self.word(index + 1) != "from" && self.word(index + 1) != "left"
                && self.word(index + 1) != "residence" && Self.deeds.contains(self.word(index + 1))
        }
        if self.isWord(index - 1, .role), Self.deeds.contains(self.word(index + 1)) { return true }
        // `the homeowner, dawn, said`.
        if self.isSign(index - 1, ","), self.isWord(index - 2, .role), self.isSign(index + 1, ","),
            self.isWord(index + 2, .telling)
        {
            return true
        }
        if token.isPossessive, self.isWord(index + 1, .role) { return true }
        if token.isCapitalized || self.isShouting || self.word(index + 1) == "residence",
            token.traits.isDisjoint(with: .make),
            token.startsSentence || self.word(index + 1) == "jr" || self.word(index + 1) == "residence",
            Self.deeds.contains(self.word(index + 1))
        {
            return true
        }
        let isCaseless = self.isShouting || !token.isCapitalized
        let isAnnounced =
            Self.announcers.contains(before) || before == "to" && self.word(index - 2) == "belongs"
            || before == "of" && self.word(index - 2) == "wallet"
        guard isAnnounced else { return false }
        if !isCaseless { return token.traits.isDisjoint(with: .make) || self.endsName(index + 1) }
        return self.endsName(index + 1) || self.isPersonHere(index + 1)
            || self.isWord(index + 1, .ambiguous)
    }
}
