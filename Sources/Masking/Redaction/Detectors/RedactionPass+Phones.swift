/// Phone numbers and social security numbers, in digits or in words.
extension RedactionPass {
    mutating func markPhoneAndSecurityNumbers() {
        var next = 0
        for index in self.cues where index >= next { next = self.markDigits(at: index) }
    }

    /// A group of digits of a number that is written in several.
    private struct Group {
        let count: Int
        let end: Int
        let first: UInt32
        let isYear: Bool
        /// What joined it to the group before it; a space where nothing did.
        let separator: Unicode.Scalar
    }

    private mutating func markDigits(at index: Int) -> Int {
        guard let token = self.look(index), !self.isMarked(index) else { return index + 1 }
        if token.kind == .word, token.traits.isDisjoint(with: [.digitWord, .crossedOut]) {
            return index + 1
        }
        if !token.traits.isDisjoint(with: .digitWord) { return self.markDigitWords(from: index) }
        if token.traits.contains(.crossedOut), self.isSign(index + 1, "-"), self.isJoined(index + 1) {
            let end = self.endOfJoined(from: index, by: "-")
            if self.isNumber(end - 1, 4...4) { self.mark(index..<end, as: .ssn) }
            return end
        }
        let isInternational = token.isSign("+")
        let isBracketed = token.isSign("(") || isInternational && self.isSign(index + 1, "(")
        let start =
            isInternational && isBracketed
            ? index + 2 : isInternational || isBracketed ? index + 1 : index
        guard self.isDigits(start) else { return index + 1 }
        if isBracketed, !self.isSign(start + 1, ")") { return index + 1 }
        guard !self.isSign(index - 1, "$"), !(self.isJoined(index) && self.isSign(index - 1, ":"))
        else {
            return start + 1
        }
        let groups = self.groups(from: start)
        if let count = self.securityNumber(groups) {
            self.mark(start..<groups[count - 1].end, as: .ssn)
            return groups[count - 1].end
        }
        let hasCue = self.hasPhoneCue(before: index)
        guard let count = self.phone(groups, isInternational: isInternational, hasCue: hasCue) else {
            // Later groups may still begin a number of their own; each is looked at again, at most so many times.
            return start + 1
        }
        let end = self.endOfExtension(from: groups[count - 1].end)
        self.mark(index..<end, as: .phone)
        return end
    }

    /// Digits, or digits with the letters that are mistaken for them.
    private func isDigits(_ index: Int) -> Bool {
        guard self.tokens.indices.contains(index), !self.isMarked(index) else { return false }
        switch self.tokens[index].kind {
        case .number: return true
        case .mixed:
            return self.scalars[self.tokens[index].range].allSatisfy {
                $0.isDigit || "oOlI".unicodeScalars.contains($0)
            }
        default: return false
        }
    }

    private mutating func groups(from start: Int) -> [Group] {
        var groups: [Group] = []
        var index = start
        var separator: Unicode.Scalar = " "
        var total = 0
        while groups.count < 16, total <= 16, self.isDigits(index) {
            let range = self.tokens[index].range
            let first = self.scalars[range.lowerBound].value
            let isYear = range.count == 4 && (first == 0x31 || first == 0x32)
            total += range.count
            index += 1
            groups.append(
                Group(count: range.count, end: index, first: first, isYear: isYear, separator: separator)
            )
            separator = " "
            for _ in 0..<3 {
                guard let token = self.look(index), case .sign(let sign) = token.kind,
                    token.isSign(of: "-.()/_~*"), self.tokens.indices.contains(index + 1)
                else { break }
                separator = sign
                index += 1
            }
        }
        return groups
    }

    /// How many groups are a phone number.
    private func phone(_ groups: [Group], isInternational: Bool, hasCue: Bool) -> Int? {
        var found: Int?
        var total = 0
        for (position, group) in groups.enumerated() {
            total += group.count
            guard total <= 15 else { break }
            let lengths = groups[...position].map(\.count)
            let isPhone: Bool
            switch lengths {
            case [3, 3, 4], [10], [3, 7], [6, 4]: isPhone = true
            case [1, 3, 3, 4], [11], [1, 10], [1, 3, 7]:
                isPhone = groups[0].first == 0x31 || isInternational
            case [3, 4]:
                let isJoined = group.separator == "-" || group.separator == "."
                isPhone = hasCue || isJoined && groups[0].first >= 0x32
            case [7]: isPhone = hasCue
            case [3, 3, 2, 2], [3, 2, 2, 3], [2, 2, 2, 2, 2]:
                isPhone = !groups[...position].contains { $0.separator == "/" }
            default:
                let isSpelled = lengths.allSatisfy { $0 == 1 } && lengths.count >= 7
                let isDate =
                    groups[...position].contains { $0.isYear }
                    || groups[...position].contains { $0.separator == "/" }
                isPhone = isSpelled || (isInternational || hasCue && !isDate) && total >= 7
            }
            if isPhone { found = position + 1 }
        }
        return found
    }

    /// Three, two and four digits; those with spaces between them must be a number that can have been issued.
    private func securityNumber(_ groups: [Group]) -> Int? {
        if groups.count >= 3, groups[0].count == 3, groups[1].count == 2, groups[2].count == 4 {
            let isJoined = groups[1].separator != " " && groups[1].separator == groups[2].separator
            return isJoined || groups[0].first != 0x39 ? 3 : nil
        }
        guard let first = groups.first, first.count == 9 else { return nil }
        return first.first != 0x39 ? 1 : nil
    }

    private mutating func hasPhoneCue(before index: Int) -> Bool {
        for distance in 1...5 {
            guard let token = self.look(index - distance) else { return false }
            // Llamar a Okafor, al 555 0142.
            if distance == 1, token.word == "al" { return true }
            if !token.traits.isDisjoint(with: .phoneCue) { return true }
        }
        return false
    }

    private mutating func endOfExtension(from index: Int) -> Int {
        let next = self.isSign(index, ",") ? index + 1 : index
        guard let token = self.look(next) else { return index }
        if !token.traits.isDisjoint(with: .extensionCue) {
            let number = self.isSign(next + 1, ".") ? next + 2 : next + 1
            return self.isNumber(number, 1...6) ? number + 1 : index
        }
        if token.kind == .mixed, "xX".unicodeScalars.contains(self.scalars[token.range.lowerBound]),
            self.scalars[token.range].dropFirst().allSatisfy(\.isDigit)
        {
            return next + 1
        }
        return self.isSign(index, "#") && self.isNumber(index + 1, 1...6) ? index + 2 : index
    }

    /// `nine seven two, five five five…`: seven and more digits, three and more of them in words.
    private mutating func markDigitWords(from index: Int) -> Int {
        var end = index
        var words = 0
        var count = 0
        while let token = self.look(end), !self.isMarked(end) {
            if !token.traits.isDisjoint(with: .digitWord) {
                words += 1
                count += 1
            } else if self.isNumber(end, 1...4) {
                count += token.count
            } else if !token.isSign("-"), !token.isSign(",") {
                break
            }
            end += 1
        }
        while end > index, self.isSign(end - 1, ",") || self.isSign(end - 1, "-") { end -= 1 }
        if words >= 3, count >= 7 { self.mark(index..<end, as: .phone) }
        return end
    }
}
