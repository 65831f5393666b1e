import GatewayCore
import HTTPTypes
import Hummingbird

/// What a partner reads back: its requests, and the footage of released items.
struct PartnerController: Sendable {
    let status: @Sendable (String, String, String?) async throws -> any Encodable
    let footage: @Sendable (String, String, String, String?) async throws -> Never

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.get("/v1/partners/:partner/requests/:request") { request, context in
            let status = try await self.status(
                try context.parameters.require("partner"),
                try context.parameters.require("request"),
                request.headers[.authorization]
            )
            return try Response(encoding: status, cache: .noStore)
        }
        // The address in a callback names the responder; its clips are numbered below it.
        let responder = "/v1/partners/:partner/releases/:release/footage/:responder"
        for path in [responder, responder + "/:clip", responder + "/:clip/manifest"] {
            routes.get(path) { request, context in
                try await self.footage(
                    try context.parameters.require("partner"),
                    try context.parameters.require("release"),
                    try context.parameters.require("responder"),
                    request.headers[.authorization]
                )
            }
        }
    }
}
