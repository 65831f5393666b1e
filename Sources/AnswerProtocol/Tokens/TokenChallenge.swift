import Crypto
import Foundation

/// What a token is for: one request at one gateway (RFC 9577, section 2.1.1).
public struct TokenChallenge: Hashable, Sendable {
    /// The structure's bytes.
    public let encoded: [UInt8]

    /// The challenge of a request.
    ///
    /// The issuer's name and the origin are the gateway's; the redemption context is SHA-256 over
    /// `vestibule request v1`, a zero byte and the public code, so that a token is good for that request alone.
    public init(gateway: GatewayName, code: RequestCode) {
        let context = SHA256.hash(data: Data(StatementDomain.redemption.prefix + code.bytes))
        self.init(issuerName: gateway.description, redemptionContext: Array(context), originInfo: gateway.description)
    }

    init(issuerName: String, redemptionContext: [UInt8], originInfo: String) {
        var writer = ByteWriter()
        writer.append(integer: EligibilityToken.type)
        writer.append(integer: UInt16(truncatingIfNeeded: issuerName.utf8.count))
        writer.append(issuerName.utf8)
        writer.append(integer: UInt8(truncatingIfNeeded: redemptionContext.count))
        writer.append(redemptionContext)
        writer.append(integer: UInt16(truncatingIfNeeded: originInfo.utf8.count))
        writer.append(originInfo.utf8)
        self.encoded = writer.bytes
    }

    /// SHA-256 of the structure, the `challenge_digest` of its tokens.
    public var digest: [UInt8] { Array(SHA256.hash(data: Data(self.encoded))) }
}
