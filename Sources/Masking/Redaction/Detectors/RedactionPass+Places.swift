/// Coordinates, map codes and network addresses.
extension RedactionPass {
    mutating func markPlaces() {
        var next = 0
        for index in self.cues where index >= next { next = self.markPlace(index) }
    }

    /// - Returns: Where to go on.
    private mutating func markPlace(_ index: Int) -> Int {
        guard let token = self.look(index), !self.isMarked(index) else { return index + 1 }
        if token.kind == .word, !self.isJoined(index + 1) { return index + 1 }
        if token.isAlphanumeric, let end = self.endOfNetworkAddress(index) {
            self.mark(index..<end, as: .number)
            return end
        }
        if token.kind == .number, let end = self.endOfCoordinates(index) {
            let start = self.isSign(index - 1, "-") && self.isJoined(index) ? index - 1 : index
            self.mark(start..<end, as: .place)
            return end
        }
        if token.isAlphanumeric, (4...8).contains(token.count), self.isSign(index + 1, "+"),
            self.isJoined(index + 1),
            self.isJoined(index + 2), self.isAlphanumeric(index + 2),
            (2...3).contains(self.tokens[index + 2].count),
            token.kind == .mixed
        {
            self.mark(index..<index + 3, as: .place)
            return index + 3
        }
        if token.isSign("/"), self.isSign(index + 1, "/"), self.isSign(index + 2, "/"),
            self.isAlphanumeric(index + 3)
        {
            let end = self.endOfJoined(from: index + 3, by: ".")
            self.mark(index..<end, as: .place)
            return end
        }
        return index + 1
    }

    /// IPv4, IPv6 and hardware addresses.
    private mutating func endOfNetworkAddress(_ index: Int) -> Int? {
        guard self.isJoined(index + 1), !self.tokens[index + 1].isAlphanumeric,
            self.tokens[index].count <= 4
        else {
            return nil
        }
        guard !(self.isJoined(index) && (self.isSign(index - 1, ":") || self.isSign(index - 1, ".")))
        else {
            return nil
        }
        return self.endOfGroups(index, joinedBy: ".", atLeast: 4)
            ?? self.endOfGroups(index, joinedBy: ":", atLeast: 4)
            ?? self.endOfGroups(index, joinedBy: "-", atLeast: 6)
    }

    /// Groups of decimal digits with full stops between them, of hexadecimal ones with colons or hyphens.
    private mutating func endOfGroups(
        _ index: Int,
        joinedBy sign: Unicode.Scalar,
        atLeast groups: Int
    ) -> Int? {
        var end = index
        var count = 0
        // As far as they go: what is left of a longer run would be read again, behind a label.
        while let token = self.look(end), token.isAlphanumeric,
            count == 0 || self.isJoined(end),
            sign == "."
                ? token.kind == .number && token.count <= 3
                : self.isHexadecimal(end, sign == "-" ? 2...2 : 1...4)
        {
            count += 1
            end += 1
            guard self.isSign(end, sign), self.isJoined(end) else { break }
            end += sign == ":" && self.isSign(end + 1, ":") ? 2 : 1
        }
        guard count >= groups else { return nil }
        return self.isSign(end - 1, sign) ? end - 1 : end
    }

    private func isHexadecimal(_ index: Int, _ digits: ClosedRange<Int>) -> Bool {
        digits.contains(self.tokens[index].count)
            && self.scalars[self.tokens[index].range].allSatisfy(\.isHexadecimal)
    }

    /// Two decimal fractions of three digits and more, one of four and more, or degrees and minutes.
    private mutating func endOfCoordinates(_ index: Int) -> Int? {
        if self.isSign(index + 1, "°") { return self.endOfDegrees(index) }
        guard let first = self.endOfFraction(index) else { return nil }
        let digits = self.tokens[first - 1].count
        var next = first
        for _ in 0..<6 {
            guard let token = self.look(next) else { break }
            let isBetween =
                token.isSign(",") || token.isSign("-") || token.isSign("/") || token.isSign("°")
                || token.isSign(";")
                || token.isSign(":") || !token.traits.isDisjoint(with: .coordinateCue)
                || token.kind == .word && token.count == 1
                    && "nsewNSEW".unicodeScalars.contains(self.scalars[token.range.lowerBound])
            guard isBetween else { break }
            next += 1
        }
        if next < self.tokens.count, self.tokens[next].kind == .number,
            let second = self.endOfFraction(next),
            digits >= 3 || self.isWord(index - 1, .coordinateCue)
                || self.isWord(index - 2, .coordinateCue)
        {
            return second
        }
        return digits >= 4 || self.isWord(index - 1, .coordinateCue) ? first : nil
    }

    private func endOfFraction(_ index: Int) -> Int? {
        guard self.isNumber(index, 1...3), self.isSign(index + 1, "."), self.isJoined(index + 1),
            self.isJoined(index + 2), self.isNumber(index + 2, 2...20),
            !(self.isJoined(index) && self.isSign(index - 1, ".")),
            !(self.isSign(index + 3, ".") && self.isJoined(index + 3) && self.isJoined(index + 4))
        else { return nil }
        return index + 3
    }

    private mutating func endOfDegrees(_ index: Int) -> Int? {
        var end = index
        var numbers = 0
        for _ in 0..<20 {
            guard let token = self.look(end) else { break }
            if token.kind == .number {
                numbers += 1
            } else if token.kind == .word {
                guard token.count == 1,
                    "nsewNSEW".unicodeScalars.contains(self.scalars[token.range.lowerBound])
                else {
                    break
                }
            } else if case .sign(let sign) = token.kind {
                guard "°'\".,-".unicodeScalars.contains(sign) else { break }
            } else {
                break
            }
            end += 1
        }
        while end > index, self.isSign(end - 1, ",") || self.isSign(end - 1, ".") { end -= 1 }
        return numbers >= 2 ? end : nil
    }
}

extension Unicode.Scalar {
    fileprivate var isHexadecimal: Bool {
        switch self.value {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }
}
