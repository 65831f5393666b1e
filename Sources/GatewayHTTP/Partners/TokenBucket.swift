import CommunityRequests

/// A token bucket: it fills at a steady rate, and each message takes one token.
struct TokenBucket: Sendable {
    private let limit: RateLimit
    private var tokens: Double
    private var filledAt: Instant

    /// A full bucket.
    init(limit: RateLimit, now: Instant) {
        self.limit = limit
        self.tokens = Double(limit.burst)
        self.filledAt = now
    }

    /// Takes a token.
    ///
    /// - Returns: Whole seconds until there will be one; `nil` where there was one.
    mutating func take(at now: Instant) -> Int? {
        if now > self.filledAt {
            let (seconds, attoseconds) = (now - self.filledAt).components
            let elapsed = Double(seconds) + Double(attoseconds) / 1e18
            self.tokens = min(Double(self.limit.burst), self.tokens + elapsed * self.limit.perSecond)
            self.filledAt = now
        }
        guard self.tokens < 1 else {
            self.tokens -= 1
            return nil
        }
        return max(1, Int(((1 - self.tokens) / self.limit.perSecond).rounded(.up)))
    }

    /// Puts a token back.
    mutating func giveBack() { self.tokens = min(Double(self.limit.burst), self.tokens + 1) }
}
