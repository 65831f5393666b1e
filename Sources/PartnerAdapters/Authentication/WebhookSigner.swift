public import CommunityRequests
import Crypto

/// Signs outbound messages with Standard Webhooks; with several keys at once during a rotation.
public struct WebhookSigner: Sendable {
    private enum Key: Sendable {
        case symmetric(HMAC<SHA256>)
        case signing(Curve25519.Signing.PrivateKey)
    }

    private let keys: [Key]

    /// Makes a signer.
    ///
    /// - Parameter secrets: `whsec_` (signs `v1`) or `whsk_` (signs `v1a`), in the order of the signatures.
    /// - Throws: ``InvalidSecret`` where there is none, and for the first that cannot sign.
    public init(secrets: [SecretValue]) throws(InvalidSecret) {
        guard !secrets.isEmpty else { throw InvalidSecret(message: "name at least one secret to sign with") }
        var keys: [Key] = []
        for secret in secrets {
            switch try WebhookKey(secret) {
            case .symmetric(let key): keys.append(.symmetric(key))
            case .signing(let key): keys.append(.signing(key))
            case .verifying:
                throw InvalidSecret(message: "a public key cannot sign; write whsec_… or whsk_…")
            }
        }
        self.keys = keys
    }

    /// The three `webhook-` headers of one attempt, in lower case.
    ///
    /// - Parameters:
    ///   - id: The same for every attempt; 1 to 256 printable ASCII characters without spaces.
    ///   - time: The time of this attempt, signed in whole seconds.
    public func headers(id: String, time: Instant, body: [UInt8]) -> [(name: String, value: String)] {
        precondition(WebhookSignature.isIdentifier(id), "an identifier is printable ASCII without spaces")
        let timestamp = String(time.seconds)
        let signed = WebhookSignature.signedBytes(id: id, timestamp: timestamp, body: body)
        let signatures = self.keys.compactMap { Self.signature(of: signed, with: $0) }
        return [
            ("webhook-id", id), ("webhook-timestamp", timestamp),
            ("webhook-signature", signatures.joined(separator: " ")),
        ]
    }

    private static func signature(of signed: [UInt8], with key: Key) -> String? {
        switch key {
        case .symmetric(let key):
            "v1," + Base64.encode(Array(key.code(for: signed)))
        case .signing(let key):
            // Signing fails only where the system has no memory left; another key's signature then still goes out.
            (try? key.signature(for: signed)).map { "v1a," + Base64.encode($0) }
        }
    }
}
