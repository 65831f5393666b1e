import Crypto
import Foundation

/// Proof that an owner platform vouched for an owner and one request, which names neither (RFC 9578, section 6).
///
/// Token type 0x0002, blind RSA with 2048 bits. Whoever holds the bytes can spend them, once: they are kept as
/// a secret on the device, and are no part of any log or description.
public struct EligibilityToken: Hashable, Sendable {
    /// The IANA token type.
    public static let type: UInt16 = 0x0002
    /// Bytes of a token.
    public static let byteCount = 354
    static let inputByteCount = 98

    /// 32 random bytes that make the token unlike any other.
    public let nonce: [UInt8]
    /// SHA-256 of the ``TokenChallenge``.
    public let challengeDigest: [UInt8]
    /// SHA-256 of the signing key's SPKI.
    public let tokenKeyID: [UInt8]
    /// The RSA signature over everything before it, 256 bytes.
    public let authenticator: [UInt8]

    init(nonce: [UInt8], challengeDigest: [UInt8], tokenKeyID: [UInt8], authenticator: [UInt8]) {
        self.nonce = nonce
        self.challengeDigest = challengeDigest
        self.tokenKeyID = tokenKeyID
        self.authenticator = authenticator
    }

    /// Reads a token; `nil` unless it is ``byteCount`` bytes of the right type. Its signature is not looked at.
    public init?(_ encoded: [UInt8]) {
        guard encoded.count == EligibilityToken.byteCount, encoded[0] == 0, encoded[1] == 2 else { return nil }
        self.nonce = Array(encoded[2..<34])
        self.challengeDigest = Array(encoded[34..<66])
        self.tokenKeyID = Array(encoded[66..<98])
        self.authenticator = Array(encoded[98...])
    }

    /// The token's bytes.
    public var encoded: [UInt8] {
        EligibilityToken.input(nonce: self.nonce, challengeDigest: self.challengeDigest, tokenKeyID: self.tokenKeyID)
            + self.authenticator
    }

    /// SHA-256 of the nonce: what makes a token spendable once, without keeping the token.
    public var spendingDigest: [UInt8] { Array(SHA256.hash(data: Data(self.nonce))) }

    /// What the authenticator signs.
    static func input(nonce: [UInt8], challengeDigest: [UInt8], tokenKeyID: [UInt8]) -> [UInt8] {
        [0x00, 0x02] + nonce + challengeDigest + tokenKeyID
    }

    var input: [UInt8] {
        EligibilityToken.input(nonce: self.nonce, challengeDigest: self.challengeDigest, tokenKeyID: self.tokenKeyID)
    }
}

extension EligibilityToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "EligibilityToken(masked)" }
    public var debugDescription: String { self.description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
