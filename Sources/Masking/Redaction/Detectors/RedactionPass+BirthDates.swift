/// Dates of birth, and ages of people.
extension RedactionPass {
    mutating func markBirthDates() {
        for index in self.cues where !self.isMarked(index) {
            let token = self.tokens[index]
            if !token.traits.isDisjoint(with: .birthCue) {
                self.markDate(after: self.startOfDate(from: index + 1))
            } else if token.word == "d", self.isSign(index + 1, "."), self.isSign(index + 3, "."),
                self.isAlphanumeric(index + 4), self.tokens[index + 2].word == "o",
                self.tokens[index + 4].word == "b"
            {
                self.markDate(after: index + 5)
            } else if token.word == "age" || token.word == "aged" {
                self.markAge(after: index + 1)
            } else if token.traits.contains(.month) {
                self.markOldDate(index)
            } else if token.kind == .number || token.kind == .mixed {
                self.markYearsOld(index)
            }
        }
    }

    /// Where the date begins that a cue announces: `DOB for [name] is 3/14/1987` has words between.
    private mutating func startOfDate(from index: Int) -> Int {
        for position in index..<index + 9 {
            guard let token = self.look(position), !token.startsSentence else { break }
            if token.kind == .number || !token.traits.isDisjoint(with: .month) { return position }
        }
        return index
    }

    private mutating func markDate(after index: Int) {
        let (start, _) = self.skipFillers(from: index, also: .dateFiller)
        var end = start
        var numbers = 0
        var last = start
        while end < start + 12, let token = self.look(end), !self.isMarked(end) {
            let isPart =
                token.kind == .number || !token.traits.isDisjoint(with: .month) || self.isOrdinal(end)
                || token.isSign("/") || token.isSign("-") || token.isSign(".") || token.isSign(",")
                || numbers > 0 && (token.word == "of" || token.word == "the")
                || numbers > 0 && token.isSign("'") && self.isJoined(end + 1)
                    && self.isNumber(end + 1, 2...2)
            guard isPart else { break }
            // A date has at most three parts; a comma after them goes on with the sentence.
            if token.kind == .number || self.isOrdinal(end) {
                guard numbers < 3 else { break }
                numbers += 1
                last = end + 1
            } else if !token.traits.isDisjoint(with: .month) {
                last = end + 1
            }
            end += 1
        }
        guard numbers > 0 else { return }
        self.mark(start..<last, as: .birthDate)
    }

    /// `March 14, 1987`, `14 March 1987`: too long ago for an incident.
    private mutating func markOldDate(_ month: Int) {
        let isDayFirst = self.isDay(month - 1)
        var year = isDayFirst || !self.isDay(month + 1) ? month + 1 : month + 2
        if self.isSign(year, ",") { year += 1 }
        guard self.isNumber(year, 4...4),
            self.scalars[self.tokens[year].range.lowerBound] == "1" || self.isEarlyCentury(year)
        else { return }
        self.mark(isDayFirst ? month - 1..<year + 1 : month..<year + 1, as: .birthDate)
    }

    private func isDay(_ index: Int) -> Bool { self.isNumber(index, 1...2) || self.isOrdinal(index) }

    /// 2000 to 2014.
    private func isEarlyCentury(_ index: Int) -> Bool {
        let digits = Array(self.scalars[self.tokens[index].range])
        return digits[0] == "2" && digits[1] == "0"
            && (digits[2] == "0" || digits[2] == "1" && digits[3].value < 0x35)
    }

    private mutating func markAge(after index: Int) {
        let (start, _) = self.skipFillers(from: index)
        guard self.isNumber(start, 1...3) else { return }
        self.mark(start..<start + 1, as: .age)
    }

    /// `34-year-old`, `34 years old`, `34yo`, `34 y/o`. Cars and houses have ages, too.
    private mutating func markYearsOld(_ index: Int) {
        var end = index + 1
        if self.tokens[index].kind == .mixed {
            guard let unit = self.unit(at: index) else { return }
            if unit != "yo" {
                guard unit == "y" || Self.isYear(unit), self.isOld(&end) else { return }
            }
        } else {
            guard self.isNumber(index, 1...3) else { return }
            if self.isSign(end, "-") { end += 1 }
            guard let unit = self.look(end) else { return }
            if unit.word == "yo" {
                end += 1
            } else if unit.word == "y" {
                guard self.isSign(end + 1, "/") || self.isSign(end + 1, "."),
                    self.look(end + 2)?.word == "o"
                else {
                    return
                }
                end += 3
            } else if Self.isYear(unit.word) {
                end += 1
                guard self.isOld(&end) else { return }
            } else {
                return
            }
        }
        // `a 20-year-old Ford`; `80-year-old Violet`.
        let isName =
            self.isWord(end, .ambiguous) && !self.isWord(end, .make) && self.isCapitalized(end) && !self.isShouting
        let isThing = self.isWord(end, [.thing, .make, .color]) && !isName
        guard !isThing else { return }
        self.mark(index..<end, as: .age)
    }

    private static func isYear(_ word: WordKey) -> Bool {
        word == "year" || word == "years" || word == "yr" || word == "yrs"
    }

    /// Goes over `old` or `-old`, or `of age`.
    private mutating func isOld(_ end: inout Int) -> Bool {
        let next = self.isSign(end, "-") ? end + 1 : end
        if self.look(next)?.word == "old" {
            end = next + 1
            return true
        }
        guard self.look(next)?.word == "of", self.look(next + 1)?.word == "age" else { return false }
        end = next + 2
        return true
    }
}
