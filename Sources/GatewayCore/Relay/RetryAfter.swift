import AnswerProtocol
public import CommunityRequests

/// The `Retry-After` field (RFC 9110 §10.2.3): seconds or an HTTP date, obeyed up to a day.
public struct RetryAfter: Sendable, Equatable {
    /// The moment from which another attempt is welcome.
    public let instant: Instant

    /// Reads the field; `nil` where it is neither form.
    public init?(_ text: String, now: Instant) {
        let latest = now + .seconds(86_400)
        if !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) {
            self.instant = Int64(text).map { min(now + .seconds(min($0, 86_400)), latest) } ?? latest
        } else if let date = HTTPDate.seconds(text) {
            self.instant = max(now, min(Instant(seconds: date), latest))
        } else {
            return nil
        }
    }
}
