/// A moment in time, to the nanosecond, without a zone.
///
/// Whole seconds since 1970-01-01T00:00:00Z and the nanoseconds after them. A `Date` would round the
/// nine fractional digits that partners send.
public struct Instant: Hashable, Sendable, Comparable {
    /// Whole seconds since the epoch, rounded towards the past.
    public let seconds: Int64
    /// Nanoseconds after `seconds`, 0 to 999,999,999.
    public let nanoseconds: Int32

    /// Makes an instant; `nanoseconds` must be in 0..<1,000,000,000.
    public init(seconds: Int64, nanoseconds: Int32 = 0) {
        precondition((0..<1_000_000_000).contains(nanoseconds), "nanoseconds out of range")
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    public static func < (left: Instant, right: Instant) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }

    /// The instant `duration` later.
    public static func + (instant: Instant, duration: Duration) -> Instant {
        let (seconds, attoseconds) = duration.components
        var nanoseconds = Int64(instant.nanoseconds) + attoseconds / 1_000_000_000
        var whole = instant.seconds + seconds
        if nanoseconds < 0 {
            nanoseconds += 1_000_000_000
            whole -= 1
        } else if nanoseconds >= 1_000_000_000 {
            nanoseconds -= 1_000_000_000
            whole += 1
        }
        return Instant(seconds: whole, nanoseconds: Int32(nanoseconds))
    }

    /// The instant `duration` earlier.
    public static func - (instant: Instant, duration: Duration) -> Instant {
        instant + (.zero - duration)
    }

    /// The time from `earlier` to `later`.
    public static func - (later: Instant, earlier: Instant) -> Duration {
        .seconds(later.seconds - earlier.seconds)
            + .nanoseconds(Int64(later.nanoseconds) - Int64(earlier.nanoseconds))
    }

    /// This instant, moved back to the last whole multiple of `step` seconds since the epoch.
    ///
    /// The gateway's own public times are cut to the quarter hour (`step` 900), so that they tell
    /// nothing about the moment at which something happened.
    public func cut(toSeconds step: Int64) -> Instant {
        let remainder = ((self.seconds % step) + step) % step
        return Instant(seconds: self.seconds - remainder)
    }
}
