public import CommunityRequests

/// What operators do about deliveries that did not arrive.
public struct DeliveryDesk: Sendable {
    private let store: any DeliveryStore
    private let environment: GatewayEnvironment

    public init(store: any DeliveryStore, environment: GatewayEnvironment) {
        self.store = store
        self.environment = environment
    }

    /// Deliveries without what they carry, the newest first.
    public func deliveries(
        in state: DeliveryState?,
        before number: Int64? = nil,
        limit: Int
    ) async throws -> [DeliverySummary] {
        try await self.store.deliveries(in: state, before: number, limit: limit)
    }

    /// How many deliveries are in which state.
    public func counts() async throws -> [DeliveryState: Int] { try await self.store.deliveryCounts() }

    /// Sends a dead delivery again, from its first attempt on. `false` where there is no dead one of that name.
    public func retry(_ id: DeliveryID, by actor: AuditActor) async throws -> Bool {
        let now = self.environment.now()
        let audit = AuditEvent(at: now, actor: actor, action: .deliveryRetried, subject: id.description)
        return try await self.store.retry(id, at: now, audit: audit)
    }

    /// Sends every dead delivery again, or those to one partner. How many there were.
    public func retryAll(to partner: PartnerID?, by actor: AuditActor) async throws -> Int {
        let now = self.environment.now()
        let audit = AuditEvent(
            at: now,
            actor: actor,
            action: .deliveriesRetried,
            subject: partner?.description
        )
        return try await self.store.retryAll(to: partner, at: now, audit: audit)
    }

    /// The partners to whom nothing is sent, because one answered 410.
    public func held() async throws -> Set<PartnerID> { try await self.store.heldPartners() }

    /// Lets deliveries to a partner go on. `false` where they were not held.
    public func resume(_ partner: PartnerID, by actor: AuditActor) async throws -> Bool {
        let audit = AuditEvent(
            at: self.environment.now(),
            actor: actor,
            action: .partnerResumed,
            subject: partner.description
        )
        return try await self.store.resume(partner, audit: audit)
    }
}
