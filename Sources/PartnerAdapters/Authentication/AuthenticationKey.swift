import Crypto

/// A secret in the form its scheme needs.
enum AuthenticationKey: Sendable {
    case webhook(WebhookKey)
    case hmac(SymmetricKey)
    /// The digest of what must be presented, so that comparing it takes the same time for any length.
    case presented(SHA256Digest)

    /// Reads a secret for a scheme.
    init(_ secret: SecretValue, for scheme: AuthenticationScheme) throws(InvalidSecret) {
        guard !secret.text.isEmpty else { throw InvalidSecret(message: "the secret is empty") }
        switch scheme {
        case .standardWebhooks:
            let key = try WebhookKey(secret)
            if case .signing = key {
                throw InvalidSecret(
                    message: "write the sender's public key, whpk_…; the private one is not needed here"
                )
            }
            self = .webhook(key)
        case .githubHMAC:
            self = .hmac(SymmetricKey(data: Array(secret.text.utf8)))
        case .hmac:
            self = .hmac(try Self.sharedKey(secret.text))
        case .basic:
            guard secret.text.contains(":") else { throw InvalidSecret(message: "write user:password") }
            self = .presented(SHA256.hash(data: Array(secret.text.utf8)))
        case .apiKey, .bearer:
            self = .presented(SHA256.hash(data: Array(secret.text.utf8)))
        }
    }

    /// The bytes of `hex:…` or `base64:…`, or else of the text itself.
    private static func sharedKey(_ text: String) throws(InvalidSecret) -> SymmetricKey {
        let bytes: [UInt8]?
        if text.hasPrefix("hex:") {
            bytes = Hexadecimal.decode(text.dropFirst(4))
        } else if text.hasPrefix("base64:") {
            bytes = Base64.decodeUnpadded(text.dropFirst(7))
        } else {
            bytes = Array(text.utf8)
        }
        guard let bytes, !bytes.isEmpty else {
            throw InvalidSecret(message: "after hex: or base64: write the secret's bytes in that encoding")
        }
        return SymmetricKey(data: bytes)
    }
}
