public import CommunityRequests

/// What follows from one attempt to deliver a callback.
public struct DeliveryAttempt: Sendable, Equatable {
    /// What the store records.
    public let disposition: DeliveryDisposition
    /// Whether deliveries to the partner stop until an operator resumes them (410).
    public let holdsPartner: Bool
    /// For metrics: a closed set.
    public let outcome: Outcome

    /// How an attempt ended.
    public enum Outcome: String, Sendable, CaseIterable {
        case delivered
        case rejected
        case gone
        case throttled
        case failed
    }

    /// Decides what follows.
    ///
    /// - Parameters:
    ///   - result: How the transport fared.
    ///   - attempts: Attempts made, this one included.
    ///   - now: The moment at which the attempt ended.
    ///   - jitter: A random number for the spread of retries.
    public init(
        result: TransportOutcome,
        attempts: Int,
        now: Instant,
        jitter: UInt16,
        schedule: RetrySchedule = .standard
    ) {
        let retry = schedule.delay(afterAttempt: attempts, jitter: jitter).map { now + $0 }
        let planned = retry.map(DeliveryDisposition.retry(at:)) ?? .dead
        switch result {
        case .answered(status: 200..<300, _):
            self.init(.delivered, outcome: .delivered)
        case .answered(status: 410, _):
            // Kept as it is: it goes out first when the partner is resumed.
            self.init(.retry(at: now), holdsPartner: true, outcome: .gone)
        case .answered(status: 429, let retryAfter), .answered(status: 503, let retryAfter):
            // It can only put the next attempt off: a partner that says "in a second" for an hour would else use up
            // all attempts in ten.
            let asked = retryAfter.flatMap { RetryAfter($0, now: now) }?.instant ?? now
            self.init(retry.map { .retry(at: max($0, asked)) } ?? .dead, outcome: .throttled)
        case .answered:
            self.init(planned, outcome: .rejected)
        case .failed:
            self.init(planned, outcome: .failed)
        }
    }

    private init(_ disposition: DeliveryDisposition, holdsPartner: Bool = false, outcome: Outcome) {
        self.disposition = disposition
        self.holdsPartner = holdsPartner
        self.outcome = outcome
    }
}
