/// Counts, measures, amounts, roads and models: numbers that say what kind of thing there was.
extension RedactionPass {
    /// `$1,500.00`.
    func endOfAmount(_ index: Int) -> Int {
        var end = index + 1
        while self.isSign(end, ",") || self.isSign(end, "."), self.isJoined(end),
            self.isJoined(end + 1),
            self.isNumber(end + 1, 2...3)
        {
            end += 2
        }
        return end
    }

    func endOfDecimal(_ index: Int) -> Int? {
        guard self.tokens[index].count <= 3, self.isSign(index + 1, "."), self.isJoined(index + 1),
            self.isJoined(index + 2), self.isNumber(index + 2, 1...2), self.isWord(index + 3, .measure)
        else { return nil }
        return index + 3
    }

    /// `180 lbs`, `5 to 10 minutes`, `5'10"`, `50 %`, `9 mm`, `.45 caliber`, `150-200 yards`.
    func isMeasured(_ index: Int) -> Bool {
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
    func isRoad(_ index: Int) -> Bool {
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
    func isModel(_ index: Int) -> Bool {
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

    /// One or two digits with a word beside them that they can count.
    func isSmallCount(_ index: Int) -> Bool {
        // 5-10: a height.
        if self.isSign(index - 1, "-"), self.isNumber(index - 2, 1...1), self.value(index) <= 11 {
            return true
        }
        if self.isNumber(index - 1, 1...6) || self.isNumber(index + 1, 1...6) { return false }
        if self.tokens.indices.contains(index - 1), self.kind(at: index - 1) != nil { return false }
        return true
    }
}
