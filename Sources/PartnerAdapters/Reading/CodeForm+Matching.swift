import CommunityRequests

extension CodeForm {
    /// What a code says, once it has the form.
    struct Match {
        /// The characters of all placeholders before the check character.
        var characters: [UInt8] = []
        var check: UInt8?
        var agency: ORI?
    }

    /// Matches a code in capitals, with hyphens; `nil` where it does not have the form.
    func match(_ code: [UInt8]) -> Match? {
        var match = Match()
        match.characters.reserveCapacity(code.count)
        var rest = code[...]
        for part in self.parts {
            switch part {
            case .literal(let literal):
                guard rest.starts(with: literal) else { return nil }
                rest = rest.dropFirst(literal.count)
            case .digits(let count):
                guard let taken = Self.take(count, from: &rest, where: Self.isDigit) else { return nil }
                match.characters += taken
            case .characters(let count):
                guard let taken = Self.take(count, from: &rest, where: Self.isCodeCharacter) else { return nil }
                match.characters += taken
            case .number(let range):
                let digits = rest.prefix(while: Self.isDigit)
                guard let number = Int(String(decoding: digits, as: UTF8.self)), range.contains(number),
                    digits.count == 1 || digits.first != UInt8(ascii: "0")
                else { return nil }
                rest = rest.dropFirst(digits.count)
                match.characters += digits
            case .agency:
                guard let taken = Self.take(9, from: &rest, where: Self.isCodeCharacter),
                    let agency = ORI(String(decoding: taken, as: UTF8.self))
                else { return nil }
                match.agency = agency
                match.characters += taken
            case .check:
                guard let taken = Self.take(1, from: &rest, where: Self.isCodeCharacter) else { return nil }
                match.check = taken.first
            }
        }
        return rest.isEmpty ? match : nil
    }

    private static func take(
        _ count: Int,
        from rest: inout ArraySlice<UInt8>,
        where allowed: (UInt8) -> Bool
    ) -> ArraySlice<UInt8>? {
        let taken = rest.prefix(count)
        guard taken.count == count, taken.allSatisfy(allowed) else { return nil }
        rest = rest.dropFirst(count)
        return taken
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isCodeCharacter(_ byte: UInt8) -> Bool {
        self.isDigit(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
}
