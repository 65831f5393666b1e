import HTTPTypes
import Hummingbird
import Mustache

/// The pages' templates, compiled once.
struct PageRenderer: Sendable {
    private static let templates: [(name: String, source: [UInt8])] = [
        ("layout", PackageResources.layout_mustache),
        ("home", PackageResources.home_mustache),
        ("request", PackageResources.request_mustache),
        ("area-map", PackageResources.area_map_mustache),
        ("agencies", PackageResources.agencies_mustache),
        ("agency", PackageResources.agency_mustache),
        ("rules", PackageResources.rules_mustache),
        ("rules-explained", PackageResources.rules_explained_mustache),
        ("problems", PackageResources.problems_mustache),
        ("problem", PackageResources.problem_mustache),
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
        for template in Self.templates {
            try library.register(String(decoding: template.source, as: UTF8.self), named: template.name)
        }
        return library
    }

    /// A page.
    ///
    /// - Parameters:
    ///   - view: What the template shows; a value whose properties have the template's names.
    ///   - template: The template's name.
    func page(
        _ view: some Sendable,
        template: String,
        status: HTTPResponse.Status = .ok,
        cache: CacheRule = .minute
    ) -> Response {
        let text = self.library.render(view, withTemplate: template) ?? ""
        var response = Response(bytes: Array(text.utf8), type: "text/html; charset=utf-8", status: status, cache: cache)
        response.headers[.contentSecurityPolicy] = Self.contentPolicy
        if let name = HTTPField.Name.referrerPolicy { response.headers[name] = "no-referrer" }
        if let name = HTTPField.Name.frameOptions { response.headers[name] = "DENY" }
        return response
    }
}
