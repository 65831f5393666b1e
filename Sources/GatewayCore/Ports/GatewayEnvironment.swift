public import CommunityRequests

/// Time and randomness, which come in through the door so that tests and recordings can replay them.
public struct GatewayEnvironment: Sendable {
    /// That many random bytes, fit for keys.
    public typealias RandomBytes = @Sendable (_ count: Int) -> [UInt8]

    /// The clock.
    public var now: @Sendable () -> Instant
    private let random: @Sendable (RandomPurpose) -> RandomBytes

    /// - Parameter randomBytes: One source for every purpose, as the system's generator is.
    public init(now: @escaping @Sendable () -> Instant, randomBytes: @escaping RandomBytes) {
        self.init(now: now) { _ in randomBytes }
    }

    /// - Parameter random: A source for each purpose, so that what one draws does not move what another gets.
    public init(now: @escaping @Sendable () -> Instant, random: @escaping @Sendable (RandomPurpose) -> RandomBytes) {
        self.now = now
        self.random = random
    }

    /// The source for a purpose.
    public func random(for purpose: RandomPurpose) -> RandomBytes { self.random(purpose) }

    /// The source for what no owner's doing can bring forth.
    public var randomBytes: RandomBytes { self.random(.other) }
}
