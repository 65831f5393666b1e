private import Foundation

/// Folds letters to small ASCII ones, so that one spelling of a word stands for all.
enum LetterFolding {
    /// The letter or digit, folded; `nil` for anything that is none.
    static func fold(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: return Self.ascii[Int(scalar.value)]
        case 0x41...0x5A: return Self.ascii[Int(scalar.value) + 32]
        case 0..<128: return nil
        case 0xFF10...0xFF19: return Self.ascii[Int(scalar.value) - 0xFF10 + 0x30]
        case 0xFF21...0xFF3A: return Self.ascii[Int(scalar.value) - 0xFF21 + 0x61]
        case 0xFF41...0xFF5A: return Self.ascii[Int(scalar.value) - 0xFF41 + 0x61]
        default: break
        }
        if let lookAlike = Self.lookAlikes[scalar] { return lookAlike }
        let properties = scalar.properties
        // A combining mark belongs to the letter before it, which stands without it.
        if properties.canonicalCombiningClass != .notReordered { return "" }
        guard properties.isAlphabetic || properties.numericType != nil else { return nil }
        // Compatibility forms (mathematical, circled) and accents come apart into their letter and the rest.
        let letters = String(scalar).decomposedStringWithCompatibilityMapping.lowercased().utf8.filter { $0 < 128 }
        guard !letters.isEmpty else { return properties.lowercaseMapping }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Whether the letter was written as a capital.
    static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
    }

    /// Reads the digits of a word with letters as the letters that they resemble: `r4id`, `1ce`.
    static func readDigitsAsLetters(_ bytes: inout [UInt8], from start: Int, letters: inout Int) {
        let count = bytes.count - start
        guard letters >= 2 || letters == 1 && count == 3, letters < count else { return }
        for index in start..<bytes.count {
            guard let letter = Self.resembled[bytes[index]] else { continue }
            bytes[index] = letter
            letters += 1
        }
    }

    private static let ascii = (0..<128).map { String(Unicode.Scalar(UInt8($0))) }

    private static let resembled: [UInt8: UInt8] = Dictionary(
        uniqueKeysWithValues: zip("0134578".utf8, "oieastb".utf8)
    )

    /// Letters of other scripts that look like Latin ones (a part of Unicode's confusables, UTS #39).
    private static let lookAlikes: [Unicode.Scalar: String] = {
        let lines: [(latin: String, others: String)] = [
            ("a", "аАΑα\u{251}"), ("b", "вВΒЬь"), ("c", "сСϲ"), ("d", "ԁ"), ("e", "еЕεΕє"), ("g", "\u{261}"),
            ("h", "һнНΗ"), ("i", "іІїΙι\u{131}\u{196}"), ("j", "јЈ"), ("k", "кКκΚ"), ("m", "мМΜ"), ("n", "Νո"),
            ("o", "оОοΟσ"), ("p", "рРρΡ"), ("q", "ԛ"), ("s", "ѕЅ"), ("t", "тТτΤ"), ("u", "υս"), ("v", "ν"), ("w", "ԝ"),
            ("x", "хХχΧ"), ("y", "уУΥγ"), ("z", "Ζ"),
        ]
        var map: [Unicode.Scalar: String] = [:]
        for line in lines {
            for other in line.others.unicodeScalars { map[other] = line.latin }
        }
        return map
    }()
}
