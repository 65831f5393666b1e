public import CommunityRequests

/// Takes down a description in which something personal slipped through. The log keeps that it was done, and why.
public struct TakeDownDesk: Sendable {
    private let store: any LogStore & RegisterStore
    private let environment: GatewayEnvironment

    public init(store: any LogStore & RegisterStore, environment: GatewayEnvironment) {
        self.store = store
        self.environment = environment
    }

    /// Forgets a published request's description and the salt of its commitment. The audit trail keeps who did it.
    ///
    /// - Returns: `false` where there is no such published request, or it was taken down before.
    public func takeDown(_ code: PublicCode, reason: TakeDownReason, by actor: AuditActor) async throws -> Bool {
        guard let record = try await self.store.request(code: code) else { return false }
        let now = self.environment.now()
        return try await self.store.takeDown(
            record.id,
            reason: reason,
            logEntry: LogEntries.takenDown(code, reason: reason, at: now),
            audit: AuditEvent(
                at: now,
                actor: actor,
                action: .descriptionTakenDown,
                subject: code.description,
                detail: reason.rawValue
            )
        )
    }
}
