import HTTPTypes
import Hummingbird
import Mustache

/// The pages' templates, compiled once.
struct PageRenderer: Sendable {
    private static let templates: [(name: String, source: [UInt8])] = [
        ("layout", PackageResources.layout_mustache),
        ("home", PackageResources.home_mustache),
        ("request", PackageResources.request_mustache),
        ("request-facts", PackageResources.request_facts_mustache),
        ("words", PackageResources.words_mustache),
        ("pager", PackageResources.pager_mustache),
        ("region-map", PackageResources.region_map_mustache),
        ("month-chart", PackageResources.month_chart_mustache),
        ("bar-chart", PackageResources.bar_chart_mustache),
        ("transparency", PackageResources.transparency_mustache),
        ("feed", PackageResources.feed_mustache),
        ("area-map", PackageResources.area_map_mustache),
        ("agencies", PackageResources.agencies_mustache),
        ("agency", PackageResources.agency_mustache),
        ("rules", PackageResources.rules_mustache),
        ("rules-explained", PackageResources.rules_explained_mustache),
        ("problems", PackageResources.problems_mustache),
        ("problem", PackageResources.problem_mustache),
        ("docs", PackageResources.docs_mustache),
    ]

    /// Nothing but our own style sheet and forms; no script, no frame, nothing from elsewhere.
    private static let contentPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
        + " base-uri 'none'; frame-ancestors 'none'"

    /// Compiled at the first use. Every replayed recording has a surface of its own, and compiling takes as long as a
    /// fifth of a replay.
    private static let compiled = Result { try Self.compile() }

    private let library: MustacheLibrary

    /// Takes the compiled templates.
    ///
    /// - Throws: Where one of them is not well-formed.
    init() throws { self.library = try Self.compiled.get() }

    private static func compile() throws -> MustacheLibrary {
        MustacheContentTypes.register(ScalarHTML(), named: ScalarHTML.name)
        var library = MustacheLibrary()
        for template in Self.templates + ConsoleTemplates.all {
            try library.register(String(decoding: template.source, as: UTF8.self), named: template.name)
        }
        return library
    }

    /// A page's bytes, to be kept.
    ///
    /// - Parameters:
    ///   - view: What the template shows; a value whose properties have the template's names.
    ///   - template: The template's name.
    func made(
        _ view: some Sendable,
        template: String,
        type: String = "text/html; charset=utf-8"
    ) -> PageCache.Page {
        PageCache.Page(Array((self.library.render(view, withTemplate: template) ?? "").utf8), type: type)
    }

    /// A page, to be kept by nobody or not for long.
    func page(
        _ view: some Sendable,
        template: String,
        status: HTTPResponse.Status = .ok,
        cache: CacheRule = .minute
    ) -> Response {
        let page = self.made(view, template: template)
        var response = Response(buffer: page.buffer, type: page.type, status: status, cache: cache)
        Self.addFields(to: &response)
        return response
    }

    /// The answer with a page that was made; 304 where the caller has it.
    func response(_ page: PageCache.Page, to request: Request, cache: CacheRule = .minute) -> Response {
        var response = Response(buffer: page.buffer, type: page.type, tag: page.tag, cache: cache, to: request)
        response.headers[.vary] = "Accept-Language"
        if let next = page.next, let name = HTTPField.Name.link { response.headers[name] = "<\(next)>; rel=\"next\"" }
        Self.addFields(to: &response)
        return response
    }

    private static func addFields(to response: inout Response) {
        response.headers[.contentSecurityPolicy] = Self.contentPolicy
        if let name = HTTPField.Name.referrerPolicy { response.headers[name] = "no-referrer" }
        if let name = HTTPField.Name.frameOptions { response.headers[name] = "DENY" }
    }
}
