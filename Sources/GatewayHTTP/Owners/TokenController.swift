import GatewayCore
import Hummingbird
import PartnerAdapters

/// `POST /v1/platforms/{platform}/tokens`: blinded bytes in, blind signatures out.
///
/// Nothing about a call is logged or counted: its time and its number would tell about owners.
struct TokenController: Sendable {
    /// The most bytes a token request may have.
    static let limit = 256 * 1024

    let sign: @Sendable (String, MessageHeaders, [UInt8]) async throws -> any Encodable

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.post("/v1/platforms/:platform/tokens", .signTokens) { request, context in
            let platform = try context.parameters.require("platform")
            guard request.isOfType(Response.json) else {
                throw Problem(.unsupportedMediaType, detail: "Send \(Response.json).")
            }
            let body = try await request.bytes(limit: Self.limit)
            do {
                let tokens = try await self.sign(platform, request.messageHeaders, body)
                return try Response(encoding: tokens, cache: .noStore)
            } catch let problem as Problem {
                return problem.response(challenge: Challenge.signature)
            }
        }
    }
}
