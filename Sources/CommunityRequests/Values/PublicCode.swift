/// The public name of a Community Request: `CR-7K3M-9QXF-X`, 40 random bits and a check character.
///
/// Crockford base 32; the last character is the ISO/IEC 7064 hybrid check (MOD 33,32) of the eight
/// before it, which finds every single wrong character and all but two in a thousand swaps of neighbours.
/// Nothing of the partner's code, case number or officer is in it.
public struct PublicCode: Hashable, Sendable, LosslessStringConvertible {
    public let description: String

    /// Makes a code from 5 random bytes.
    public init(random bytes: [UInt8]) {
        precondition(bytes.count == 5, "a public code is made from 40 random bits")
        let characters = Array(CrockfordBase32.encode(bytes).utf8)
        self.description = PublicCode.format(characters, check: PublicCode.check(of: characters))
    }

    /// Reads a code in either case, with or without hyphens or spaces; `nil` unless its check character is right.
    public init?(_ text: String) {
        var characters: [UInt8] = []
        for byte in text.utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
            characters.append(byte)
            guard characters.count <= 11 else { return nil }
        }
        guard characters.count == 11, characters[0] | 32 == UInt8(ascii: "c"), characters[1] | 32 == UInt8(ascii: "r")
        else { return nil }
        let values = characters.dropFirst(2).compactMap(CrockfordBase32.value(of:))
        guard values.count == 9 else { return nil }
        let body = values.prefix(8).map { CrockfordBase32.alphabet[$0] }
        let check = CrockfordBase32.alphabet[values[8]]
        guard check == PublicCode.check(of: body) else { return nil }
        self.description = PublicCode.format(body, check: check)
    }

    private static func format(_ body: [UInt8], check: UInt8) -> String {
        func text(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
        return "CR-\(text(body.prefix(4)))-\(text(body.dropFirst(4)))-\(text([check]))"
    }

    private static func check(of body: [UInt8]) -> UInt8 {
        var product = 32
        for character in body {
            let sum = (product + (CrockfordBase32.value(of: character) ?? 0)) % 32
            product = (sum == 0 ? 32 : sum) * 2 % 33
        }
        return CrockfordBase32.alphabet[(33 - product) % 32]
    }
}
