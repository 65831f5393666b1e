import CommunityRequests
import GatewayCore
import Hummingbird

/// The pages of problems: each kind's own, and the answer to a browser that met one.
struct ProblemPages: Sendable {
    let renderer: PageRenderer

    func addRoutes(to routes: inout SurfaceRoutes, cache: PageCache) {
        routes.get("/problems", .problemsPage) { request, _ in
            let page = PageRequest(request)
            return try await cache.page(page) {
                let view = Page(page.words["problems_title"], ProblemView.all, for: page)
                return self.renderer.made(view, template: "problems", cache: .hour)
            }.response(to: request)
        }
        routes.get("/problems/:slug", .problemPage) { request, context in
            guard let kind = ProblemKind(rawValue: try context.parameters.require("slug")) else {
                throw Problem(.notFound)
            }
            let page = PageRequest(request)
            return try await cache.page(page) {
                let view = Page(kind.text.title, ProblemView(kind), for: page)
                return self.renderer.made(view, template: "problem", cache: .hour)
            }.response(to: request)
        }
    }

    /// A problem as a page, for whoever comes with a browser.
    func page(of problem: Problem, to request: Request) -> Response {
        let view = ProblemView(problem.kind, detail: problem.detail)
        let page = Page(view.title, view, for: PageRequest(request))
        var response = self.renderer.page(page, template: "problem", status: problem.status, cache: .noStore)
        problem.addFields(to: &response)
        return response
    }
}
