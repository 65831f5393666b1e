import Crypto
import Foundation

/// The private key that may withdraw one consent; it never leaves the owner's device.
public struct WithdrawalKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// Makes a key from 32 random bytes, or reads one that was kept; `nil` unless it is 32 bytes.
    public init?(rawRepresentation: [UInt8]) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: rawRepresentation) else { return nil }
        self.key = key
    }

    /// The private key, 32 bytes, for the owner's vault.
    public var rawRepresentation: [UInt8] { Array(self.key.rawRepresentation) }

    /// The public key, 32 bytes, for the consent.
    public var publicKey: [UInt8] { Array(self.key.publicKey.rawRepresentation) }

    /// Signs the withdrawal of a consent.
    public func withdraw(_ consent: ConsentName, from code: RequestCode) throws -> WithdrawalMessage {
        let statement = WithdrawalMessage.statement(consent: consent, code: code)
        return WithdrawalMessage(code: code, consent: consent, signature: Array(try self.key.signature(for: statement)))
    }
}

extension WithdrawalKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "WithdrawalKey(masked)" }
    public var debugDescription: String { self.description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
