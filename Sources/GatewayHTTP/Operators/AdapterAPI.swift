import CommunityRequests
import GatewayCore
import HTTPTypes
import Hummingbird

/// `/v1/operator/adapters`: which are in force, how messages depart from them, what they make of a payload.
struct AdapterAPI: Sendable {
    /// The most bytes of a payload that is tried: as for a webhook.
    static let payloadLimit = WebhookController.limit

    private struct List: Encodable {
        let adapters: [Adapter]
    }

    private struct Adapter: Encodable {
        let name: String
        let active: Bool
        let digest: String?
        let reason: String?
        let drift: AdapterDrift

        init(_ health: AdapterHealth, drift: AdapterDrift) {
            self.name = health.name
            self.active = health.isActive
            self.digest = health.digest
            self.reason = health.reason
            self.drift = drift
        }
    }

    let desks: OperatorDesks
    let gate: OperatorGate

    func addRoutes(to routes: inout SurfaceRoutes) {
        self.gate.get("/v1/operator/adapters", .listAdapters, &routes) { _, _, _ in
            let adapters = self.desks.adapters().map { Adapter($0, drift: self.desks.drift($0.name)) }
            return try Response(operators: List(adapters: adapters))
        }
        self.gate.get("/v1/operator/adapters/:adapter", .readAdapter, &routes) { _, context, _ in
            let name = try context.parameters.require("adapter")
            guard let health = self.desks.adapters().first(where: { $0.name == name }) else {
                throw Problem(.notFound)
            }
            return try Response(operators: Adapter(health, drift: self.desks.drift(name)))
        }
        let explain = "/v1/operator/adapters/:adapter/explain"
        self.gate.post(explain, .explainPayload, &routes) { request, context, account in
            let name = try context.parameters.require("adapter")
            let trial = PayloadTrial(
                adapter: name,
                partner: request.word("partner"),
                contentType: request.headers[.contentType] ?? Response.json,
                body: try await request.bytes(limit: Self.payloadLimit)
            )
            return try Response(operators: try await self.desks.tryOut(trial, by: account))
        }
    }
}

extension OperatorDesks {
    /// Explains a payload, and notes who had it explained; of the payload nothing is kept.
    func tryOut(_ trial: PayloadTrial, by account: OperatorAccount) async throws -> ExplainedPayload {
        let explained = try self.explain(trial)
        let event = AuditEvent(
            at: self.now(),
            actor: account.actor,
            action: .payloadExplained,
            subject: trial.adapter
        )
        try await self.audit.note(event)
        return explained
    }
}
