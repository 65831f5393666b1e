import Crypto

/// A key of Standard Webhooks, as its secret's prefix says.
enum WebhookKey: Sendable {
    /// `whsec_`: HMAC-SHA256, 24 to 64 bytes. It is begun with the key, so that no message pays for that again.
    case symmetric(HMAC<SHA256>)
    /// `whpk_`: Ed25519, for verifying only.
    case verifying(Curve25519.Signing.PublicKey)
    /// `whsk_`: Ed25519, for signing.
    case signing(Curve25519.Signing.PrivateKey)

    /// Reads a secret. One without a prefix is symmetric; padding may be missing.
    init(_ secret: SecretValue) throws(InvalidSecret) {
        let text = secret.text
        switch true {
        case text.hasPrefix("whpk_"): self = .verifying(try Self.publicKey(text.dropFirst(5)))
        case text.hasPrefix("whsk_"): self = .signing(try Self.privateKey(text.dropFirst(5)))
        case text.hasPrefix("whsec_"): self = .symmetric(try Self.symmetricKey(text.dropFirst(6)))
        default: self = .symmetric(try Self.symmetricKey(text[...]))
        }
    }

    private static func symmetricKey(_ text: Substring) throws(InvalidSecret) -> HMAC<SHA256> {
        guard let bytes = Base64.decodeUnpadded(text), (24...64).contains(bytes.count) else {
            throw InvalidSecret(message: "write whsec_ and the base64 of 24 to 64 random bytes")
        }
        return HMAC(key: SymmetricKey(data: bytes))
    }

    private static func publicKey(_ text: Substring) throws(InvalidSecret) -> Curve25519.Signing.PublicKey {
        guard let bytes = Base64.decodeUnpadded(text),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        else { throw InvalidSecret(message: "write whpk_ and the base64 of the 32 bytes of an Ed25519 public key") }
        return key
    }

    /// The secret is 32 bytes, or these and the 32 of the public key they belong to.
    private static func privateKey(_ text: Substring) throws(InvalidSecret) -> Curve25519.Signing.PrivateKey {
        guard let bytes = Base64.decodeUnpadded(text), bytes.count == 32 || bytes.count == 64,
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes.prefix(32)),
            bytes.count == 32 || key.publicKey.rawRepresentation.elementsEqual(bytes.suffix(32))
        else {
            throw InvalidSecret(
                message: "write whsk_ and the base64 of an Ed25519 private key, alone or followed by its public key"
            )
        }
        return key
    }
}

extension HMAC {
    /// The code of some bytes, continued from here in a copy.
    func code(for bytes: [UInt8]) -> MAC {
        var copy = self
        bytes.withUnsafeBytes { copy.update(data: $0) }
        return copy.finalize()
    }
}
