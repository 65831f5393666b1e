import CommunityRequests
import GatewayCore
import Hummingbird

/// What was done, and how the gateway is.
struct SupervisionConsole: Sendable {
    private static let pageSize = 100

    private struct Trail: Sendable {
        struct Entry: Sendable {
            let number: Int64
            let at: LocalTime
            let actor: String
            let action: String
            let subject: String
            let detail: String
        }

        let entries: [Entry]
        let isEmpty: Bool
        let older: String?
    }

    private struct Health: Sendable {
        struct Count: Sendable {
            let state: String
            let count: Int
        }

        let isReady: Bool
        let checks: [GatewayHealth.Check]
        let adapters: [GatewayHealth.Adapter]
        let witnesses: [GatewayHealth.Witness]
        let hasWitnesses: Bool
        let deliveries: [Count]
        let held: String?
        let waiting: Int
    }

    let desks: OperatorDesks
    let door: ConsoleDoor
    let pages: ConsolePages

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.get(
            "/console/audit",
            self.door.page { request, _, visitor in
                let before = try request.number("before", in: 1...Int64.max)
                let records = try await self.desks.audit.entries(before: before, limit: Self.pageSize)
                let next = records.count == Self.pageSize ? records.last?.number : nil
                let view = Trail(
                    entries: records.map {
                        Trail.Entry(
                            number: $0.number,
                            at: LocalTime($0.at, zone: "UTC"),
                            actor: $0.actor,
                            action: $0.action.rawValue,
                            subject: $0.subject ?? "",
                            detail: $0.detail ?? ""
                        )
                    },
                    isEmpty: records.isEmpty,
                    older: next.map { "/console/audit?before=\($0)" }
                )
                return self.pages.page("Audit", view, "console-audit", to: visitor, at: request.uri.path)
            }
        )
        routes.get(
            "/console/health",
            self.door.page { request, _, visitor in
                let health = try await GatewayHealth(self.desks)
                let view = Health(
                    isReady: health.isReady,
                    checks: health.checks,
                    adapters: health.adapters,
                    witnesses: health.witnesses,
                    hasWitnesses: !health.witnesses.isEmpty,
                    deliveries: health.deliveries.sorted { $0.key < $1.key }.map {
                        Health.Count(state: $0.key, count: $0.value)
                    },
                    held: health.heldPartners.isEmpty ? nil : health.heldPartners.joined(separator: ", "),
                    waiting: health.waiting
                )
                return self.pages.page("Health", view, "console-health", to: visitor, at: request.uri.path)
            }
        )
    }
}
