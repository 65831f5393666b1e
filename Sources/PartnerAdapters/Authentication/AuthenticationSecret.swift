public import CommunityRequests
import Crypto

/// One secret of a partner, with the time in which it is accepted.
public struct AuthenticationSecret: Sendable {
    public let value: SecretValue
    /// `nil`: always was.
    public let acceptFrom: Instant?
    /// The first instant at which it is no longer accepted; `nil`: for good.
    public let acceptUntil: Instant?

    public init(value: SecretValue, acceptFrom: Instant? = nil, acceptUntil: Instant? = nil) {
        self.value = value
        self.acceptFrom = acceptFrom
        self.acceptUntil = acceptUntil
    }

    /// Tells a partner's keys apart without telling them: 32 bits of SHA-256, hexadecimal.
    public var fingerprint: String {
        SHA256.hash(data: Array("vestibule key \(self.value.text)".utf8)).prefix(4).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// Whether the secret is accepted at that instant.
    public func isAccepted(at now: Instant) -> Bool {
        self.acceptFrom.map { $0 <= now } ?? true && self.acceptUntil.map { now < $0 } ?? true
    }
}

/// A secret that its scheme cannot use.
public struct InvalidSecret: Error, Hashable, Sendable {
    /// What to write instead, without the value.
    public let message: String
}
