import GatewayCore
import HTTPTypes
import Hummingbird

/// Logging in and out.
struct SessionConsole: Sendable {
    private static let style = PackageResources.console_css
    private static let styleTag = EntityTag(of: style)

    let desks: OperatorDesks
    let door: ConsoleDoor
    let pages: ConsolePages

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.get("/console/style.css") { request, _ in
            let type = "text/css; charset=utf-8"
            return Response(bytes: Self.style, type: type, tag: Self.styleTag, cache: .hour, to: request)
        }
        routes.get(ConsoleDoor.loginPath) { _, _ in self.pages.login(nil) }
        routes.post(ConsoleDoor.loginPath) { request, context in try await self.logIn(request, context) }
        routes.post(
            "/console/logout",
            self.door.form { _, _, visitor in
                try await self.desks.sessions.logOut(visitor.token, of: visitor.account)
                var response = ConsoleDoor.redirect(to: ConsoleDoor.loginPath)
                response.setCookie(self.door.cookie.clearing)
                return response
            }
        )
    }

    private func logIn(_ request: Request, _ context: SurfaceContext) async throws -> Response {
        try self.door.checkOrigin(of: request)
        let form = try await ConsoleForm(request)
        let outcome = try await self.desks.sessions.logIn(
            name: form["name"],
            password: form["password"],
            address: self.door.network(of: request, context)
        )
        switch outcome {
        case .admitted(let token, _):
            // Whatever session the browser brought ends here: its holder has another one now.
            if let before = try await self.door.visitor(request, context) {
                try await self.desks.sessions.logOut(before.token, of: before.account)
            }
            var response = ConsoleDoor.redirect(to: "/console")
            response.setCookie(self.door.cookie.setting(token))
            return response
        case .refused: return self.pages.login("The name or the password is wrong.", status: .unauthorized)
        case .wait(let seconds):
            var response = self.pages.login(LoginText.wait(seconds), status: .tooManyRequests)
            response.headers[.retryAfter] = String(seconds)
            return response
        }
    }
}
