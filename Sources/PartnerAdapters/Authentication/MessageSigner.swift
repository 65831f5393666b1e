public import CommunityRequests
import Crypto

/// Authenticates a message as a partner would under its scheme: for a partner engineer's first request, and for
/// replaying recorded messages.
public struct MessageSigner: Sendable {
    private let scheme: AuthenticationScheme
    private let secret: SecretValue

    /// - Throws: ``InvalidSecret`` where the scheme cannot use the secret.
    public init(scheme: AuthenticationScheme, secret: SecretValue) throws(InvalidSecret) {
        if case .standardWebhooks = scheme {
            _ = try WebhookSigner(secrets: [secret])
        } else {
            _ = try AuthenticationKey(secret, for: scheme)
        }
        self.scheme = scheme
        self.secret = secret
    }

    /// The headers that authenticate a message.
    ///
    /// - Parameters:
    ///   - id: The message's id, where the scheme has a header for it.
    ///   - time: The time of the attempt, where the scheme signs one.
    ///   - headers: Other headers of the message, where the scheme signs them.
    /// - Throws: ``InvalidSecret`` where a signed header is missing.
    public func headers(
        id: String,
        time: Instant,
        body: [UInt8],
        headers: MessageHeaders = MessageHeaders([])
    ) throws(InvalidSecret) -> [(name: String, value: String)] {
        switch self.scheme {
        case .standardWebhooks:
            return try WebhookSigner(secrets: [self.secret]).headers(id: id, time: time, body: body)
        case .githubHMAC:
            let key = SymmetricKey(data: Array(self.secret.text.utf8))
            let code = HMAC<SHA256>.authenticationCode(for: body, using: key)
            return [("x-hub-signature-256", "sha256=" + Hexadecimal.encode(code))]
        case .hmac(let scheme):
            return try self.headers(of: scheme, time: time, body: body, headers: headers)
        case .apiKey(let header): return [(header, self.secret.text)]
        case .basic: return [("authorization", "Basic " + Base64.encode(Array(self.secret.text.utf8)))]
        case .bearer: return [("authorization", "Bearer " + self.secret.text)]
        }
    }

    private func headers(
        of scheme: HMACScheme,
        time: Instant,
        body: [UInt8],
        headers: MessageHeaders
    ) throws(InvalidSecret) -> [(name: String, value: String)] {
        let timestamp = AttemptTime.text(time, scheme.timestampForm)
        guard case .hmac(let key) = try AuthenticationKey(self.secret, for: self.scheme),
            let signed = scheme.signed.bytes(body: body, timestamp: timestamp, headers: headers)
        else { throw InvalidSecret(message: "a header or a setting that the scheme signs is missing") }
        let code = scheme.algorithm.code(for: signed, using: key)
        let text: String
        switch scheme.encoding {
        case .hex: text = scheme.prefix + Hexadecimal.encode(code)
        case .base64: text = scheme.prefix + Base64.encode(code)
        }
        switch scheme.timestamp {
        case nil: return [(scheme.header, text)]
        case .header(let name): return [(name, timestamp), (scheme.header, text)]
        case .beforeSignature(let separator): return [(scheme.header, timestamp + separator + text)]
        case .part(let prefix):
            return [(scheme.header, prefix + timestamp + (scheme.separator ?? "") + text)]
        }
    }
}
