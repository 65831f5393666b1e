import Crypto
import CryptoExtras
import Foundation

/// The public half of a request's token key, as it stands in the request's public form.
public struct TokenVerificationKey: Sendable {
    /// The key as SPKI, DER, id-RSASSA-PSS.
    public let spki: [UInt8]
    /// SHA-256 of ``spki``, the `token_key_id` of RFC 9578.
    public let id: [UInt8]

    let key: _RSA.BlindSigning.PublicKey<SHA384>

    /// Reads a key.
    ///
    /// - Throws: ``TokenError/unusableKey`` unless it is 2048-bit RSA, exponent 65537, in the SPKI of RFC 9578.
    public init(spki: [UInt8]) throws(TokenError) {
        guard let modulus = TokenKeyInfo.modulus(in: spki) else { throw .unusableKey }
        do {
            // The library refuses an SPKI with this algorithm, so the key is made from its numbers.
            self.key = try _RSA.BlindSigning.PublicKey(
                n: modulus,
                e: TokenKeyInfo.publicExponent,
                parameters: .RSABSSA_SHA384_PSS_Deterministic
            )
        } catch {
            throw .unusableKey
        }
        self.spki = spki
        self.id = Array(SHA256.hash(data: Data(spki)))
    }

    /// Checks that the token is for this request and was signed with this key (RFC 9578, section 6.4).
    public func verify(_ token: EligibilityToken, for code: RequestCode, at gateway: GatewayName) throws(TokenError) {
        try self.verify(token, for: TokenChallenge(gateway: gateway, code: code))
    }

    func verify(_ token: EligibilityToken, for challenge: TokenChallenge) throws(TokenError) {
        // Before anything is compared, so that a token of another request takes as long as one of this.
        let signature = _RSA.Signing.RSASignature(rawRepresentation: token.authenticator)
        let isSigned = self.key.isValidSignature(signature, for: self.key.prepare(token.input))
        let digest = challenge.digest
        guard token.tokenKeyID == self.id else { throw .otherKey }
        guard token.challengeDigest == digest else { throw .otherChallenge }
        guard isSigned else { throw .badSignature }
    }
}

extension TokenVerificationKey: Hashable {
    public static func == (left: TokenVerificationKey, right: TokenVerificationKey) -> Bool { left.spki == right.spki }

    public func hash(into hasher: inout Hasher) { hasher.combine(self.spki) }
}
