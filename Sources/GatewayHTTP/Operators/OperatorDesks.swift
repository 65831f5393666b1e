public import CommunityRequests
public import GatewayCore

/// What operators work with, in the console and through the API: the gateway's desks, and what its composition knows.
public struct OperatorDesks: Sendable {
    public var sessions: SessionDesk
    public var review: ReviewDesk
    public var takeDown: TakeDownDesk
    public var deliveries: DeliveryDesk
    public var audit: AuditTrail
    public var keyUse: KeyUseRecorder
    public var roster: CurrentRoster
    public var now: @Sendable () -> Instant
    /// What must be so before the gateway can do its work.
    public var readiness: @Sendable () async -> [ReadinessCheck]
    /// The adapters that partners use, in force or not.
    public var adapters: @Sendable () -> [AdapterHealth]
    /// The log's witnesses.
    public var witnesses: @Sendable () -> [WitnessHealth]
    /// How an adapter's messages depart from its manifest.
    public var drift: @Sendable (_ adapter: String) -> AdapterDrift
    /// What an adapter makes of a payload; nothing of it is kept. Throws ``Problem``.
    public var explain: @Sendable (PayloadTrial) throws -> ExplainedPayload
    /// What another directory of agencies would change.
    public var preview: @Sendable (_ csv: String) -> AgencyPreview
    /// The lines of `vestibule.yaml` that a partner's next secret needs.
    public var rotationLines: @Sendable (PartnerID) -> [String]

    public init(
        sessions: SessionDesk,
        review: ReviewDesk,
        takeDown: TakeDownDesk,
        deliveries: DeliveryDesk,
        audit: AuditTrail,
        keyUse: KeyUseRecorder,
        roster: CurrentRoster,
        now: @escaping @Sendable () -> Instant,
        readiness: @escaping @Sendable () async -> [ReadinessCheck],
        adapters: @escaping @Sendable () -> [AdapterHealth],
        witnesses: @escaping @Sendable () -> [WitnessHealth],
        drift: @escaping @Sendable (String) -> AdapterDrift,
        explain: @escaping @Sendable (PayloadTrial) throws -> ExplainedPayload,
        preview: @escaping @Sendable (String) -> AgencyPreview,
        rotationLines: @escaping @Sendable (PartnerID) -> [String]
    ) {
        self.sessions = sessions
        self.review = review
        self.takeDown = takeDown
        self.deliveries = deliveries
        self.audit = audit
        self.keyUse = keyUse
        self.roster = roster
        self.now = now
        self.readiness = readiness
        self.adapters = adapters
        self.witnesses = witnesses
        self.drift = drift
        self.explain = explain
        self.preview = preview
        self.rotationLines = rotationLines
    }
}
