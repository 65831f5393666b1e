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

    public let scheme: AuthenticationScheme

    /// Makes one.
    ///
    /// - Throws: ``InvalidSecret`` for the first secret that the scheme cannot use.
    public init(scheme: AuthenticationScheme, secrets: [AuthenticationSecret]) throws(InvalidSecret) {
        self.scheme = scheme
    }

    /// Verifies a message over the bytes as they came; compares in constant time.
    ///
    /// - Returns: `nil` where it is authentic.
    public func verify(headers: MessageHeaders, body: [UInt8], now: Instant) -> Refusal? { .noSecretAccepted }
}
