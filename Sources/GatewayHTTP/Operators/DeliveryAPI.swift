import CommunityRequests
import GatewayCore
import Hummingbird

/// `/v1/operator/deliveries`: callbacks, and those that were given up.
struct DeliveryAPI: Sendable {
    private struct Page: Encodable {
        let deliveries: [DeliveryItem]
        let counts: [String: Int]
        /// What to ask for next, as `before`; absent at the end.
        let next: Int64?
    }

    private struct Retried: Encodable {
        let retried: Int
    }

    private struct Target: Decodable {
        let partner: String?
    }

    let desks: OperatorDesks
    let gate: OperatorGate

    func addRoutes(to routes: inout SurfaceRoutes) {
        self.gate.get("/v1/operator/deliveries", .listDeliveries, &routes) { request, _, _ in
            let limit = Int(try request.number("limit", in: 1...500) ?? 100)
            let deliveries = try await self.desks.deliveries.deliveries(
                in: try request.deliveryState(),
                before: try request.number("before", in: 1...Int64.max),
                limit: limit
            )
            let counts = try await self.desks.deliveries.counts().map { ($0.key.rawValue, $0.value) }
            return try Response(
                operators: Page(
                    deliveries: deliveries.map(DeliveryItem.init),
                    counts: Dictionary(uniqueKeysWithValues: counts),
                    next: deliveries.count == limit ? deliveries.last?.number : nil
                )
            )
        }
        self.gate.post("/v1/operator/deliveries/:delivery/retry", .retryDelivery, &routes) { _, context, account in
            guard let id = DeliveryID(try context.parameters.require("delivery")),
                try await self.desks.deliveries.retry(id, by: account.actor)
            else { throw Problem(.notFound, detail: "There is no such delivery that was given up.") }
            return try Response(operators: Retried(retried: 1))
        }
        self.gate.post("/v1/operator/deliveries/retry", .retryDeliveries, &routes) { request, _, account in
            let target = try await request.operatorBody(
                Target.self,
                asks: "`partner`, a partner's name, or with nothing in it for all"
            )
            let partner = try target.partner.map { try self.desks.roster.partner(named: $0).id }
            let count = try await self.desks.deliveries.retryAll(to: partner, by: account.actor)
            return try Response(operators: Retried(retried: count))
        }
    }
}

extension CurrentRoster {
    /// The partner of that name.
    ///
    /// - Throws: ``Problem`` `not-found`.
    func partner(named name: String) throws -> Partner {
        guard let partner = self.now.partner(named: name) else {
            throw Problem(.notFound, detail: "The configuration names no such partner.")
        }
        return partner
    }
}

extension Request {
    /// The state of deliveries that the query asks for; `nil` for all.
    func deliveryState() throws -> DeliveryState? {
        guard let word = self.word("state") else { return nil }
        guard let state = DeliveryState(rawValue: word) else {
            let states = DeliveryState.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            throw Problem(.malformedRequest, detail: "`state` in the query: write one of \(states).")
        }
        return state
    }
}
