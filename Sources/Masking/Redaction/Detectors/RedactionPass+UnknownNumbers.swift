/// Numbers pass where a rule knows them to be harmless: counts, measures, times, dates, roads, models.
extension RedactionPass {
    mutating func markUnknownNumbers() {
        var index = 0
        while index < self.tokens.count {
            guard !self.isMarked(index),
                self.tokens[index].kind == .number || self.tokens[index].kind == .mixed
            else {
                index += 1
                continue
            }
            if let end = self.endOfHarmless(index) {
                index = end
                continue
            }
            if let end = self.endOfOldDate(index) {
                self.mark(index..<end, as: .birthDate)
                index = end
                continue
            }
            self.mark(index..<index + 1, as: self.isAgeBesideSex(index) ? .age : .number)
            index += 1
        }
    }

    /// The end of what a number belongs to where that is harmless; `nil` where nothing tells.
    private mutating func endOfHarmless(_ index: Int) -> Int? {
        if self.tokens[index].kind == .mixed { return self.isHarmlessMixed(index) ? index + 1 : nil }
        if self.isAgeBesideSex(index) { return nil }
        // `[number]-42`: what is left of something that was taken out.
        if self.isSign(index - 1, "-"), self.isJoined(index), self.isJoined(index - 1),
            self.kind(at: index - 2, is: .number)
        {
            return nil
        }
        if let end = self.endOfTimestamp(index) ?? self.endOfDate(index) ?? self.endOfClock(index) {
            return end
        }
        if self.isSign(index - 1, "$") { return self.endOfAmount(index) }
        if self.endOfOldDate(index) != nil { return nil }
        if self.isEnding(before: index) || self.isSign(index - 1, "#") || self.isPartOfCode(index) { return nil }
        let count = self.tokens[index].count
        if let end = self.endOfDecimal(index) { return end }
        if self.isMeasured(index) || self.isRoad(index) || self.isModel(index) { return index + 1 }
        if count == 4, self.isYear(index) || self.isTimeOfDay(index) { return index + 1 }
        if count == 3, self.value(index) == 911 { return index + 1 }
        return count <= 2 && self.isSmallCount(index) ? index + 1 : nil
    }

    func value(_ index: Int) -> Int {
        self.scalars[self.tokens[index].range].prefix(9).reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
    }

    func isBesideName(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return false }
        if let kind = self.kind(at: index) { return kind == .name || kind == .word }
        return self.tokens[index].kind == .label(.name) || self.tokens[index].kind == .label(.word)
    }

    /// `ending 4471`, `last four 4471`.
    private func isEnding(before index: Int) -> Bool {
        self.tokens[index].count >= 3
            && (self.isWord(index - 1, .endingWord) && self.tokens[index - 1].count > 2
                || self.isWord(index - 2, .endingWord) && self.tokens[index - 2].count > 2)
    }

    /// `gate code 0531`, `the last four of his social, which are 0528`: not half past five.
    private func isPartOfCode(_ index: Int) -> Bool {
        guard self.tokens[index].count >= 3 else { return false }
        if Lexicon.codes.contains(self.key(self.isSign(index - 1, ":") ? index - 2 : index - 1)) { return true }
        for start in stride(from: index - 2, through: max(0, index - 16), by: -1) where self.key(start) == "last" {
            let next = self.key(start + 1)
            return next == "four" || next == "4" || next == "digits" || next == "three" || next == "six"
        }
        return false
    }

    /// `male, 34`, `B/M/34`, `W/F 34`.
    private func isAgeBesideSex(_ index: Int) -> Bool {
        guard self.tokens[index].kind == .number, self.tokens[index].count <= 2,
            self.tokens[index].count == 2 || self.isSign(index + 1, ",")
        else { return false }
        var before = index - 1
        if self.isSign(before, ",") || self.isSign(before, "/") || self.isSign(before, "(") {
            before -= 1
        }
        guard self.tokens.indices.contains(before), self.tokens[before].kind == .word else {
            return false
        }
        let word = self.tokens[before].word
        let isSex =
            word == "m" || word == "f" || word == "male" || word == "female" || word == "man"
            || word == "woman"
            || word == "boy" || word == "girl" || word == "hombre" || word == "mujer"
        guard isSex else { return false }
        guard self.tokens.indices.contains(index + 1) else { return true }
        return !self.isWord(index + 1, .ordinary) || self.tokens[index + 1].startsSentence
    }

    /// `3rd`, `10pm`, `20s`, `4x4`, `s1`, `i35`, and what the lexicon knows.
    private func isHarmlessMixed(_ index: Int) -> Bool {
        let token = self.tokens[index]
        if self.isOrdinal(index), self.isMarked(index + 1), self.tokens[index + 1].hasSpaceBefore {
            // Half of a street's name, of which the other half was disguised.
            return self.kind(at: index + 1) == .birthDate
        }
        if !token.traits.isDisjoint(with: .known) || self.isOrdinal(index) { return true }
        let word = self.lowercase.span.extracting(token.bytes)
        // `partial 5V` is no voltage, `partial 7RD` no ordinal.
        if word.digitsAtStart >= word.count - 2,
            self.key(index - 1) == "partial" || (1...12).contains(where: { self.isWord(index - $0, .plateCue) })
        {
            return false
        }
        if self.isMeasure(index) { return word.digitsAtStart <= 4 }
        guard token.count <= 6 else { return false }
        if self.isSign(index - 1, "/"), self.isJoined(index), index > 1, self.isMarked(index - 2) {
            return false
        }
        // 4x4, 6x6.
        if token.count == 3, word[0] == word[2], word[1] == UInt8(ascii: "x") { return true }
        if self.isWord(index - 1, .make) || self.isSign(index - 1, "-") && self.isWord(index - 2, .make) {
            return token.count <= 5
        }
        var letters = 0
        while letters < word.count, !(0x30...0x39).contains(word[letters]) { letters += 1 }
        let digits = word.extracting(droppingFirst: letters)
        guard digits.count > 0, digits.digitsAtStart == digits.count else {
            return word.digitsAtStart == 1 && word.count == 3 && word.ends(with: "dr")
        }
        let prefix = WordKey(word.extracting(first: letters))
        if digits.count <= 3, Lexicon.roadPrefixes.contains(prefix) { return true }
        return digits.count == 1 && Lexicon.partyPrefixes.contains(prefix)
    }
}

extension Lexicon {
    static let roadPrefixes = WordSet(["i", "us", "hwy", "rt", "rte", "sr", "sh", "fm", "cr", "ih"])
    /// Suspect 1, vehicle 2, witness 3.
    static let partyPrefixes = WordSet(
        [
            "s", "v", "w", "r", "p", "susp", "sus", "veh", "vic", "wit", "suspect", "vehicle", "victim",
            "witness", "k",
            "x",
        ]
    )
}
