import Crypto
import CryptoExtras
import Foundation

/// The owner's side of issuing a token: blinds on the device, and unblinds what comes back.
///
/// It lives in memory only, since the library has no form in which a blinding could be saved. A lost answer is
/// asked for again with the same ``blinded`` bytes and gets the same signature; after a restart in between, the
/// owner platform decides whether it vouches anew.
public struct TokenRequest: Sendable {
    /// What the owner platform passes on: 256 bytes that tell nobody anything.
    public let blinded: [UInt8]

    private let key: TokenVerificationKey
    private let challenge: TokenChallenge
    private let nonce: [UInt8]
    private let blinding: Blinding

    /// Blinds a new token for a request.
    ///
    /// - Parameters:
    ///   - key: The token key in the request's public form.
    ///   - nonce: 32 random bytes, fresh for each token.
    /// - Throws: ``TokenError/unusableKey`` where the key cannot be blinded for.
    public init(
        for code: RequestCode,
        at gateway: GatewayName,
        key: TokenVerificationKey,
        nonce: [UInt8]
    ) throws(TokenError) {
        precondition(nonce.count == 32, "a token's nonce has 32 bytes")
        self.key = key
        self.challenge = TokenChallenge(gateway: gateway, code: code)
        self.nonce = nonce
        let input = EligibilityToken.input(nonce: nonce, challengeDigest: self.challenge.digest, tokenKeyID: key.id)
        do {
            let prepared = key.key.prepare(input)
            let result = try key.key.blind(prepared)
            self.blinding = Blinding(message: prepared, inverse: result.inverse)
            self.blinded = Array(result.blindedMessage)
        } catch {
            throw .unusableKey
        }
    }

    /// Unblinds a blind signature and checks the token that comes of it.
    ///
    /// - Throws: ``TokenError/malformedBlindMessage`` or ``TokenError/badSignature`` where it was not made from
    ///   ``blinded`` with the request's own key.
    public func finalize(_ blindSignature: [UInt8]) throws(TokenError) -> EligibilityToken {
        guard blindSignature.count == TokenIssuerKey.blindByteCount else { throw .malformedBlindMessage }
        let signature: _RSA.Signing.RSASignature
        do {
            signature = try self.key.key.finalize(
                _RSA.BlindSigning.BlindSignature(rawRepresentation: blindSignature),
                for: self.blinding.message,
                blindingInverse: self.blinding.inverse
            )
        } catch {
            throw .badSignature
        }
        let token = EligibilityToken(
            nonce: self.nonce,
            challengeDigest: self.challenge.digest,
            tokenKeyID: self.key.id,
            authenticator: Array(signature.rawRepresentation)
        )
        try self.key.verify(token, for: self.challenge)
        return token
    }
}

extension TokenRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "TokenRequest(masked)" }
    public var debugDescription: String { self.description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// A prepared message and the inverse of its blinding factor.
///
/// Unchecked, because the library declares neither as Sendable: both are structs around one `Data` that nobody
/// can change, read from a `let`.
private struct Blinding: @unchecked Sendable {
    let message: _RSA.BlindSigning.PreparedMessage
    let inverse: _RSA.BlindSigning.BlindingInverse
}
