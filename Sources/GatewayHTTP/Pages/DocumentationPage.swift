import Hummingbird
import PartnerAdapters

/// `GET /docs`: the page for partner engineers, in English alone.
struct DocumentationPage: Sendable {
    let adapters: @Sendable () -> [PartnerAdapter]
    let renderer: PageRenderer

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.get("/docs", .documentationPage) { request, _ in
            let page = PageRequest(request)
            let view = DocumentationView(self.adapters())
            let made = self.renderer.made(Page(page.words["docs_title"], view, for: page), template: "docs")
            return self.renderer.response(made, to: request)
        }
    }
}
