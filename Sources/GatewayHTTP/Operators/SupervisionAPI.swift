import CommunityRequests
import GatewayCore
import Hummingbird

/// `/v1/operator/audit` and `/health`: what was done, and how the gateway is.
struct SupervisionAPI: Sendable {
    private struct Trail: Encodable {
        let entries: [AuditItem]
        /// What to ask for next, as `before`; absent at the end.
        let next: Int64?
    }

    private struct Verification: Encodable {
        let entries: Int64
        let holds: Bool
        let firstBroken: Int64?
    }

    let desks: OperatorDesks
    let gate: OperatorGate

    func addRoutes(to routes: inout SurfaceRoutes) {
        self.gate.get("/v1/operator/audit", .readAudit, &routes) { request, _, _ in
            let limit = Int(try request.number("limit", in: 1...1_000) ?? 100)
            let before = try request.number("before", in: 1...Int64.max)
            let entries = try await self.desks.audit.entries(before: before, limit: limit)
            let next = entries.count == limit ? entries.last?.number : nil
            return try Response(operators: Trail(entries: entries.map(AuditItem.init), next: next))
        }
        self.gate.get("/v1/operator/audit/verification", .verifyAudit, &routes) { _, _, _ in
            let (count, broken) = try await self.desks.audit.verify()
            return try Response(
                operators: Verification(entries: count, holds: broken == nil, firstBroken: broken)
            )
        }
        self.gate.get("/v1/operator/health", .readHealth, &routes) { _, _, _ in
            try Response(operators: try await GatewayHealth(self.desks))
        }
    }
}
