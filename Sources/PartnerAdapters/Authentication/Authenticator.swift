public import CommunityRequests

/// Decides whether a message comes from a partner: a scheme and the secrets that are accepted for it.
public struct Authenticator: Sendable {
    /// Why a message is not authentic: for logs and counters, never told outside.
    public enum Refusal: String, Error, Hashable, Sendable, CaseIterable {
        case noSecretAccepted
        case missingHeader
        case repeatedHeader
        case malformedHeader
        case tooOld
        case tooNew
        case mismatch
    }

    private struct Entry: Sendable {
        let secret: AuthenticationSecret
        let key: AuthenticationKey
        let fingerprint: String
    }

    public let scheme: AuthenticationScheme
    private let entries: [Entry]

    /// Makes one.
    ///
    /// - Throws: ``InvalidSecret`` for the first secret that the scheme cannot use.
    public init(scheme: AuthenticationScheme, secrets: [AuthenticationSecret]) throws(InvalidSecret) {
        self.scheme = scheme
        var entries: [Entry] = []
        for secret in secrets {
            entries.append(
                Entry(
                    secret: secret,
                    key: try AuthenticationKey(secret.value, for: scheme),
                    fingerprint: secret.fingerprint
                )
            )
        }
        self.entries = entries
    }

    /// The secrets, in the order in which they were given.
    public var secrets: [AuthenticationSecret] { self.entries.map(\.secret) }

    /// The fingerprints of the secrets that prove a message, which is known to be authentic. Where only one is accepted
    /// it costs nothing.
    public func fingerprints(headers: MessageHeaders, body: [UInt8], now: Instant) -> [String] {
        let accepted = self.entries.filter { $0.secret.isAccepted(at: now) }
        guard accepted.count > 1 else { return accepted.map(\.fingerprint) }
        return accepted.filter { self.verify(headers: headers, body: body, now: now, keys: [$0.key]) == nil }
            .map(\.fingerprint)
    }

    /// Verifies a message over the bytes as they came; compares in constant time.
    ///
    /// - Returns: `nil` where it is authentic.
    public func verify(headers: MessageHeaders, body: [UInt8], now: Instant) -> Refusal? {
        let keys = self.entries.compactMap { $0.secret.isAccepted(at: now) ? $0.key : nil }
        return self.verify(headers: headers, body: body, now: now, keys: keys)
    }

    private func verify(
        headers: MessageHeaders,
        body: [UInt8],
        now: Instant,
        keys: [AuthenticationKey]
    ) -> Refusal? {
        guard !keys.isEmpty else { return .noSecretAccepted }
        do throws(Refusal) {
            let isAuthentic =
                switch self.scheme {
                case .standardWebhooks:
                    try WebhookSignature.verify(headers: headers, body: body, keys: keys, now: now)
                case .githubHMAC:
                    try HMACScheme.github.verify(headers: headers, body: body, keys: keys, now: now)
                case .hmac(let scheme):
                    try scheme.verify(headers: headers, body: body, keys: keys, now: now)
                case .apiKey(let header):
                    Credentials.match(Array(try headers.only(header).utf8), keys)
                case .basic:
                    Credentials.match(try Credentials.basic(in: headers), keys)
                case .bearer:
                    Credentials.match(try Credentials.bearer(in: headers), keys)
                }
            return isAuthentic ? nil : .mismatch
        } catch {
            return error
        }
    }
}

extension MessageHeaders {
    /// The value of a field that must stand once.
    func only(_ name: String) throws(Authenticator.Refusal) -> String {
        let values = self.values(of: name)
        guard let value = values.first else { throw .missingHeader }
        guard values.count == 1 else { throw .repeatedHeader }
        return value
    }
}
