import GatewayCore
import HTTPTypes
import Hummingbird

/// What a partner reads back: its requests, and the footage of released items.
struct PartnerController: Sendable {
    let status: @Sendable (String, String, String?) async throws -> any Encodable
    let footage: @Sendable (String, String, String, String?) async throws -> Never

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.get("/v1/partners/:partner/requests/:request", .readRequest) { request, context in
            let status = try await self.status(
                try context.parameters.require("partner"),
                try context.parameters.require("request"),
                request.headers[.authorization]
            )
            return try Response(encoding: status, cache: .noStore)
        }
        // The address in a callback names the responder; its clips are numbered below it.
        let responder = "/v1/partners/:partner/releases/:release/footage/:responder"
        for (path, operation) in [
            (responder, Operation.footage("readFootage", "The footage of one consent.")),
            (responder + "/:clip", .footage("readClip", "One clip of it.")),
            (responder + "/:clip/manifest", .footage("readManifest", "The clip's custody manifest.")),
        ] {
            routes.get(path, operation) { request, context in
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
