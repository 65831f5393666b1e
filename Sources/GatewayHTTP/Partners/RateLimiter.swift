import CommunityRequests
import Synchronization

/// One token bucket for each partner. Callers name enrolled partners only, which bounds how many there are.
final class RateLimiter: Sendable {
    private let limit: RateLimit
    private let now: @Sendable () -> Instant
    private let buckets = Mutex<[String: TokenBucket]>([:])

    init(limit: RateLimit, now: @escaping @Sendable () -> Instant) {
        self.limit = limit
        self.now = now
    }

    /// Takes a token of the partner's.
    ///
    /// - Returns: Whole seconds to wait; `nil` where the message may pass.
    func admit(_ partner: String) -> Int? {
        let now = self.now()
        return self.buckets.withLock { buckets in
            buckets[partner, default: TokenBucket(limit: self.limit, now: now)].take(at: now)
        }
    }

    /// Puts a token back that was taken in the partner's name by somebody else.
    func giveBack(_ partner: String) {
        self.buckets.withLock { $0[partner]?.giveBack() }
    }
}
