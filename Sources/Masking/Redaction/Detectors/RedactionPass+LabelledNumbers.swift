/// Numbers that a word before them explains: badge, unit, case, security number, vehicle number, plate.
extension RedactionPass {
    mutating func markLabelledNumbers() {
        for index in self.cues where !self.isMarked(index) {
            let traits = self.tokens[index].traits
            if !traits.isDisjoint(with: .ssnCue) {
                self.markSecurityNumber(after: index)
            } else if !traits.isDisjoint(with: .vinCue) {
                self.markVehicleID(after: index)
            } else if !traits.isDisjoint(with: .plateCue) {
                self.markPlate(after: index)
            } else if !traits.isDisjoint(with: [.numberCue, .weakNumberCue]) {
                self.markNumber(after: index, isWeak: traits.contains(.weakNumberCue))
            } else if self.tokens[index].isSign("#"), self.isNumber(index + 1, 3...40) {
                self.mark(index + 1..<self.endOfJoined(from: index + 1, by: "-/"), as: .number)
            }
        }
    }

    private func hasDigit(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return false }
        return self.tokens[index].kind == .number
            || self.tokens[index].kind == .mixed && !self.isMeasure(index)
    }

    /// `10pm`, `3rd`, `34yo`: a number with its unit, which identifies nobody.
    func isMeasure(_ index: Int) -> Bool {
        guard let unit = self.unit(at: index) else { return false }
        return Lexicon.units.contains(unit)
    }

    private mutating func markNumber(after cue: Int, isWeak: Bool) {
        let (first, isAnnounced) = self.skipFillers(from: cue + 1)
        var index = first
        // Several may be listed: units 4B12, 4B13 and 4B14.
        for _ in 0..<6 {
            guard self.hasDigit(index), !self.isMarked(index) else { return }
            var end = self.endOfJoined(from: index, by: "-/_.:#")
            if end == index + 1, self.tokens[index].count <= 2, self.isNumber(end, 4...12) { end += 1 }
            let isLong =
                self.tokens[index].count >= 3 || self.tokens[index].kind == .mixed || end > index + 1
            guard !isWeak || isAnnounced || isLong else { return }
            // A clock time or a date after "report" or "case" is not its number.
            guard !self.tokens[index..<end].contains(where: { $0.isSign(":") }) || isAnnounced else {
                return
            }
            self.mark(index..<end, as: .number)
            guard
                self.isSign(end, ",") || self.isSign(end, "&") || self.isSign(end, "/")
                    || self.isWord(end, .joiner)
            else { return }
            index = end + 1
            guard self.tokens.indices.contains(index), self.tokens[index].kind == .mixed else { return }
        }
    }

    private mutating func markSecurityNumber(after cue: Int) {
        let (index, _) = self.skipFillers(
            from: cue + 1,
            also: [.endingWord, .numberCue, .weakNumberCue]
        )
        guard self.isNumber(index, 3...9) || self.isWord(index, .crossedOut) else { return }
        var end = self.endOfJoined(from: index, by: "-.*")
        while self.isNumber(end, 2...4), end < index + 6 { end += 1 }
        self.mark(index..<end, as: .ssn)
    }

    private mutating func markVehicleID(after cue: Int) {
        let (index, _) = self.skipFillers(
            from: cue + 1,
            also: [.endingWord, .numberCue, .weakNumberCue]
        )
        guard self.hasDigit(index) || self.isUnknownCapitals(index) else { return }
        var end = self.endOfJoined(from: index, by: "-")
        var length = self.tokens[index..<end].reduce(0) { $0 + ($1.isAlphanumeric ? $1.count : 0) }
        while length < 17, self.hasDigit(end) || self.isUnknownCapitals(end), !self.isMeasure(end) {
            length += self.tokens[end].count
            end += 1
        }
        self.mark(index..<end, as: .vehicleID)
    }

    func isUnknownCapitals(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index) else { return false }
        return self.tokens[index].isNameLike && self.tokens[index].isUpperCase
    }

    private mutating func markPlate(after cue: Int) {
        let (index, isAnnounced) = self.skipFillers(
            from: cue + 1,
            also: [.endingWord, .plateCue, .plateFiller, .state]
        )
        guard let token = self.look(index), !self.isMarked(index), token.count <= 8 else { return }
        let isPlate: Bool
        switch token.kind {
        case .number: isPlate = token.count >= 3 || isAnnounced || index > cue + 1
        case .mixed: isPlate = !self.isMeasure(index)
        case .word:
            isPlate =
                token.count > 1 && token.isNameLike && token.isCapitalized
                || (2...4).contains(token.count) && (token.isUpperCase || index == cue + 1)
                    && (self.isNumber(index + 1, 3...4)
                        || self.isSign(index + 1, "-") && self.isNumber(index + 2, 3...4))
                || isAnnounced && token.isUpperCase && !self.isShouting
        case .sign, .label: isPlate = false
        }
        guard isPlate else { return }
        var end = index + 1
        var length = token.count
        while length < 8, let next = self.look(end), !self.isMarked(end) {
            if next.isSign("-") || next.isSign("."), self.isJoined(end), self.isJoined(end + 1),
                self.isAlphanumeric(end + 1), length + self.tokens[end + 1].count <= 8
            {
                length += self.tokens[end + 1].count
                end += 2
            } else if next.kind == .number || next.kind == .mixed && !self.isMeasure(end)
                || self.isUnknownCapitals(end),
                length + next.count <= 8
            {
                length += next.count
                end += 1
            } else {
                break
            }
        }
        self.mark(index..<end, as: self.isWord(cue - 1, .driver) ? .number : .plate)
    }
}
