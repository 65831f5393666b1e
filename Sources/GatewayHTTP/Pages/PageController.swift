import CommunityRequests
import GatewayCore
import HTTPTypes
import Hummingbird
import RequestPolicy

/// The public's pages. They work without scripts, load nothing from elsewhere and set no cookie.
struct PageController: Sendable {
    private struct Rules: Sendable {
        let policy: [RuleView]
        let reading: [RuleView]
        let digest: String
    }

    /// Requests on one page.
    private static let listLimit = 20
    /// Fewer where they stand in full: the longest descriptions fit into 50 kB, too.
    private static let fullLimit = 8

    let site: SiteUseCases
    let rules: @Sendable () -> PublishedRules
    let renderer: PageRenderer
    let cache: PageCache

    func addRoutes(to routes: inout SurfaceRoutes) {
        self.page("/", .homePage, &routes) { page in
            let open = try await self.site.open(page.cursor(), Self.listLimit)
            return (page.words["home_title"], HomeView(open, for: page), "home")
        }
        routes.get("/requests", .findRequest) { request, _ in try Self.lookUp(request) }
        self.page("/agencies", .agenciesPage, &routes) { page in
            (page.words["agencies_title"], AgencyListView(self.site.agencies(), for: page), "agencies")
        }
        self.page("/rules/explained", .rulesExplainedPage, &routes) { _ in
            ("The rules, explained", true, "rules-explained")
        }
        self.page("/rules", .rulesPage, &routes) { page in
            let published = self.rules()
            func views(_ stage: RuleDescription.Stage) -> [RuleView] {
                published.rules.filter { $0.stage == stage }.map { RuleView($0, words: page.words) }
            }
            let view = Rules(policy: views(.policy), reading: views(.reading), digest: published.digest)
            return (page.words["rules_title"], view, "rules")
        }
        self.page("/transparency", .transparencyPage, &routes) { page in
            let report = try await self.site.transparency()
            let view = TransparencyView(report, rules: self.rules().rules, for: page)
            return (page.words["transparency_title"], view, "transparency")
        }
    }

    /// The page of a request.
    func request(_ code: PublicCode, _ page: PageRequest) async throws -> RenderedPage {
        try await self.cached(page) {
            guard let found = try await self.site.request(code) else {
                throw Problem(.notFound, detail: page.words["unknown_code"])
            }
            let view = RequestPageView(found, rules: self.rules().rules, site: self.site.publicURL, for: page)
            return (page.words("request_title", view.request.offense, view.request.agency), view, "request")
        }
    }

    /// The page of an agency.
    func agency(_ ori: ORI, _ page: PageRequest) async throws -> RenderedPage {
        try await self.cached(page, feed: "/agencies/\(ori)/feed.atom") {
            guard let profile = try await self.site.agency(ori, page.cursor(), Self.fullLimit) else {
                throw Problem(.notFound)
            }
            return (profile.agency.name, AgencyView(profile, rules: self.rules().rules, for: page), "agency")
        }
    }

    private func page<View: Sendable>(
        _ path: String,
        _ operation: Operation,
        _ routes: inout SurfaceRoutes,
        _ make: @escaping @Sendable (PageRequest) async throws -> (String, View, String)
    ) {
        routes.get(path, operation) { request, _ in
            let page = PageRequest(request, of: operation)
            return try await self.cached(page) { try await make(page) }.response(to: request)
        }
    }

    private func cached<View: Sendable>(
        _ page: PageRequest,
        feed: String? = "/feed.atom",
        _ make: () async throws -> (String, View, String)
    ) async throws -> RenderedPage {
        try await self.cache.page(page) {
            let (title, view, template) = try await make()
            return self.renderer.made(Page(title, view, for: page, feed: feed), template: template)
        }
    }

    /// Leads from the form for a code to the request's own page.
    private static func lookUp(_ request: Request) throws -> Response {
        let page = PageRequest(request, of: .findRequest)
        guard let code = page.value("code").flatMap({ PublicCode($0) }) else {
            throw Problem(.notFound, detail: page.words["not_a_code"])
        }
        var response = Response(bytes: [], type: "text/plain; charset=utf-8", status: .seeOther, cache: .noStore)
        response.headers[.location] = page.link("/requests/\(code)")
        response.headers[.vary] = "Accept-Language"
        return response
    }
}
