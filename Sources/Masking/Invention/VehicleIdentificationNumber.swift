/// A vehicle identification number with its check digit (49 CFR §565.15).
struct VehicleIdentificationNumber {
    private static let letters = Array("ABCDEFGHJKLMNPRSTUVWXYZ".utf8)
    private static let letterValues = Array("12345678123457923456789".utf8)
    private static let weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    private static let checkPosition = 8

    /// 17 capitals and digits.
    let characters: [UInt8]

    /// - Returns: `nil` where the text is none, or its check digit is wrong.
    init?(_ text: some Sequence<Unicode.Scalar>) {
        var characters: [UInt8] = []
        for scalar in text {
            guard scalar.isASCII, characters.count < 17 else { return nil }
            let byte = UInt8(scalar.value)
            characters.append((97...122).contains(byte) ? byte - 32 : byte)
        }
        guard characters.count == 17, let check = Self.check(of: characters),
            check == characters[Self.checkPosition]
        else { return nil }
        self.characters = characters
    }

    /// Another number of the same form whose check digit is right.
    func permuted(by permutation: FormPreservingPermutation) -> String {
        let places = self.characters.indices.filter { $0 != Self.checkPosition }
        var digits: [UInt8] = []
        var radices: [UInt8] = []
        for place in places {
            let letter = Self.letters.firstIndex(of: self.characters[place])
            digits.append(letter.map { UInt8($0) } ?? self.characters[place] - 48)
            radices.append(letter == nil ? 10 : UInt8(Self.letters.count))
        }
        var characters = self.characters
        for (index, digit) in permutation.permuted(digits, radices: radices, tweak: "vin").enumerated() {
            characters[places[index]] = radices[index] == 10 ? 48 + digit : Self.letters[Int(digit)]
        }
        characters[Self.checkPosition] = Self.check(of: characters) ?? 48
        return String(decoding: characters, as: UTF8.self)
    }

    private static func check(of characters: [UInt8]) -> UInt8? {
        var sum = 0
        for (index, character) in characters.enumerated() {
            if (48...57).contains(character) {
                sum += Int(character - 48) * Self.weights[index]
            } else if let letter = Self.letters.firstIndex(of: character) {
                sum += Int(Self.letterValues[letter] - 48) * Self.weights[index]
            } else {
                return nil
            }
        }
        return sum % 11 == 10 ? UInt8(ascii: "X") : 48 + UInt8(sum % 11)
    }
}
