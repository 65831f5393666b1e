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
        } else if let date = RetryAfter.httpDate(text) {
            self.instant = max(now, min(date, latest))
        } else {
            return nil
        }
    }

    /// `Sun, 06 Nov 1994 08:49:37 GMT`, the one form that senders may write (RFC 9110 §5.6.7).
    private static func httpDate(_ text: String) -> Instant? {
        let parts = text.split(separator: " ")
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let year = Int(parts[3]),
            let month = months.firstIndex(of: String(parts[2]))
        else { return nil }
        let clock = parts[4].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3 else { return nil }
        return Instant(year: year, month: month + 1, day: day, hour: clock[0], minute: clock[1], second: clock[2])
    }
}
