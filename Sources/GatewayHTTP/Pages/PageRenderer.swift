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

    /// Compiled at the first use. Every replayed recording has a surface of its own, and compiling takes as long as a
    /// fifth of a replay.
    private static let compiled = Result { try Self.compile() }

    static let html = "text/html; charset=utf-8"

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

    /// A page to be kept, or sent as it is.
    ///
    /// - Parameters:
    ///   - view: What the template shows; a value whose properties have the template's names.
    ///   - template: The template's name.
    ///   - next: The list that follows, for `Link`.
    func made(
        _ view: some Sendable,
        template: String,
        type: String = PageRenderer.html,
        cache: CacheRule = .minute,
        next: String? = nil
    ) -> RenderedPage {
        RenderedPage(self.bytes(view, template), type: type, cache: cache, next: next)
    }

    /// A page that nobody keeps, or not for long.
    func page(
        _ view: some Sendable,
        template: String,
        status: HTTPResponse.Status = .ok,
        cache: CacheRule = .minute
    ) -> Response {
        var response = Response(bytes: self.bytes(view, template), type: Self.html, status: status, cache: cache)
        RenderedPage.protect(&response.headers)
        return response
    }

    private func bytes(_ view: some Sendable, _ template: String) -> [UInt8] {
        guard let fields = ViewFields.of(view) else { return [] }
        return Array((self.library.render(fields, withTemplate: template) ?? "").utf8)
    }
}
