import Crypto
import CryptoExtras
import Foundation

/// The private half of a request's token key: made when the request is published, destroyed with it.
public struct TokenIssuerKey: Sendable {
    /// Bytes of a blinded message and of a blind signature.
    public static let blindByteCount = 256

    private let key: _RSA.BlindSigning.PrivateKey<SHA384>
    /// The public half.
    public let verificationKey: TokenVerificationKey

    /// Makes a new key of 2048 bits, with the system's randomness; it takes about 50 ms.
    public static func generate() throws(TokenError) -> TokenIssuerKey {
        do {
            return try TokenIssuerKey(
                _RSA.BlindSigning.PrivateKey(keySize: .bits2048, parameters: .RSABSSA_SHA384_PSS_Deterministic)
            )
        } catch {
            throw .unusableKey
        }
    }

    /// Reads a key, PKCS#1 or PKCS#8 DER.
    ///
    /// - Throws: ``TokenError/unusableKey`` unless it is 2048-bit RSA with exponent 65537.
    public init(der: [UInt8]) throws(TokenError) {
        do {
            try self.init(
                _RSA.BlindSigning.PrivateKey(
                    derRepresentation: der,
                    parameters: .RSABSSA_SHA384_PSS_Deterministic
                )
            )
        } catch {
            throw .unusableKey
        }
    }

    private init(_ key: _RSA.BlindSigning.PrivateKey<SHA384>) throws {
        let primitives = try key.publicKey.getKeyPrimitives()
        guard key.keySizeInBits == 2048, primitives.modulus.count == 256,
            primitives.publicExponent.elementsEqual(TokenKeyInfo.publicExponent)
        else { throw TokenError.unusableKey }
        self.key = key
        self.verificationKey = try TokenVerificationKey(
            spki: TokenKeyInfo.encode(modulus: Array(primitives.modulus))
        )
    }

    /// The key as DER, for the key store.
    public var der: [UInt8] { Array(self.key.derRepresentation) }

    /// Signs a blinded message (RFC 9474, section 4.3). The same bytes get the same signature.
    ///
    /// - Throws: ``TokenError/malformedBlindMessage`` unless it is 256 bytes and less than the key's modulus.
    public func blindSign(_ blinded: [UInt8]) throws(TokenError) -> [UInt8] {
        guard blinded.count == TokenIssuerKey.blindByteCount else { throw .malformedBlindMessage }
        do {
            return Array(try self.key.blindSignature(for: blinded).rawRepresentation)
        } catch {
            throw .malformedBlindMessage
        }
    }
}

extension TokenIssuerKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "TokenIssuerKey(masked)" }
    public var debugDescription: String { self.description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
