import CommunityRequests
import GatewayCore
import Hummingbird

/// Deliveries, and those that were given up.
struct DeliveryConsole: Sendable {
    private static let pageSize = 50

    let desks: OperatorDesks
    let door: ConsoleDoor
    let pages: ConsolePages

    func addRoutes(to routes: inout SurfaceRoutes) {
        let path = "/console/deliveries"
        routes.get(
            path,
            self.door.page { request, _, visitor in
                let state = try request.deliveryState()
                let deliveries = try await self.desks.deliveries.deliveries(
                    in: state,
                    before: try request.number("before", in: 1...Int64.max),
                    limit: Self.pageSize
                )
                let view = DeliveryListView(
                    deliveries,
                    counts: try await self.desks.deliveries.counts(),
                    state: state,
                    isFull: deliveries.count == Self.pageSize
                )
                return self.pages.page("Deliveries", view, "console-deliveries", to: visitor, at: path, after: request)
            }
        )
        routes.post(
            "/console/deliveries/:id/retry",
            self.door.form(.operator) { _, context, visitor in
                guard let id = DeliveryID(try context.parameters.require("id")),
                    try await self.desks.deliveries.retry(id, by: visitor.actor)
                else { throw Problem(.notFound, detail: "There is no such delivery that was given up.") }
                return ConsoleDoor.redirect(to: path + "?done=retried")
            }
        )
        routes.post(
            "/console/deliveries/retry",
            self.door.form(.operator) { form, _, visitor in
                let name = form["partner"]
                let partner = name.isEmpty ? nil : try self.desks.roster.partner(named: name).id
                _ = try await self.desks.deliveries.retryAll(to: partner, by: visitor.actor)
                return ConsoleDoor.redirect(to: path + "?done=retried")
            }
        )
    }
}
