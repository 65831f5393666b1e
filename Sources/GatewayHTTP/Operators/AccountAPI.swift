import GatewayCore
import HTTPTypes
import Hummingbird

/// `/v1/operator/me`: who asks, another password, and the end of all sessions.
struct AccountAPI: Sendable {
    private struct Me: Encodable {
        let name: String
        let role: String
    }

    private struct Passwords: Decodable {
        let old: String
        let new: String
    }

    private struct Done: Encodable {
        let sessionsEnded: Bool
    }

    let desks: OperatorDesks
    let gate: OperatorGate
    let proxies: TrustedProxies

    func addRoutes(to routes: inout SurfaceRoutes) {
        self.gate.get("/v1/operator/me", .readAccount, &routes) { _, _, account in
            try Response(operators: Me(name: account.name.description, role: account.role.rawValue))
        }
        self.gate.post("/v1/operator/me/password", .changePassword, &routes) { request, context, account in
            let passwords = try await request.operatorBody(Passwords.self, asks: "`old` and `new`, both texts")
            let outcome = try await self.desks.sessions.changePassword(
                of: account,
                from: passwords.old,
                to: passwords.new,
                address: self.proxies.client(behind: context.peer, request.headers)?.network ?? ""
            )
            switch outcome {
            case .changed: return try Response(operators: Done(sessionsEnded: true))
            case .refused: throw Problem(.forbidden, detail: "The old password is wrong.")
            case .unfit(let complaint): throw Problem(.malformedRequest, detail: "`new`: \(complaint).")
            case .wait(let seconds):
                throw Problem(.rateLimited, detail: LoginText.wait(seconds), retryAfter: seconds)
            }
        }
        self.gate.post("/v1/operator/me/sign-out-everywhere", .signOutEverywhere, &routes) { _, _, account in
            try await self.desks.sessions.logOutEverywhere(account)
            return try Response(operators: Done(sessionsEnded: true))
        }
    }
}
