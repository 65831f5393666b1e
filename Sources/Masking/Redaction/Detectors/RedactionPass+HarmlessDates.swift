/// Dates, years and times of day that are of what happened, and not of a person.
extension RedactionPass {
    /// `2026-02-12T22:00:00Z`, from its year on.
    func endOfTimestamp(_ index: Int) -> Int? {
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
    func endOfDate(_ index: Int) -> Int? {
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

    /// `3/14/1987`, where it is not harmless.
    func endOfOldDate(_ index: Int) -> Int? {
        guard let sign = ["/", "-", "."].first(where: { self.isSign(index + 1, $0) }),
            self.isNumber(index, 1...4),
            self.isJoined(index + 1), self.isJoined(index + 2), self.isNumber(index + 2, 1...2),
            self.isSign(index + 3, sign), self.isJoined(index + 3), self.isJoined(index + 4),
            self.isNumber(index + 4, 1...4)
        else { return nil }
        return index + 5
    }

    /// `22:30`, `10:30:00`.
    func endOfClock(_ index: Int) -> Int? {
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

    func isYear(_ index: Int) -> Bool {
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
    func isTimeOfDay(_ index: Int) -> Bool {
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
}
