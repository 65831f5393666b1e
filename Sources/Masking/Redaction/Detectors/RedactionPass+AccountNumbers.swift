/// Payment cards and bank accounts: numbers with a check of their own.
extension RedactionPass {
    mutating func markAccountNumbers() {
        for index in self.cues where !self.isMarked(index) && !self.isJoinedToNumber(index) {
            switch self.tokens[index].kind {
            case .number: self.markCard(index)
            case .mixed, .word: self.markBankAccount(index)
            case .sign, .label: break
            }
        }
    }

    /// Whether the token goes on with a number that began before it.
    private func isJoinedToNumber(_ index: Int) -> Bool {
        self.isJoined(index) && self.isSign(index - 1, "-") && self.isJoined(index - 1)
            && self.isNumber(index - 2, 1...19)
    }

    /// `4111 1111 1111 1111`: 13 to 19 digits in at most five groups, with a card's first digit and the Luhn check
    /// (ISO/IEC 7812-1).
    private mutating func markCard(_ index: Int) {
        guard (0x33...0x36).contains(self.scalars[self.tokens[index].range.lowerBound].value) else {
            return
        }
        var digits: [UInt8] = []
        var next = index
        for group in 0..<5 {
            guard let token = self.look(next), token.kind == .number, !self.isMarked(next),
                group == 0 || (3...6).contains(token.count), digits.count + token.count <= 19
            else { return }
            digits += self.scalars[token.range].map { UInt8(truncatingIfNeeded: $0.value &- 0x30) }
            next += 1
            if digits.count >= 13, !self.isNumber(next, 1...6), Self.passesLuhn(digits) {
                return self.mark(index..<next, as: .card)
            }
            if self.isSign(next, "-"), self.isJoined(next), self.isJoined(next + 1) { next += 1 }
        }
    }

    private static func passesLuhn(_ digits: [UInt8]) -> Bool {
        let sum = digits.reversed().enumerated().reduce(0) { sum, item in
            let digit = item.offset % 2 == 1 ? Int(item.element) * 2 : Int(item.element)
            return sum + (digit > 9 ? digit - 9 : digit)
        }
        return sum % 10 == 0
    }

    /// `DE89 3704 0044 0532 0130 00`: 15 to 34 letters and digits in at most ten groups, with the check of ISO 13616.
    private mutating func markBankAccount(_ index: Int) {
        let start = self.scalars[self.tokens[index].range]
        guard self.tokens[index].count >= 4, self.tokens[index].count <= 34,
            self.tokens[index].isUpperCase,
            start.prefix(2).allSatisfy(\.isCapital), start.dropFirst(2).prefix(2).allSatisfy(\.isDigit)
        else { return }
        var account: [UInt8] = []
        var next = index
        var found: Int?
        for _ in 0..<10 {
            guard let token = self.look(next), token.isAlphanumeric, !self.isMarked(next),
                account.count + token.count <= 34
            else { break }
            let letters = self.scalars[token.range]
            guard letters.allSatisfy({ $0.isDigit || $0.value < 0x80 && $0.isCapital }) else { break }
            account += letters.map { UInt8(truncatingIfNeeded: $0.value) }
            next += 1
            if account.count >= 15, Self.passesMod97(account) { found = next }
        }
        if let found { self.mark(index..<found, as: .bankAccount) }
    }

    private static func passesMod97(_ account: [UInt8]) -> Bool {
        var rest = 0
        for character in account.dropFirst(4) + account.prefix(4) {
            let value = character < 0x41 ? Int(character) - 0x30 : Int(character) - 0x37
            rest = (rest * (value < 10 ? 10 : 100) + value) % 97
        }
        return rest == 1
    }
}
