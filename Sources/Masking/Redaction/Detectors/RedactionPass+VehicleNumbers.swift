/// Vehicle identification numbers and plates that no word announces.
extension RedactionPass {
    mutating func markVehicleNumbers() {
        for index in self.cues where !self.isMarked(index) {
            switch self.tokens[index].kind {
            case .mixed:
                guard !self.isMeasure(index), !self.isTimestamp(index), self.tokens[index].traits.isEmpty
                else {
                    continue
                }
                self.markMixed(index)
            case .number
            where self.tokens[index].count == 17
                && VehicleID.isValid(self.scalars[self.tokens[index].range]):
                self.mark(index..<index + 1, as: .vehicleID)
            case .word:
                self.markSplitPlate(index)
            default: break
            }
        }
    }

    /// The middle of `2026-02-12T22:00:00Z`.
    private func isTimestamp(_ index: Int) -> Bool {
        self.tokens[index].count == 5 && self.scalars[self.tokens[index].range.lowerBound + 2] == "T"
            && self.isJoined(index) && self.isSign(index - 1, "-") && self.isSign(index + 1, ":")
    }

    private mutating func markMixed(_ index: Int) {
        let token = self.tokens[index]
        let shape = self.shape(of: token)
        switch token.count {
        case 17 where VehicleID.hasForm(self.scalars[token.range]):
            self.mark(index..<index + 1, as: .vehicleID)
        case 9...:
            self.mark(index..<index + 1, as: .number)
        case 5...8:
            // A model behind its make: Lexus ES350.
            guard !(shape.runs == 2 && token.count <= 5 && self.isWord(index - 1, .make)) else { return }
            self.mark(index..<index + 1, as: .plate)
        default:
            // Unit codes have digits on both sides of a letter: 4B12. "4x4" has, too.
            guard shape.runs == 3, shape.startsWithDigit,
                !self.scalars[token.range].contains(where: { $0 == "x" || $0 == "X" })
            else { return }
            self.mark(index..<index + 1, as: .number)
        }
    }

    /// How often letters and digits change, plus one.
    private func shape(of token: Token) -> (runs: Int, startsWithDigit: Bool) {
        var runs = 0
        var wasDigit: Bool?
        for scalar in self.scalars[token.range] {
            if scalar.isDigit != wasDigit { runs += 1 }
            wasDigit = scalar.isDigit
        }
        return (runs, self.scalars[token.range.lowerBound].isDigit)
    }

    /// `TAN-0816`, `plate RAN 9650`: a plate, whatever word the letters make.
    private func isJoinedPlate(_ index: Int) -> Bool {
        if self.tokens[index].count == 3, self.isWord(index - 1, .plateCue),
            self.isNumber(index + 1, 3...4)
        {
            return true
        }
        return self.tokens[index].count == 3 && !self.isWord(index, .month)
            && self.isSign(index + 1, "-")
            && self.isJoined(index + 1) && self.isJoined(index + 2) && self.isNumber(index + 2, 4...4)
    }

    /// `KXR 4821`, `KXR-4821`, `482 KXR`, `8 ABC 123`.
    private mutating func markSplitPlate(_ index: Int) {
        let token = self.tokens[index]
        let isOfState =
            (2...4).contains(token.count) && self.isWord(index - 1, .state)
            && self.isNumber(index + 1, 3...4)
        guard (2...4).contains(token.count), !token.isPossessive,
            token.isUpperCase && (token.isNameLike || self.isJoinedPlate(index))
                || isOfState && token.traits.isDisjoint(with: [.highway, .function, .make, .compass])
        else { return }
        let after = self.isSign(index + 1, "-") ? index + 2 : index + 1
        let before = self.isSign(index - 1, "-") ? index - 2 : index - 1
        if self.isNumber(after, 3...4), !self.isMarked(after) {
            let start = self.isNumber(index - 1, 1...1) && !self.isMarked(index - 1) ? index - 1 : index
            self.mark(start..<after + 1, as: .plate)
        } else if self.isNumber(before, 3...4), !self.isMarked(before) {
            self.mark(before..<index + 1, as: .plate)
        }
    }
}

/// A vehicle identification number (49 CFR 565): seventeen characters without I, O and Q.
enum VehicleID {
    static func hasForm(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        scalars.count == 17 && scalars.allSatisfy { self.value(of: $0) != nil }
    }

    /// Whether the ninth character is the check digit of the others (49 CFR 565.15(c)).
    static func isValid(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        guard self.hasForm(scalars) else { return false }
        let weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
        let sum = zip(scalars, weights).reduce(0) { $0 + (self.value(of: $1.0) ?? 0) * $1.1 }
        let check = scalars[scalars.startIndex + 8]
        return sum % 11 == 10 ? check == "X" || check == "x" : check.value == 0x30 + UInt32(sum % 11)
    }

    private static func value(of scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value) - 0x30
        case 0x41...0x5A: self.letters[Int(scalar.value) - 0x41]
        case 0x61...0x7A: self.letters[Int(scalar.value) - 0x61]
        default: nil
        }
    }

    /// Of A to Z.
    private static let letters: [Int?] = [
        1, 2, 3, 4, 5, 6, 7, 8, nil, 1, 2, 3, 4, 5, nil, 7, nil, 9, 2, 3, 4, 5, 6, 7, 8, 9,
    ]
}
