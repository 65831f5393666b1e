public import CommunityRequests
import Crypto
import Foundation

/// The public key of a body that may learn which officer asked: HPKE (RFC 9180), base mode, DHKEM(X25519, HKDF-SHA256),
/// HKDF-SHA256, AES-256-GCM.
public struct OversightPublicKey: Sendable, Hashable, LosslessStringConvertible {
    static let prefix = "vopk_"
    private let raw: [UInt8]

    init(_ key: Curve25519.KeyAgreement.PublicKey) { self.raw = Array(key.rawRepresentation) }

    /// Reads a key, `vopk_` and base64 of its 32 bytes; `nil` where the text is none.
    public init?(_ description: String) {
        guard description.hasPrefix(Self.prefix),
            let raw = Data(base64Encoded: String(description.dropFirst(Self.prefix.count))), raw.count == 32,
            (try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: raw)) != nil
        else { return nil }
        self.raw = Array(raw)
    }

    public var description: String { Self.prefix + Data(self.raw).base64EncodedString() }

    /// Seals for the body: the encapsulated key, 32 bytes, and the ciphertext, 16 bytes longer than the text.
    func seal(_ plain: [UInt8], for request: RequestID) throws(SealError) -> [UInt8] {
        do {
            var sender = try HPKE.Sender(
                recipientKey: Curve25519.KeyAgreement.PublicKey(rawRepresentation: self.raw),
                ciphersuite: OversightPrivateKey.suite,
                info: OversightPrivateKey.info(request)
            )
            let ciphertext = try sender.seal(plain)
            return Array(sender.encapsulatedKey) + Array(ciphertext)
        } catch {
            throw SealError(code: .notSealed)
        }
    }
}

/// The private half. It belongs to the oversight body and never to a gateway.
public struct OversightPrivateKey: Sendable {
    static let suite = HPKE.Ciphersuite(kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .AES_GCM_256)
    private static let prefix = "vosk_"
    private let key: Curve25519.KeyAgreement.PrivateKey

    /// Makes a key.
    public init() { self.key = Curve25519.KeyAgreement.PrivateKey() }

    /// Reads a key, `vosk_` and base64 of its 32 bytes; `nil` where the text is none.
    public init?(text: String) {
        guard text.hasPrefix(Self.prefix), let raw = Data(base64Encoded: String(text.dropFirst(Self.prefix.count))),
            let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: raw)
        else { return nil }
        self.key = key
    }

    /// The key as its file holds it.
    public var text: String { Self.prefix + self.key.rawRepresentation.base64EncodedString() }

    public var publicKey: OversightPublicKey { OversightPublicKey(self.key.publicKey) }

    /// Opens what an operator has unlocked for the body.
    ///
    /// - Throws: ``SealError`` where it was sealed to another key or for another request, or the bytes were changed.
    public func open(_ unlocked: [UInt8], for request: RequestID) throws(SealError) -> [FieldOpening] {
        guard unlocked.count > 48 else { throw SealError(code: .malformed) }
        let plain: [UInt8]
        do {
            var recipient = try HPKE.Recipient(
                privateKey: self.key,
                ciphersuite: Self.suite,
                info: Self.info(request),
                encapsulatedKey: Data(unlocked.prefix(32))
            )
            plain = Array(try recipient.open(unlocked.dropFirst(32)))
        } catch {
            throw SealError(code: .notAuthentic)
        }
        return try SealedFieldsCoder.decode(plain)
    }

    static func info(_ request: RequestID) -> Data { Data("vestibule oversight v1\0\(request)".utf8) }
}

extension OversightPrivateKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "OversightPrivateKey(masked)" }
    public var debugDescription: String { self.description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
