import GatewayCore
import HTTPTypes
import Hummingbird

/// What a partner does with its own requests of the sandbox.
struct SandboxController: Sendable {
    /// The most bytes a body may have.
    static let limit = 64 * 1024

    let act: @Sendable (SandboxAction, String, String, String?, [UInt8]) async throws -> any Encodable

    func addRoutes(to routes: inout SurfaceRoutes) {
        for action in SandboxAction.allCases {
            let path = "/v1/partners/:partner/sandbox/requests/:request/\(action.rawValue)"
            routes.post(path, .sandbox(action)) { request, context in
                let answer = try await self.act(
                    action,
                    try context.parameters.require("partner"),
                    try context.parameters.require("request"),
                    request.headers[.authorization],
                    try await request.bytes(limit: Self.limit)
                )
                return try Response(encoding: answer, cache: .noStore)
            }
        }
    }
}
