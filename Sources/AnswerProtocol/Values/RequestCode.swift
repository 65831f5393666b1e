/// The public code of a Community Request in its one canonical form, `CR-7K3M-9QXF-X`.
///
/// Fourteen ASCII characters: `CR`, eight of Crockford's base 32 and their ISO/IEC 7064 MOD 33,32 check
/// character. A message carries nothing but the canonical form, so that equal codes are equal bytes.
public struct RequestCode: Hashable, Sendable, LosslessStringConvertible, Codable {
    /// Bytes of a code in a message.
    public static let byteCount = 14

    public let description: String

    /// Reads a code; `nil` unless it is canonical and its check character is right.
    public init?(_ description: String) {
        let characters = Array(description.utf8)
        guard characters.count == RequestCode.byteCount, description.hasPrefix("CR-"),
            characters[7] == UInt8(ascii: "-"), characters[12] == UInt8(ascii: "-")
        else { return nil }
        let body = characters[3..<7] + characters[8..<12]
        let values = body.compactMap(RequestCode.alphabet.firstIndex(of:))
        guard values.count == 8, characters[13] == RequestCode.alphabet[RequestCode.check(of: values)] else {
            return nil
        }
        self.description = description
    }

    init?(bytes: [UInt8]) {
        guard bytes.allSatisfy({ $0 < 128 }) else { return nil }
        self.init(String(decoding: bytes, as: UTF8.self))
    }

    var bytes: [UInt8] { Array(self.description.utf8) }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let code = RequestCode(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "not a public code; write CR-XXXX-XXXX-X as the register has it"
            )
        }
        self = code
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(self.description)
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    private static func check(of values: [Int]) -> Int {
        var product = 32
        for value in values {
            let sum = (product + value) % 32
            product = (sum == 0 ? 32 : sum) * 2 % 33
        }
        return (33 - product) % 32
    }
}
