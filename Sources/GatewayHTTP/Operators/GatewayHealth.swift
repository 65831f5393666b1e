import CommunityRequests
public import GatewayCore

/// How the gateway is, on one screen.
public struct GatewayHealth: Encodable, Sendable {
    struct Check: Encodable, Sendable {
        let name: String
        let ready: Bool
    }

    struct Adapter: Encodable, Sendable {
        let name: String
        let active: Bool
        let reason: String?
    }

    struct Witness: Encodable, Sendable {
        let name: String
        let cosigned: Bool
    }

    /// The most requests that wait for review that are counted.
    public static let waitingLimit = 500

    let status: String
    let checks: [Check]
    let adapters: [Adapter]
    let witnesses: [Witness]
    let deliveries: [String: Int]
    let heldPartners: [String]
    let waiting: Int

    /// - Parameter waiting: Requests that wait for review; ``waitingLimit`` where there are more.
    public init(
        checks: [ReadinessCheck],
        adapters: [AdapterHealth],
        witnesses: [WitnessHealth],
        deliveries: DeliveryDesk,
        waiting: Int
    ) async throws {
        self.status = checks.allSatisfy(\.isReady) ? "ready" : "not_ready"
        self.checks = checks.map { Check(name: $0.name, ready: $0.isReady) }
        self.adapters = adapters.map { Adapter(name: $0.name, active: $0.isActive, reason: $0.reason) }
        self.witnesses = witnesses.map { Witness(name: $0.name, cosigned: $0.hasCosigned) }
        let counts = try await deliveries.counts().map { ($0.key.rawValue, $0.value) }
        self.deliveries = Dictionary(uniqueKeysWithValues: counts)
        self.heldPartners = try await deliveries.held().map(\.description).sorted()
        self.waiting = waiting
    }

    init(_ desks: OperatorDesks) async throws {
        try await self.init(
            checks: await desks.readiness(),
            adapters: desks.adapters(),
            witnesses: desks.witnesses(),
            deliveries: desks.deliveries,
            waiting: desks.review.queue(limit: Self.waitingLimit).count
        )
    }

    /// Whether everything is so that must be.
    public var isReady: Bool { self.status == "ready" }

    /// The same for a terminal.
    public var lines: [String] {
        let held = self.heldPartners.isEmpty ? "none" : self.heldPartners.joined(separator: ", ")
        return [self.isReady ? "the gateway is ready" : "the gateway is not ready"]
            + self.checks.map { "  \($0.name): \($0.ready ? "good" : "fails")" }
            + self.adapters.map { adapter in
                let state = adapter.active ? "in force" : "not in force"
                return "  adapter \(adapter.name): \(state)" + (adapter.reason.map { ", \($0)" } ?? "")
            }
            + self.witnesses.map { witness in
                "  witness \(witness.name): \(witness.cosigned ? "cosigned" : "did not cosign") the newest checkpoint"
            }
            + self.deliveries.sorted { $0.key < $1.key }.map { "  deliveries \($0.key): \($0.value)" }
            + ["  partners not delivered to: \(held)", "  waiting for review: \(self.waiting)"]
    }
}
