import GatewayCore
import Hummingbird

/// The rules in force as JSON, with the digest that stands in the log.
struct RulesController: Sendable {
    let rules: @Sendable () -> PublishedRules

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.get("/v1/rules", .readRules) { _, _ in
            try Response(encoding: RulesDocument(self.rules()), cache: .minute)
        }
    }
}
