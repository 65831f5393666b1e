import CommunityRequests
import GatewayCore
import Hummingbird

/// The pages of problems: each kind's own, and the answer to a browser that met one.
struct ProblemPages: Sendable {
    let renderer: PageRenderer

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.get("/problems", .problemsPage) { request, _ in
            let page = PageRequest(request)
            let title = page.words["problems_title"]
            let made = self.renderer.made(Page(title, ProblemView.all, for: page), template: "problems")
            return self.renderer.response(made, to: request, cache: .hour)
        }
        routes.get("/problems/:slug", .problemPage) { request, context in
            guard let kind = ProblemKind(rawValue: try context.parameters.require("slug")) else {
                throw Problem(.notFound)
            }
            let made = self.renderer.made(
                Page(kind.text.title, ProblemView(kind), for: PageRequest(request)),
                template: "problem"
            )
            return self.renderer.response(made, to: request, cache: .hour)
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
