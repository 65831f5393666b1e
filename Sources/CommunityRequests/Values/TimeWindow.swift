/// The span of time for which footage is asked, between two instants.
public struct TimeWindow: Hashable, Sendable {
    public let start: Instant
    public let end: Instant

    /// Makes a window; `end` may lie before `start`, which the policy then refuses with its reason.
    public init(start: Instant, end: Instant) {
        self.start = start
        self.end = end
    }

    /// The time between the two instants; negative where they are in the wrong order.
    public var length: Duration { self.end - self.start }

    /// Whether `other` lies wholly inside this window, its bounds included.
    public func contains(_ other: TimeWindow) -> Bool {
        self.start <= other.start && other.start < other.end && other.end <= self.end
    }
}
