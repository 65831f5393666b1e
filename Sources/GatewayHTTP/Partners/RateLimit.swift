/// How fast one partner may send.
public struct RateLimit: Sendable, Equatable {
    /// 2,000 messages a second and 10,000 at once: far above what a partner's queue sends after an outage, and far
    /// below what a program that repeats itself without waiting does.
    public static let standard = RateLimit(perSecond: 2_000, burst: 10_000)

    /// Messages a second, over time.
    public let perSecond: Double
    /// Messages that may come at once.
    public let burst: Int

    /// Makes a limit; `perSecond` is above zero and `burst` at least 1.
    public init(perSecond: Double, burst: Int) {
        precondition(perSecond > 0 && burst >= 1, "a rate limit lets something through")
        self.perSecond = perSecond
        self.burst = burst
    }

    /// The limit of a listener: ``standard`` where others can reach it; `nil` on loopback, where a proxy that has
    /// limits of its own, or a measurement, stands in front.
    public static func standard(for listener: ListenAddress) -> RateLimit? {
        listener.isLoopback ? nil : .standard
    }
}
