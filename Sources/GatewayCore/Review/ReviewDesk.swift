public import CommunityRequests
import PartnerAdapters

/// Lets a person decide what a rule has sent to review. She never sees the investigator or any sealed field.
public struct ReviewDesk: Sendable {
    private let store: any ReviewStore & RegisterStore
    private let composer: CallbackComposer
    private let environment: GatewayEnvironment

    public init(
        store: any ReviewStore & RegisterStore,
        composer: CallbackComposer,
        environment: GatewayEnvironment
    ) {
        self.store = store
        self.composer = composer
        self.environment = environment
    }

    /// What came of a decision.
    public enum Outcome: Sendable, Equatable {
        case done
        case notWaiting
        case unknown
    }

    /// The queue, oldest first.
    public func queue(limit: Int = 100) async throws -> [RequestRecord] {
        try await self.store.inReview(limit: limit)
    }

    /// The request of that code, if there is one.
    public func request(_ code: PublicCode) async throws -> RequestRecord? {
        try await self.store.request(code: code)
    }

    /// Lets a request pass; the gateway publishes it within the second.
    public func approve(_ code: PublicCode) async throws -> Outcome {
        guard let record = try await self.store.request(code: code) else { return .unknown }
        return try await self.store.approve(record.id) ? .done : .notWaiting
    }

    /// Refuses a request and tells the partner under which rule and why.
    ///
    /// - Parameter note: For the partner; it must not repeat anything of the payload.
    /// - Throws: ``Problem`` `adapter-inactive` where the partner could not be told now.
    public func refuse(_ code: PublicCode, rule: RuleID, note: String) async throws -> Outcome {
        guard let record = try await self.store.request(code: code) else { return .unknown }
        guard !self.composer.silenced.contains(record.partner) else { throw Problem(.adapterInactive) }
        var refused = record
        refused.request.state = .refused
        let violation = Violation(rule: rule, pointer: "", detail: note)
        let deliveries = self.composer.deliveries(
            of: .refused([violation]),
            about: refused,
            at: self.environment.now()
        )
        let done = try await self.store.refuse(
            record.id,
            reason: ReviewRefusal(rule: rule, note: note),
            logEntry: record.isSandbox
                ? nil
                : try LogEntries.refused(agency: record.request.agency, rules: [rule], at: self.environment.now()),
            deliveries: deliveries
        )
        return done ? .done : .notWaiting
    }
}
