import Foundation

/// The letters and digits of one word as digits of a mixed radix, and back.
///
/// Vowels, consonants and digits stay what they are, and capitals where they are: `Okafor` can become `Ubelis`, `4B12`
/// `7K03`. A letter beyond ASCII counts as the letter it is built on, or as some consonant.
struct InventedWord {
    private static let vowels = Array("aeiou".utf8)
    private static let consonants = Array("bcdfghjklmnpqrstvwxyz".utf8)

    private(set) var digits: [UInt8] = []
    private(set) var radices: [UInt8] = []
    private var capitals: [Bool] = []

    init(_ word: some Sequence<Unicode.Scalar>) {
        for scalar in word {
            let base = Self.base(of: scalar)
            let small = (65...90).contains(base) ? base + 32 : base
            self.capitals.append(small != base || scalar.properties.isUppercase)
            if let digit = Self.digit(of: small) {
                self.add(digit, 10)
            } else if let vowel = Self.vowels.firstIndex(of: small) {
                self.add(vowel, 5)
            } else if let consonant = Self.consonants.firstIndex(of: small) {
                self.add(consonant, 21)
            } else {
                self.add(Int(scalar.value % 21), 21)
            }
        }
    }

    /// The word that other digits of the same radices are.
    func spelled(_ digits: [UInt8]) -> String {
        var bytes: [UInt8] = []
        for (index, digit) in digits.enumerated() {
            switch self.radices[index] {
            case 10: bytes.append(UInt8(ascii: "0") + digit)
            case 5: bytes.append(Self.vowels[Int(digit)] - (self.capitals[index] ? 32 : 0))
            default: bytes.append(Self.consonants[Int(digit)] - (self.capitals[index] ? 32 : 0))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func add(_ digit: Int, _ radix: UInt8) {
        self.digits.append(UInt8(digit))
        self.radices.append(radix)
    }

    private static func digit(of byte: UInt8) -> Int? {
        (48...57).contains(byte) ? Int(byte - 48) : nil
    }

    /// The ASCII letter or digit that a scalar is built on; 0 where there is none.
    private static func base(of scalar: Unicode.Scalar) -> UInt8 {
        if scalar.isASCII { return UInt8(scalar.value) }
        if let digit = scalar.properties.numericValue, (0...9).contains(digit) { return 48 + UInt8(digit) }
        let decomposed = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars.first
        return decomposed.flatMap { $0.isASCII ? UInt8($0.value) : nil } ?? 0
    }
}
