import CommunityRequests
import GatewayCore
import Hummingbird

/// Feeds and the machine forms of the pages, and the pages whose paths they share.
struct FeedController: Sendable {
    private static let feedLimit = 30
    private static let jsonLimit = 100
    private static let csvLimit = 1_000

    let site: SiteUseCases
    let renderer: PageRenderer
    let cache: PageCache
    let pages: PageController

    func addRoutes(to routes: inout SurfaceRoutes) {
        self.form("/feed.atom", &routes) { page in
            let list = try await self.site.all(page.cursor(), Self.feedLimit)
            return self.feed(list, title: page.words["feed_title"], path: page.path, of: "/", for: page)
        }
        self.form("/requests.json", &routes) { page in
            try await self.json(page, self.site.all(page.cursor(), Self.jsonLimit))
        }
        self.form("/requests.csv", &routes) { page in
            try await self.csv(page, self.site.all(page.cursor(), Self.csvLimit))
        }
        self.form("/agencies.json", &routes) { _ in Self.json(MachineForms.json(self.site.agencies())) }
        self.form("/agencies.csv", &routes) { _ in Self.csv(MachineForms.csv(self.site.agencies())) }
        self.form("/transparency.json", &routes) { _ in Self.json(MachineForms.json(try await self.site.transparency()))
        }
        self.form("/transparency.csv", &routes) { _ in Self.csv(MachineForms.csv(try await self.site.transparency())) }
        routes.get("/requests/:code", .requestPage) { request, context in
            let name = FileName(try context.parameters.require("code"))
            let page = PageRequest(request, of: .requestPage)
            guard let code = PublicCode(name.base) else {
                throw Problem(.notFound, detail: page.words["unknown_code"])
            }
            switch name.ending {
            case nil: return try await self.pages.request(code, page).response(to: request)
            case "json":
                return try await self.cache.page(page) {
                    guard let found = try await self.site.request(code) else { throw Problem(.notFound) }
                    return Self.json(found.json)
                }.response(to: request)
            default: throw Problem(.notFound)
            }
        }
        routes.get("/agencies/:ori", .agencyPage) { request, context in
            let name = FileName(try context.parameters.require("ori"))
            let page = PageRequest(request, of: .agencyPage)
            guard let ori = ORI(name.base) else { throw Problem(.notFound) }
            let made: RenderedPage
            switch name.ending {
            case nil: made = try await self.pages.agency(ori, page)
            case "json":
                made = try await self.cache.page(page) {
                    let profile = try await self.profile(ori, page, Self.jsonLimit)
                    let next = Self.next(profile.list, page)
                    return Self.json(MachineForms.json(profile, next: next), next: next)
                }
            case "csv":
                made = try await self.cache.page(page) {
                    try await self.csv(page, self.profile(ori, page, Self.csvLimit).list)
                }
            default: throw Problem(.notFound)
            }
            return made.response(to: request)
        }
        routes.get("/agencies/:ori/feed.atom", .agencyFeed) { request, context in
            let page = PageRequest(request, of: .agencyFeed)
            guard let ori = ORI(try context.parameters.require("ori")) else { throw Problem(.notFound) }
            return try await self.cache.page(page) {
                let profile = try await self.profile(ori, page, Self.feedLimit)
                let title = page.words("feed_title_agency", profile.agency.name)
                return self.feed(profile.list, title: title, path: page.path, of: "/agencies/\(ori)", for: page)
            }.response(to: request)
        }
    }

    /// The last part of a path: what it names, and in which form.
    struct FileName: Equatable {
        let base: String
        let ending: String?

        init(_ text: String) {
            let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            self.base = String(parts[0])
            self.ending = parts.count == 2 ? String(parts[1]) : nil
        }
    }

    private func form(
        _ path: String,
        _ routes: inout SurfaceRoutes,
        _ make: @escaping @Sendable (PageRequest) async throws -> RenderedPage
    ) {
        let operation = Operation.file(path)
        routes.get(path, operation) { request, _ in
            let page = PageRequest(request, of: operation)
            return try await self.cache.page(page) { try await make(page) }.response(to: request)
        }
    }

    private func profile(_ ori: ORI, _ page: PageRequest, _ limit: Int) async throws -> AgencyProfile {
        guard let profile = try await self.site.agency(ori, page.cursor(), limit) else { throw Problem(.notFound) }
        return profile
    }

    private func feed(
        _ list: RequestList,
        title: String,
        path: String,
        of owner: String,
        for page: PageRequest
    ) -> RenderedPage {
        let view = FeedView(list, title: title, path: path, page: owner, site: self.site.publicURL, for: page)
        return self.renderer.made(
            view,
            template: "feed",
            type: "application/atom+xml; charset=utf-8",
            next: view.next
        )
    }

    private func json(_ page: PageRequest, _ list: RequestList) -> RenderedPage {
        let next = Self.next(list, page)
        return Self.json(MachineForms.json(list, next: next), next: next)
    }

    private func csv(_ page: PageRequest, _ list: RequestList) -> RenderedPage {
        Self.csv(MachineForms.csv(list), next: Self.next(list, page))
    }

    /// Where the list goes on. Machine forms are in no language.
    private static func next(_ list: RequestList, _ page: PageRequest) -> String? {
        list.next.map { "\(page.path)?before=\($0)" }
    }

    private static func json(_ bytes: [UInt8], next: String? = nil) -> RenderedPage {
        RenderedPage(bytes, type: Response.json, next: next)
    }

    private static func csv(_ bytes: [UInt8], next: String? = nil) -> RenderedPage {
        RenderedPage(bytes, type: "text/csv; charset=utf-8; header=present", next: next)
    }
}
