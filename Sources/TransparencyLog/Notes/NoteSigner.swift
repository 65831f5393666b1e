import Crypto
import Foundation

/// A named Ed25519 key that signs notes, or cosigns checkpoints.
public struct NoteSigner: Sendable {
    public let verifierKey: VerifierKey
    private let key: Curve25519.Signing.PrivateKey

    /// Makes a signer from the 32 bytes of an Ed25519 private key; `nil` unless there are so many.
    ///
    /// - Parameter kind: What the key is for: a log's signs notes, a witness's cosigns.
    public init?(name: KeyName, kind: VerifierKey.Kind, rawRepresentation: [UInt8]) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: rawRepresentation) else { return nil }
        self.key = key
        self.verifierKey = VerifierKey(name: name, kind: kind, publicKey: key.publicKey)
    }

    /// Signs a text as a note.
    func sign(_ text: String) throws -> NoteSignature {
        self.signature(Array(try self.key.signature(for: Array(text.utf8))))
    }

    /// Cosigns a checkpoint's text at a time, in seconds since the epoch.
    func cosign(_ text: String, at time: UInt64) throws -> NoteSignature {
        let signed = try self.key.signature(for: Cosignature.message(text, at: time))
        return self.signature(Cosignature(time: time, signature: Array(signed)).bytes)
    }

    private func signature(_ bytes: [UInt8]) -> NoteSignature {
        NoteSignature(name: self.verifierKey.name, keyID: self.verifierKey.id, bytes: bytes)
    }
}

extension NoteSigner: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "NoteSigner(masked)" }
    public var debugDescription: String { self.description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
