public import CommunityRequests

/// Time and randomness, which come in through the door so that tests and recordings can replay them.
public struct GatewayEnvironment: Sendable {
    /// The clock.
    public var now: @Sendable () -> Instant
    /// That many random bytes, fit for keys.
    public var randomBytes: @Sendable (Int) -> [UInt8]

    public init(now: @escaping @Sendable () -> Instant, randomBytes: @escaping @Sendable (Int) -> [UInt8]) {
        self.now = now
        self.randomBytes = randomBytes
    }
}
