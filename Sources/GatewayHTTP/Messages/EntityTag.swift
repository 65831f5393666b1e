import Crypto

/// A strong entity tag (RFC 9110 §8.8.3).
struct EntityTag: CustomStringConvertible, Equatable {
    /// With its quotation marks.
    let description: String

    /// Takes a tag, with its quotation marks or without.
    init(_ text: String) { self.description = text.hasPrefix("\"") ? text : "\"\(text)\"" }

    /// Makes a tag from the bytes themselves: FNV-1a of 64 bits, for bytes that we ship and nobody can choose.
    init(of bytes: [UInt8]) {
        let digest = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0100_0000_01b3 }
        self.init(String(digest, radix: 16))
    }

    /// Makes a tag from bytes that somebody else may have had a hand in: half of their SHA-256.
    init(digesting bytes: [UInt8]) {
        let digits = Array("0123456789abcdef")
        let digest = SHA256.hash(data: bytes).prefix(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        self.init(String(digest))
    }

    /// Whether an `If-None-Match` field names this tag; weak comparison (RFC 9110 §8.8.3.2).
    func matches(_ fields: [String]) -> Bool {
        fields.lazy.flatMap { $0.split(separator: ",") }.contains { candidate in
            let candidate = candidate.drop(while: { $0 == " " || $0 == "\t" })
            let tag = candidate.hasPrefix("W/") ? candidate.dropFirst(2) : candidate
            let end = tag.lastIndex(where: { $0 != " " && $0 != "\t" }).map(tag.index(after:)) ?? tag.endIndex
            return tag[..<end] == self.description || tag[..<end] == "*"
        }
    }
}
