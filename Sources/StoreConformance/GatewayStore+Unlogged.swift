public import CommunityRequests
public import GatewayCore

/// Operations without a log entry, for proofs that are about something else.
extension GatewayStore {
    /// `publish`, unlogged.
    public func publish(_ id: RequestID, publication: Publication, deliveries: [NewDelivery]) async throws {
        try await self.publish(id, publication: publication, logEntry: nil, deliveries: deliveries)
    }

    /// `closeExpired`, unlogged.
    public func closeExpired(_ id: RequestID, deliveries: [NewDelivery]) async throws {
        try await self.closeExpired(id, logEntry: nil, deliveries: deliveries)
    }

    /// `purge`, unlogged.
    public func purge(_ id: RequestID) async throws { try await self.purge(id, logEntry: nil) }

    /// `refuse`, unlogged.
    public func refuse(_ id: RequestID, reason: ReviewRefusal, deliveries: [NewDelivery]) async throws -> Bool {
        try await self.refuse(
            id,
            reason: reason,
            logEntry: nil,
            deliveries: deliveries,
            audit: Sample.audit(.reviewRefused)
        )
    }

    /// `approve` where one reviewer is enough. Whether the request passes.
    public func approve(_ id: RequestID) async throws -> Bool {
        try await self.approve(id, needed: 1, audit: Sample.audit(.reviewApproved)) == .opened
    }
}
