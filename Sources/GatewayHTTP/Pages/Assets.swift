import Hummingbird

/// What pages are made of beside their text: the style sheet and the icon.
enum Assets {
    private static let style = PackageResources.style_css
    private static let styleTag = EntityTag(of: style)

    /// The style sheet's address, another one whenever it is another sheet.
    static let stylePath = "/style.css?v=\(styleTag.description.filter { $0 != "\"" })"

    static func addRoutes(to routes: inout SurfaceRoutes) {
        routes.get("/style.css", .styleSheet) { request, _ in
            let type = "text/css; charset=utf-8"
            return Response(bytes: Self.style, type: type, tag: Self.styleTag, cache: .hour, to: request)
        }
        routes.get("/robots.txt", .robots) { _, _ in
            let text = "User-agent: *\nDisallow: /v1/\n"
            return Response(bytes: Array(text.utf8), type: "text/plain; charset=utf-8", cache: .hour)
        }
        routes.get("/favicon.ico", .icon) { _, _ in
            Response(bytes: PackageResources.icon_svg, type: "image/svg+xml", cache: .hour)
        }
    }
}
