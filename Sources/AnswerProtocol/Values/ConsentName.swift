import Crypto
import Foundation

/// The name of a consent, on its owner's receipt: 128 bits, 32 lower-case hexadecimal digits.
///
/// It is derived from the token's nonce and the withdrawal key, so that a message that is sent again names the
/// same consent without a look-up. It tells nothing: both inputs are random and were made on the device, the
/// nonce was blinded when its token was signed, and neither ever leaves the gateway. Whoever does not hold
/// both sees 128 bits that could be anything, and two consents of one owner share no input.
public struct ConsentName: Hashable, Sendable, LosslessStringConvertible, Codable {
    /// Bytes of a name in a message.
    public static let byteCount = 16

    let bytes: [UInt8]

    /// The first 16 bytes of SHA-256 over `vestibule consent v1`, a zero byte, the nonce and the withdrawal key.
    public init(token: EligibilityToken, withdrawalKey: [UInt8]) {
        var hash = SHA256()
        hash.update(data: Data(StatementDomain.consent.prefix + token.nonce + withdrawalKey))
        self.bytes = Array(hash.finalize().prefix(ConsentName.byteCount))
    }

    /// Reads a name; `nil` unless it is 32 lower-case hexadecimal digits.
    public init?(_ description: String) {
        let digits = description.utf8.compactMap { digit -> UInt8? in
            switch digit {
            case 48...57: digit - 48
            case 97...102: digit - 87
            default: nil
            }
        }
        guard digits.count == 32, description.utf8.count == 32 else { return nil }
        self.bytes = stride(from: 0, to: 32, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    init(bytes: [UInt8]) {
        precondition(bytes.count == ConsentName.byteCount, "a consent's name has 16 bytes")
        self.bytes = bytes
    }

    public var description: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: self.bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let name = ConsentName(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "not a consent's name; write 32 lower-case hexadecimal digits"
            )
        }
        self = name
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(self.description)
    }
}
