import GatewayCore
import HTTPTypes
import Hummingbird

/// Lets programs in that carry a bearer token of an account whose role suffices. A browser's cookie counts for nothing
/// here, so no page of anybody's can make a browser act through it.
struct OperatorGate: Sendable {
    private static let challenge = #"Bearer realm="operators""#

    let sessions: SessionDesk

    /// A handler behind the gate.
    func handler(
        _ role: OperatorRole,
        _ body: @escaping @Sendable (Request, SurfaceContext, OperatorAccount) async throws -> Response
    ) -> Handler {
        { request, context in
            let authorization = request.headers[.authorization]
            guard let account = try await self.sessions.holder(authorization: authorization) else {
                let detail = "Send a token of an account as a bearer token; `vestibule operators token` makes one."
                return Problem(.notAuthenticated, detail: detail).response(challenge: Self.challenge)
            }
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
