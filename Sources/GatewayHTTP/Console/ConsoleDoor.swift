import GatewayCore
import HTTPTypes
import Hummingbird

/// Stands before every page of the console: who is there, may they, and do they mean it.
///
/// A form counts only where it comes from a page of this very origin (`Sec-Fetch-Site`, `Origin`) and carries the
/// session's own token; a cookie alone moves nothing.
struct ConsoleDoor: Sendable {
    static let loginPath = "/console/login"

    let sessions: SessionDesk
    let cookie: ConsoleCookie
    let publicURL: String
    let proxies: TrustedProxies

    /// A page for those of a role; others are led to the login.
    func page(
        _ role: OperatorRole = .viewer,
        _ body: @escaping @Sendable (Request, SurfaceContext, ConsoleVisitor) async throws -> Response
    ) -> Handler {
        { request, context in
            guard let visitor = try await self.visitor(request, context) else {
                return Self.redirect(to: Self.loginPath)
            }
            try Self.check(visitor, role)
            return try await body(request, context, visitor)
        }
    }

    /// What a form does, for those of a role.
    func form(
        _ role: OperatorRole = .viewer,
        limit: Int = 64 * 1024,
        _ body: @escaping @Sendable (ConsoleForm, SurfaceContext, ConsoleVisitor) async throws -> Response
    ) -> Handler {
        { request, context in
            try self.checkOrigin(of: request)
            guard let visitor = try await self.visitor(request, context) else {
                return Self.redirect(to: Self.loginPath)
            }
            let form = try await ConsoleForm(request, limit: limit)
            guard visitor.token.admits(formToken: form[ConsoleForm.tokenField]) else {
                throw Problem(
                    .forbidden,
                    detail: "The form does not belong to this session. Open the page again and send it from there."
                )
            }
            try Self.check(visitor, role)
            return try await body(form, context, visitor)
        }
    }

    /// Who sends a request; `nil` where nobody is logged in.
    func visitor(_ request: Request, _ context: SurfaceContext) async throws -> ConsoleVisitor? {
        guard let token = self.cookie.token(of: request), let account = try await self.sessions.holder(of: token) else {
            return nil
        }
        return ConsoleVisitor(token: token, account: account, network: self.network(of: request, context))
    }

    /// Refuses what a page of another origin sends. Programs that are no browsers send neither field; without a session's
    /// token they get no further.
    ///
    /// A browser that is set to say nothing of where it was sends `Origin: null`. That is the origin of sandboxed frames as
    /// well, so it counts only where `Sec-Fetch-Site`, which no page can set, says that it is this one's.
    ///
    /// - Throws: ``Problem`` `forbidden`.
    func checkOrigin(of request: Request) throws {
        let refusal = Problem(
            .forbidden,
            detail: "The form comes from another site. Send it from this site's own page."
        )
        let site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
        if let site, site != "same-origin", site != "none" { throw refusal }
        guard request.headers.contains(.origin) else { return }
        let origin = request.headers[.origin]
        if origin == "null", site == "same-origin" { return }
        let host = request.head.authority ?? ""
        let own = ["http://\(host)", "https://\(host)"] + (self.publicURL.isEmpty ? [] : [self.publicURL])
        guard let origin, own.contains(origin) else { throw refusal }
    }

    /// Where a request comes from, for slowing down whoever tries passwords; empty where there is no socket.
    func network(of request: Request, _ context: SurfaceContext) -> String {
        self.proxies.client(behind: context.peer, request.headers)?.network ?? ""
    }

    private static func check(_ visitor: ConsoleVisitor, _ role: OperatorRole) throws {
        guard visitor.account.role.includes(role) else {
            throw Problem(.forbidden, detail: "This takes the role \(role.rawValue).")
        }
    }

    /// Leads on to a page of the console, which the browser then asks for with GET.
    static func redirect(to path: String) -> Response {
        var response = Response(bytes: [], type: "text/plain; charset=utf-8", status: .seeOther, cache: .noStore)
        response.headers[.location] = path
        return response
    }
}
