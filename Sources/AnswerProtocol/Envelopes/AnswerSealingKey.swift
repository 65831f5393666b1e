import Crypto
import Foundation

/// The gateway's key for opening answers: X25519, with the number by which envelopes name it.
public struct AnswerSealingKey: Sendable {
    /// Bytes of a private or a public key.
    public static let byteCount = 32

    /// The key's number in an envelope; two keys that overlap in time have different ones.
    public let keyID: UInt8
    let key: Curve25519.KeyAgreement.PrivateKey

    /// Makes a key from 32 random bytes, or reads one that was kept.
    ///
    /// - Throws: ``EnvelopeError/unusableKey`` unless it is 32 bytes.
    public init(keyID: UInt8, rawRepresentation: [UInt8]) throws(EnvelopeError) {
        do {
            self.key = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: rawRepresentation)
        } catch {
            throw .unusableKey
        }
        self.keyID = keyID
    }

    /// The private key, 32 bytes, for the key store.
    public var rawRepresentation: [UInt8] { Array(self.key.rawRepresentation) }

    /// What is published at `/v1/keys`.
    public var publicKey: AnswerPublicKey {
        AnswerPublicKey(keyID: self.keyID, publicKey: Array(self.key.publicKey.rawRepresentation))
    }
}

extension AnswerSealingKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "AnswerSealingKey(masked)" }
    public var debugDescription: String { self.description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
