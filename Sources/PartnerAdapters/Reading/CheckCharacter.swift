/// A check character at the end of a code.
enum CheckCharacter: String, Hashable, Sendable, CaseIterable {
    /// ISO/IEC 7064, hybrid system MOD 37,36: a digit or letter over digits and letters.
    case iso7064Mod3736 = "iso7064-mod37-36"
    /// Luhn (ISO/IEC 7812-1 annex B): a digit over digits.
    case luhn

    /// Whether letters can be checked.
    var coversLetters: Bool { self == .iso7064Mod3736 }

    /// The check character, in capitals, of characters `0-9A-Z`; `nil` where one is none the method covers.
    func character(for characters: some BidirectionalCollection<UInt8>) -> UInt8? {
        switch self {
        case .iso7064Mod3736:
            var product = 36
            for character in characters {
                guard let value = Self.value(character) else { return nil }
                let sum = (product + value) % 36
                product = (sum == 0 ? 36 : sum) * 2 % 37
            }
            return Self.character((37 - product) % 36)
        case .luhn:
            var sum = 0
            for (place, character) in characters.reversed().enumerated() {
                guard let digit = Self.value(character), digit < 10 else { return nil }
                let weighted = place % 2 == 0 ? digit * 2 : digit
                sum += weighted > 9 ? weighted - 9 : weighted
            }
            return Self.character((10 - sum % 10) % 10)
        }
    }

    private static func value(_ character: UInt8) -> Int? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(character - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(character - UInt8(ascii: "A")) + 10
        default: nil
        }
    }

    private static func character(_ value: Int) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + UInt8(value) : UInt8(ascii: "A") + UInt8(value - 10)
    }
}
