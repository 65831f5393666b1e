import GatewayCore
import HTTPTypes
import Hummingbird
import Logging

/// A handler of one route. It throws a ``Problem`` where it cannot answer.
typealias Handler = @Sendable (Request, SurfaceContext) async throws -> Response

/// Collects the routes of a surface: for the router, for the table that `Allow` is made from, and for the description of
/// the surface.
struct SurfaceRoutes {
    private let router = Router(context: SurfaceContext.self, options: .autoGenerateHeadEndpoints)
    private var table = RouteTable()
    /// Every route that something is said of, in the order in which they were added.
    private(set) var described: [DescribedRoute] = []
    /// The paths of those of which nothing is said; a surface for outsiders has none.
    private(set) var undescribed: [String] = []

    init() {}

    /// Adds a route of which the document of the surface says what it does: for outsiders, every one.
    mutating func get(_ path: String, _ operation: Operation, _ handler: @escaping Handler) {
        self.on(path, .get, operation, handler)
    }

    mutating func post(_ path: String, _ operation: Operation, _ handler: @escaping Handler) {
        self.on(path, .post, operation, handler)
    }

    /// Adds a route of which nothing is said: the operator's own, and the pages of the console.
    mutating func get(_ path: String, _ handler: @escaping Handler) { self.on(path, .get, nil, handler) }

    mutating func post(_ path: String, _ handler: @escaping Handler) { self.on(path, .post, nil, handler) }

    private mutating func on(
        _ path: String,
        _ method: HTTPRequest.Method,
        _ operation: Operation?,
        _ handler: @escaping Handler
    ) {
        if let operation {
            let method = method.rawValue.lowercased()
            self.described.append(DescribedRoute(path: path, method: method, operation: operation))
        } else {
            self.undescribed.append(path)
        }
        self.router.on(RouterPath(path), method: method, use: handler)
        self.table.add(path, method)
    }

    /// The surface's responder.
    ///
    /// - Parameters:
    ///   - needsHost: Whether a request has to name the host it is for.
    ///   - page: Renders a problem for a browser; `nil` where the surface has no pages.
    consuming func responder(
        needsHost: Bool,
        page: (@Sendable (Problem, Request) -> Response)?,
        logger: Logger
    ) -> SurfaceResponder {
        SurfaceResponder(
            router: self.router.buildResponder(),
            table: self.table,
            needsHost: needsHost,
            page: page,
            logger: logger
        )
    }
}
