import Hummingbird
import PartnerAdapters

/// `GET /docs`: the page for partner engineers, in English alone.
struct DocumentationPage: Sendable {
    let adapters: @Sendable () -> [PartnerAdapter]
    let renderer: PageRenderer
    let cache: PageCache

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.get("/docs", .documentationPage) { request, _ in
            let page = PageRequest(request)
            return try await self.cache.page(page) {
                let view = DocumentationView(self.adapters())
                return self.renderer.made(Page(page.words["docs_title"], view, for: page), template: "docs")
            }.response(to: request)
        }
    }
}
