import CommunityRequests
import Foundation
import GatewayCore
import HTTPTypes
import Hummingbird
import RequestPolicy

/// The public's pages. They work without scripts, load nothing from elsewhere and set no cookie.
struct PageController: Sendable {
    /// What one template shows: a title, and the view under its own name.
    private struct Page<View: Sendable>: Sendable {
        let title: String
        let view: View
    }

    private struct Home: Sendable {
        let requests: [RequestView]
        let isEmpty: Bool
        let count: String
    }

    private struct Rules: Sendable {
        let policy: [RuleView]
        let reading: [RuleView]
        let digest: String
    }

    private static let style = PackageResources.style_css
    private static let styleTag = EntityTag(of: style)

    let useCases: PublicUseCases
    let renderer: PageRenderer

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.get("/") { _, _ in try await self.home() }
        routes.get("/requests") { request, _ in try Self.lookUp(request) }
        routes.get("/requests/:code") { _, context in try await self.request(try context.parameters.require("code")) }
        routes.get("/agencies") { _, _ in
            self.page("Agencies", AgencyListView(self.useCases.agencies()), "agencies")
        }
        routes.get("/agencies/:ori") { _, context in try await self.agency(try context.parameters.require("ori")) }
        routes.get("/rules") { _, _ in self.rules() }
        routes.get("/rules/explained") { _, _ in self.page("The rules, explained", true, "rules-explained", .hour) }
        routes.get("/problems") { _, _ in
            let kinds = ProblemKind.allCases.map { ProblemView($0) }.sorted {
                ($0.status, $0.slug) < ($1.status, $1.slug)
            }
            return self.page("Problems and what to do", kinds, "problems", .hour)
        }
        routes.get("/problems/:slug") { _, context in
            guard let kind = ProblemKind(rawValue: try context.parameters.require("slug")) else {
                throw Problem(.notFound)
            }
            return self.page(kind.text.title, ProblemView(kind), "problem", .hour)
        }
        routes.get("/style.css") { request, _ in
            let type = "text/css; charset=utf-8"
            return Response(bytes: Self.style, type: type, tag: Self.styleTag, cache: .hour, to: request)
        }
        routes.get("/robots.txt") { _, _ in
            let text = "User-agent: *\nDisallow: /v1/\n"
            return Response(bytes: Array(text.utf8), type: "text/plain; charset=utf-8", cache: .hour)
        }
        routes.get("/favicon.ico") { _, _ in
            Response(bytes: PackageResources.icon_svg, type: "image/svg+xml", cache: .hour)
        }
    }

    /// A problem as a page, for whoever comes with a browser.
    func page(of problem: Problem) -> Response {
        let view = ProblemView(problem.kind, detail: problem.detail)
        let page = Page(title: view.title, view: view)
        var response = self.renderer.page(page, template: "problem", status: problem.status, cache: .noStore)
        problem.addFields(to: &response)
        return response
    }

    private func home() async throws -> Response {
        let requests = try await self.useCases.openRequests().map { RequestView($0) }
        let count = requests.count == 1 ? "1 open request" : "\(requests.count) open requests"
        let view = Home(requests: requests, isEmpty: requests.isEmpty, count: count)
        return self.page("Community Requests", view, "home")
    }

    /// Leads from the form for a code to the request's own page.
    private static func lookUp(_ request: Request) throws -> Response {
        let typed = request.uri.queryParameters.get("code") ?? ""
        let text = typed.replacing("+", with: " ").removingPercentEncoding ?? ""
        guard let code = PublicCode(text) else {
            throw Problem(
                .notFound,
                detail: "That is not the code of a request. A code has the form CR-XXXX-XXXX-X; its last character is"
                    + " a check that finds typing mistakes. If somebody gave you this code, do not rely on what they"
                    + " say: ask the agency at a number you find yourself."
            )
        }
        var response = Response(bytes: [], type: "text/plain; charset=utf-8", status: .seeOther, cache: .noStore)
        response.headers[.location] = "/requests/\(code)"
        return response
    }

    private func request(_ text: String) async throws -> Response {
        guard let code = PublicCode(text), let found = try await self.useCases.request(code) else {
            throw Problem(
                .notFound,
                detail: "No public request has this code. If somebody gave it to you, it does not come from this"
                    + " register."
            )
        }
        let view = RequestView(found)
        return self.page("\(view.offense), \(view.agency)", view, "request")
    }

    private func agency(_ text: String) async throws -> Response {
        guard let ori = ORI(text), let profile = try await self.useCases.agency(ori) else {
            throw Problem(.notFound)
        }
        return self.page(profile.agency.name, AgencyView(profile), "agency")
    }

    private func rules() -> Response {
        let published = self.useCases.rules()
        let view = Rules(
            policy: published.rules.filter { $0.stage == .policy }.map { RuleView($0) },
            reading: published.rules.filter { $0.stage == .reading }.map { RuleView($0) },
            digest: published.digest
        )
        return self.page("Rules", view, "rules")
    }

    private func page(
        _ title: String,
        _ view: some Sendable,
        _ template: String,
        _ cache: CacheRule = .minute
    ) -> Response {
        self.renderer.page(Page(title: title, view: view), template: template, cache: cache)
    }
}
