import GatewayCore
import HTTPTypes
import Hummingbird

/// One's own account: another password, and the end of all sessions.
struct AccountConsole: Sendable {
    private static let path = "/console/account"

    private struct Account: Sendable {
        let complaint: String?
        let shortest = PasswordRule.shortest
        let longest = PasswordRule.longest
    }

    let desks: OperatorDesks
    let door: ConsoleDoor
    let pages: ConsolePages

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.get(Self.path, self.door.page { request, _, visitor in self.account(visitor, after: request) })
        routes.post(
            "/console/account/password",
            self.door.form { form, _, visitor in try await self.changePassword(form, visitor) }
        )
        routes.post(
            "/console/logout-everywhere",
            self.door.form { _, _, visitor in
                try await self.desks.sessions.logOutEverywhere(visitor.account)
                var response = ConsoleDoor.redirect(to: ConsoleDoor.loginPath)
                response.setCookie(self.door.cookie.clearing)
                return response
            }
        )
    }

    private func changePassword(_ form: ConsoleForm, _ visitor: ConsoleVisitor) async throws -> Response {
        guard form["new"] == form["again"] else {
            return self.account(visitor, "The two new passwords are not the same.")
        }
        let outcome = try await self.desks.sessions.changePassword(
            of: visitor.account,
            from: form["old"],
            to: form["new"],
            address: visitor.network
        )
        switch outcome {
        case .changed:
            // All sessions have ended; whoever changed it goes on in a new one.
            var response = ConsoleDoor.redirect(to: "\(Self.path)?done=password")
            response.setCookie(self.door.cookie.setting(try await self.desks.sessions.open(for: visitor.account)))
            return response
        case .refused: return self.account(visitor, "The old password is wrong.")
        case .unfit(let complaint): return self.account(visitor, "Of the new password: \(complaint).")
        case .wait(let seconds):
            var response = self.account(visitor, LoginText.wait(seconds), status: .tooManyRequests)
            response.headers[.retryAfter] = String(seconds)
            return response
        }
    }

    private func account(
        _ visitor: ConsoleVisitor,
        _ complaint: String,
        status: HTTPResponse.Status = .unprocessableContent
    ) -> Response {
        var response = self.account(visitor, complaint: complaint)
        response.status = status
        return response
    }

    private func account(
        _ visitor: ConsoleVisitor,
        complaint: String? = nil,
        after request: Request? = nil
    ) -> Response {
        let view = Account(complaint: complaint)
        return self.pages.page("Account", view, "console-account", to: visitor, at: Self.path, after: request)
    }
}
