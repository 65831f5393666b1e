/// When the consents of a request leave the gateway: at published times only, whether there are any or not.
public struct ReleaseSchedule: Hashable, Sendable {
    public let publishedAt: Instant
    /// Whole seconds between releases.
    public let interval: Int64
    /// The last release, when answers close.
    public let last: Instant

    /// The schedule of a request published at `publishedAt` (cut to the quarter hour already).
    ///
    /// - Parameters:
    ///   - interval: Seconds between releases, a multiple of 900.
    ///   - openFor: Seconds for which answers are taken, a multiple of 900.
    public init(publishedAt: Instant, interval: Int64, openFor: Int64) {
        self.publishedAt = publishedAt
        self.interval = interval
        self.last = publishedAt + .seconds(openFor)
    }

    /// A schedule as it was stored.
    public init(publishedAt: Instant, interval: Int64, last: Instant) {
        self.publishedAt = publishedAt
        self.interval = interval
        self.last = last
    }

    /// The first release.
    public var first: Instant { min(self.publishedAt + .seconds(self.interval), self.last) }

    /// The first release after `instant`; `nil` when there is none any more.
    public func next(after instant: Instant) -> Instant? {
        guard instant < self.last else { return nil }
        guard instant >= self.first else { return self.first }
        let passed = (instant - self.publishedAt).components.seconds / self.interval
        return min(self.publishedAt + .seconds((passed + 1) * self.interval), self.last)
    }

    /// The last release time at or before `instant`; the first release before there is one.
    public func latest(at instant: Instant) -> Instant {
        guard instant < self.last else { return self.last }
        guard instant >= self.first else { return self.first }
        let passed = (instant - self.publishedAt).components.seconds / self.interval
        return self.publishedAt + .seconds(passed * self.interval)
    }
}
