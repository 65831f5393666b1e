import GatewayCore
import HTTPTypes
import Hummingbird

/// Lets programs in that carry a bearer token of an account whose role suffices. A browser's cookie counts for nothing
/// here, so no page of anybody's can make a browser act through it.
struct OperatorGate: Sendable {
    private static let challenge = #"Bearer realm="operators""#

    /// What a route behind the gate does, for the account that asks.
    typealias Body = @Sendable (Request, SurfaceContext, OperatorAccount) async throws -> Response

    let sessions: SessionDesk

    /// Adds a route behind the gate. The role that it takes is the one of which its description tells.
    func get(_ path: String, _ operation: Operation, _ routes: inout SurfaceRoutes, _ body: @escaping Body) {
        routes.get(path, operation, self.handler(operation, body))
    }

    func post(_ path: String, _ operation: Operation, _ routes: inout SurfaceRoutes, _ body: @escaping Body) {
        routes.post(path, operation, self.handler(operation, body))
    }

    private func handler(_ operation: Operation, _ body: @escaping Body) -> Handler {
        { request, context in
            let authorization = request.headers[.authorization]
            guard let account = try await self.sessions.holder(authorization: authorization) else {
                let detail = "Send a token of an account as a bearer token; `vestibule operators token` makes one."
                return Problem(.notAuthenticated, detail: detail).response(challenge: Self.challenge)
            }
            // Where a description asks for no account, nobody is let in.
            guard case .account(let role) = operation.access else { throw Problem(.forbidden) }
            guard account.role.includes(role) else {
                throw Problem(.forbidden, detail: "This takes the role \(role.rawValue).")
            }
            return try await body(request, context, account)
        }
    }
}

extension OperatorAccount {
    /// As the audit trail names it.
    var actor: AuditActor { .account(self.name) }
}
