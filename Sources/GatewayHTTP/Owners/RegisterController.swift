import CommunityRequests
import GatewayCore
import Hummingbird

/// The register as owners' apps read it: the same bytes for everybody.
struct RegisterController: Sendable {
    let region: @Sendable (Region) async throws -> RegisterPage
    let request: @Sendable (PublicCode) async throws -> PublicRequest?

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.get("/v1/regions/:z/:x/:y", .readRegion) { request, context in
            let region = try Self.region(
                zoom: try context.parameters.require("z"),
                x: try context.parameters.require("x"),
                y: try context.parameters.require("y")
            )
            let page = try await self.region(region)
            let tag = EntityTag(page.etag)
            return Response(bytes: page.bytes, type: Response.json, tag: tag, cache: .minute, to: request)
        }
        routes.get("/v1/requests/:code", .readPublicRequest) { request, context in
            guard let code = PublicCode(try context.parameters.require("code")),
                let found = try await self.request(code)
            else { throw Problem(.notFound) }
            let tag = EntityTag(of: found.json)
            return Response(bytes: found.json, type: Response.json, tag: tag, cache: .minute, to: request)
        }
    }

    /// The region of a path: whole numbers in digits only, inside the one zoom there is.
    private static func region(zoom: String, x: String, y: String) throws -> Region {
        func number(_ text: String) -> Int? {
            text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
        }
        guard number(zoom) == Region.zoom, let x = number(x), let y = number(y),
            (0..<1_024).contains(x), (0..<1_024).contains(y)
        else { throw Problem(.notFound) }
        return Region(x: x, y: y)
    }
}
