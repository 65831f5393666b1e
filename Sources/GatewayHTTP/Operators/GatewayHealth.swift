import CommunityRequests
import GatewayCore

/// How the gateway is, on one screen.
struct GatewayHealth: Encodable, Sendable {
    struct Check: Encodable, Sendable {
        let name: String
        let ready: Bool
    }

    struct Adapter: Encodable, Sendable {
        let name: String
        let active: Bool
        let reason: String?
    }

    let status: String
    let checks: [Check]
    let adapters: [Adapter]
    let deliveries: [String: Int]
    let heldPartners: [String]
    /// Requests that wait for review; 500 where there are more.
    let waiting: Int

    init(_ desks: OperatorDesks) async throws {
        let checks = await desks.readiness()
        self.status = checks.allSatisfy(\.isReady) ? "ready" : "not_ready"
        self.checks = checks.map { Check(name: $0.name, ready: $0.isReady) }
        self.adapters = desks.adapters().map { Adapter(name: $0.name, active: $0.isActive, reason: $0.reason) }
        let counts = try await desks.deliveries.counts().map { ($0.key.rawValue, $0.value) }
        self.deliveries = Dictionary(uniqueKeysWithValues: counts)
        self.heldPartners = try await desks.deliveries.held().map(\.description).sorted()
        self.waiting = try await desks.review.queue(limit: 500).count
    }
}
