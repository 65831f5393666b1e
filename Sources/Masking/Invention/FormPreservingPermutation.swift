import Crypto

/// Exchanges the characters of a word under a key, so that its form stays: a digit becomes a digit, a vowel a vowel.
///
/// A Feistel network over the digits of a mixed radix, in the manner of FF1 (NIST SP 800-38G, without its limits on
/// short texts). It is a permutation: two words never become one, so that references between messages still join.
struct FormPreservingPermutation: Sendable {
    private static let rounds = 10

    private let key: SymmetricKey

    init(key: SymmetricKey) { self.key = key }

    /// Digits of the same radices, others under another key.
    ///
    /// - Parameters:
    ///   - digits: Each less than its radix.
    ///   - radices: 2 to 255.
    func permuted(_ digits: [UInt8], radices: [UInt8], tweak: String = "") -> [UInt8] {
        guard !digits.isEmpty else { return [] }
        var digits = digits
        let middle = digits.count / 2
        let halves = [0..<middle, middle..<digits.count]
        for round in 0..<Self.rounds {
            let changed = halves[(round + 1) % 2]
            let other = halves[round % 2]
            guard !changed.isEmpty else { continue }
            let words = self.words(changed.count, round, tweak, radices, Array(digits[other]))
            for (place, index) in changed.enumerated() {
                digits[index] = UInt8((UInt64(digits[index]) + words[place]) % UInt64(radices[index]))
            }
        }
        return digits
    }

    /// That many numbers that depend on everything else.
    private func words(_ count: Int, _ round: Int, _ tweak: String, _ radices: [UInt8], _ other: [UInt8]) -> [UInt64] {
        var words: [UInt64] = []
        var block: UInt32 = 0
        while words.count < count {
            var code = HMAC<SHA256>(key: self.key)
            code.update(data: Array(tweak.utf8) + [0, UInt8(round)])
            code.update(data: [UInt8(truncatingIfNeeded: block), UInt8(truncatingIfNeeded: radices.count)])
            code.update(data: radices + other)
            let bytes = Array(code.finalize())
            for start in stride(from: 0, to: bytes.count, by: 4) where words.count < count {
                words.append(bytes[start..<start + 4].reduce(0) { $0 << 8 | UInt64($1) })
            }
            block += 1
        }
        return words
    }
}
