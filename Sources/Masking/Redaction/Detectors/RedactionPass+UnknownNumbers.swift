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
        if let end = self.endOfTimestamp(index) ?? self.endOfDate(index) ?? self.endOfClock(index) {
            return end
        }
        if self.isSign(index - 1, "$") { return self.endOfAmount(index) }
        if self.endOfOldDate(index) != nil { return nil }
        if self.isEnding(before: index) || self.isSign(index - 1, "#") { return nil }
        let count = self.tokens[index].count
        if let end = self.endOfDecimal(index) { return end }
        if self.isMeasured(index) || self.isRoad(index) || self.isModel(index) { return index + 1 }
        if count == 4, self.isYear(index) || self.isTimeOfDay(index) { return index + 1 }
        if count == 3, self.value(index) == 911 { return index + 1 }
        return count <= 2 && self.isSmallCount(index) ? index + 1 : nil
    }

    private func value(_ index: Int) -> Int {
        self.scalars[self.tokens[index].range].prefix(9).reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
    }

    /// `$1,500.00`.
    private func endOfAmount(_ index: Int) -> Int {
        var end = index + 1
        while self.isSign(end, ",") || self.isSign(end, "."), self.isJoined(end),
            self.isJoined(end + 1),
            self.isNumber(end + 1, 2...3)
        {
            end += 2
        }
        return end
    }

    /// `2026-02-12T22:00:00Z`, from its year on.
    private func endOfTimestamp(_ index: Int) -> Int? {
        guard self.isNumber(index, 4...4), self.isSign(index + 1, "-"), self.isNumber(index + 2, 2...2),
            self.isSign(index + 3, "-"), self.isJoined(index + 4), self.tokens[index + 4].kind == .mixed,
            self.tokens[index + 4].count == 5, self.isSign(index + 5, ":"),
            self.isNumber(index + 6, 2...2)
        else { return nil }
        guard self.isSign(index + 7, ":"), self.isJoined(index + 8), self.tokens[index + 8].count <= 3
        else {
            return index + 7
        }
        return index + 9
    }

    /// `02/12/2026`, `2026-02-12`, `2/12`.
    private func endOfDate(_ index: Int) -> Int? {
        guard self.isJoined(index + 1), self.isJoined(index + 2), self.isNumber(index + 2, 1...4) else {
            return nil
        }
        guard let sign = ["/", "-", "."].first(where: { self.isSign(index + 1, $0) }) else {
            return nil
        }
        let isLong =
            self.isSign(index + 3, sign) && self.isJoined(index + 3) && self.isJoined(index + 4)
            && self.isNumber(index + 4, 1...4)
        let (first, second) = (self.value(index), self.value(index + 2))
        guard isLong else {
            let isDay = (1...31).contains(first) && (1...31).contains(second) && min(first, second) <= 12
            return sign == "/" && isDay ? index + 3 : nil
        }
        let third = self.value(index + 4)
        let isYearFirst = self.tokens[index].count == 4 && (1950...2099).contains(first)
        let (year, one, two) = isYearFirst ? (first, second, third) : (third, first, second)
        // An incident is recent: what happened before was a birth, or nothing that has to be read.
        let isYear =
            (2015...2099).contains(year) || self.isNumber(index + 4, 2...2) && (15...34).contains(year)
        guard !self.isOfPerson(index) else { return nil }
        return isYear && (1...31).contains(one) && (1...31).contains(two) && min(one, two) <= 12
            ? index + 5 : nil
    }

    /// `Alvarez 3-14-87`, `(W/F, 3-14-87)`.
    private func isOfPerson(_ index: Int) -> Bool {
        if self.tokens[index].hasSpaceBefore, self.isBesideName(index - 1) { return true }
        // W/M 3-14-87.
        if self.tokens[index].hasSpaceBefore, index > 0,
            self.tokens[index - 1].word == "m" || self.tokens[index - 1].word == "f"
        {
            return true
        }
        // 3-14-87 W/F.
        if self.isSign(index + 6, "/"), self.isJoined(index + 6), self.tokens.indices.contains(index + 7),
            self.tokens[index + 7].word == "m" || self.tokens[index + 7].word == "f"
        {
            return true
        }
        guard self.isSign(index - 1, "(") || self.isSign(index - 1, ",") else { return false }
        if self.isBesideName(index - 2) { return true }
        guard self.tokens.indices.contains(index - 2) else { return false }
        return self.tokens[index - 2].word == "f" || self.tokens[index - 2].word == "m"
    }

    private func isBesideName(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return false }
        if let kind = self.kind(at: index) { return kind == .name || kind == .word }
        return self.tokens[index].kind == .label(.name) || self.tokens[index].kind == .label(.word)
    }

    /// `3/14/1987`, where it is not harmless.
    private func endOfOldDate(_ index: Int) -> Int? {
        guard let sign = ["/", "-", "."].first(where: { self.isSign(index + 1, $0) }),
            self.isNumber(index, 1...4),
            self.isJoined(index + 1), self.isJoined(index + 2), self.isNumber(index + 2, 1...2),
            self.isSign(index + 3, sign), self.isJoined(index + 3), self.isJoined(index + 4),
            self.isNumber(index + 4, 1...4)
        else { return nil }
        return index + 5
    }

    /// `22:30`, `10:30:00`.
    private func endOfClock(_ index: Int) -> Int? {
        guard self.isSign(index + 1, ":"), self.isJoined(index + 1), self.isJoined(index + 2),
            self.tokens[index].count <= 2, self.value(index) <= 24
        else { return nil }
        let digits = self.tokens[index + 2]
        guard
            self.isNumber(index + 2, 2...2) && self.value(index + 2) < 60
                || digits.kind == .mixed && self.isMeasure(index + 2)
        else { return nil }
        guard self.isSign(index + 3, ":"), self.isJoined(index + 4), self.isNumber(index + 4, 2...2)
        else {
            return index + 3
        }
        return index + 5
    }

    private func endOfDecimal(_ index: Int) -> Int? {
        guard self.tokens[index].count <= 3, self.isSign(index + 1, "."), self.isJoined(index + 1),
            self.isJoined(index + 2), self.isNumber(index + 2, 1...2), self.isWord(index + 3, .measure)
        else { return nil }
        return index + 3
    }

    /// `ending 4471`, `last four 4471`.
    private func isEnding(before index: Int) -> Bool {
        self.tokens[index].count >= 3
            && (self.isWord(index - 1, .endingWord) && self.tokens[index - 1].count > 2
                || self.isWord(index - 2, .endingWord) && self.tokens[index - 2].count > 2)
    }

    /// `180 lbs`, `5 to 10 minutes`, `5'10"`, `50 %`, `9 mm`, `.45 caliber`, `150-200 yards`.
    private func isMeasured(_ index: Int) -> Bool {
        let next = index + 1
        guard self.tokens[index].count <= 5 else { return false }
        if self.isWord(next, .measure) || self.isSign(next, "%") { return true }
        if self.isSign(next, "+"), self.isWord(next + 1, .measure) { return true }
        if self.isSign(next, ","), self.isJoined(next), self.isJoined(next + 1),
            self.isNumber(next + 1, 3...3)
        {
            return self.isWord(next + 2, .measure)
        }
        if self.isSign(index - 1, ","), self.isJoined(index), self.isWord(next, .measure) {
            return true
        }
        let isRange =
            self.isSign(next, "-") || self.isSign(next, "/")
            || self.tokens.indices.contains(next)
                && (self.tokens[next].word == "to" || self.tokens[next].word == "or")
        if isRange, self.tokens.indices.contains(next + 1) {
            if self.isNumber(next + 1, 1...5), self.isWord(next + 2, .measure) { return true }
            if self.tokens[next + 1].kind == .mixed, self.isMeasure(next + 1) { return true }
            if self.isWord(next + 1, .measure) { return true }
        }
        return false
    }

    /// `I-35`, `US 75`, `Highway 121`, `exit 12`, `mile marker 104`.
    private func isRoad(_ index: Int) -> Bool {
        guard self.tokens[index].count <= 4, index > 0 else { return false }
        let before = self.isSign(index - 1, "-") ? index - 2 : index - 1
        guard self.tokens.indices.contains(before) else { return false }
        let word = self.tokens[before].word
        return self.isWord(before, .highway) || word == "i" && self.tokens[index].count <= 3
            || word == "exit"
            || word == "marker"
            || word == "autopista" || word == "carretera"
    }

    /// `Ram 1500`, `Mazda 3`; `2019 Honda`.
    private func isModel(_ index: Int) -> Bool {
        let before = self.isSign(index - 1, "-") && self.isJoined(index) ? index - 2 : index - 1
        if before == index - 2, before >= 0, self.tokens[index].count <= 3,
            self.tokens[before].word == "f" || self.tokens[before].word == "e"
        {
            return true
        }
        if self.isWord(before, .make), self.tokens[index].count <= 4 { return true }
        return self.isWord(before, .ordinary) && self.isWord(before - 1, .make)
            && self.tokens[index].count == 4
            && self.tokens[before].isCapitalized && self.isSign(index + 1, "/") == false
            && self.isYear(index)
    }

    private func isYear(_ index: Int) -> Bool {
        guard (1960...2049).contains(self.value(index)) else { return false }
        let next = index + 1
        // `2026-7062` is the number of a case.
        if self.isSign(next, "-"), self.isJoined(next), self.isJoined(next + 1),
            self.isNumber(next + 1, 3...6),
            !self.isRangeOfYears(self.value(index), self.value(next + 1))
        {
            return false
        }
        if self.isWord(next, [.make, .color, .thing, .month])
            || self.isWord(index - 1, [.month, .color, .make])
        {
            return true
        }
        guard self.tokens.indices.contains(index - 1) else { return self.isWord(next, .ordinary) }
        let before = self.tokens[index - 1].word
        if before == "in" || before == "since" || before == "of" || before == "year" || before == "a"
            || before == "an"
        {
            return true
        }
        if self.isSign(index - 1, ","), self.isNumber(index - 2, 1...2) || self.isOrdinal(index - 2) {
            return true
        }
        let isRange = self.isSign(next, "-") || self.isSign(index - 1, "-")
        return isRange
            && (self.isNumber(next + 1, 4...4)
                && self.isRangeOfYears(self.value(index), self.value(next + 1))
                || self.isNumber(index - 2, 4...4)
                    && self.isRangeOfYears(self.value(index - 2), self.value(index))
                || self.isNumber(next + 1, 2...2))
    }

    /// `2015-2018`, not `2026-1975`.
    private func isRangeOfYears(_ first: Int, _ last: Int) -> Bool {
        (1960...2049).contains(last) && last > first && last - first <= 30
    }

    /// `2230 hrs`, `at 0410`, `between 2200 and 2330`.
    private func isTimeOfDay(_ index: Int) -> Bool {
        let value = self.value(index)
        guard value <= 2400, value % 100 < 60 else { return false }
        // `2026-5746` is the number of a case.
        if self.isSign(index + 1, "-"), self.isJoined(index + 1), self.isNumber(index + 2, 1...9) {
            return self.isNumber(index + 2, 4...4) && self.isTimeRange(index)
        }
        let next = index + 1
        let isOfName =
            self.tokens[index].hasSpaceBefore && self.isBesideName(index - 1)
            || (self.isSign(index - 1, "(") || self.isSign(index - 1, ","))
                && self.isBesideName(index - 2)
        if isOfName, !self.isWord(next, .measure) { return false }
        if self.scalars[self.tokens[index].range.lowerBound] == "0" {
            return !self.isSign(index - 1, "-")
                || self.isNumber(index - 2, 4...4) && self.isTimeRange(index - 2)
        }
        // Before something that was taken out it is rather the number of a house.
        if self.tokens.indices.contains(next), self.isMarked(next), self.tokens[next].hasSpaceBefore {
            return false
        }
        if self.isWord(next, .measure) { return true }
        if self.isWord(index - 1, .timeCue) {
            // Whoever lives somewhere lives at a number.
            let before = self.tokens.indices.contains(index - 2) ? self.tokens[index - 2].word : ""
            return before != "lives" && before != "resides" && before != "living" && before != "address"
                && before != "residence"
        }
        if self.isSign(next, "-") || self.isSign(next, "/") {
            return self.isNumber(next + 1, 4...4) && self.isTimeRange(index)
        }
        if self.isSign(index - 1, "-"), self.isNumber(index - 2, 4...4) {
            return self.isTimeRange(index - 2)
        }
        return self.isSign(index - 1, "@") || self.isSign(index - 1, "~")
    }

    /// `2300-0100`, unless the first looks like the year of a case number and nothing tells otherwise.
    private func isTimeRange(_ index: Int) -> Bool {
        let (first, last) = (self.value(index), self.value(index + 2))
        guard first <= 2400, last <= 2400, first % 100 < 60, last % 100 < 60 else { return false }
        guard (1990...2049).contains(first) else { return true }
        let before = self.tokens.indices.contains(index - 1) ? self.tokens[index - 1].word : ""
        return self.isWord(index + 3, .measure) || before == "from" || before == "between"
            || before == "at"
    }

    /// One or two digits with a word beside them that they can count.
    private func isSmallCount(_ index: Int) -> Bool {
        // 5-10: a height.
        if self.isSign(index - 1, "-"), self.isNumber(index - 2, 1...1), self.value(index) <= 11 {
            return true
        }
        if self.isNumber(index - 1, 1...6) || self.isNumber(index + 1, 1...6) { return false }
        if self.tokens.indices.contains(index - 1), self.kind(at: index - 1) != nil { return false }
        return true
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
