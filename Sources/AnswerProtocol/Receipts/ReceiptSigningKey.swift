import Crypto
import Foundation

/// The gateway's Ed25519 key for receipts.
public struct ReceiptSigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// Makes a key from 32 random bytes, or reads one that was kept; `nil` unless it is 32 bytes.
    public init?(rawRepresentation: [UInt8]) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: rawRepresentation) else { return nil }
        self.key = key
    }

    /// The private key, 32 bytes, for the key store.
    public var rawRepresentation: [UInt8] { Array(self.key.rawRepresentation) }

    /// The public key, 32 bytes, for `/v1/keys`.
    public var publicKey: [UInt8] { Array(self.key.publicKey.rawRepresentation) }

    /// Signs a receipt. The gateway stores its bytes, so that a consent sent again gets the same.
    public func sign(_ statement: ReceiptStatement) throws -> Receipt {
        let text = try WireJSON.encode(statement)
        let signature = Array(try self.key.signature(for: Receipt.message(text)))
        // Its length, the text, the signature; and two bytes of the reply's own.
        guard text.count + signature.count + 4 <= SealedEnvelope.replyCapacity else { throw EnvelopeError.tooLong }
        return Receipt(statement, signedText: text, signature: signature)
    }
}

extension ReceiptSigningKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "ReceiptSigningKey(masked)" }
    public var debugDescription: String { self.description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
