import GatewayCore
import HTTPTypes
import Hummingbird
import Logging

/// A handler of one route. It throws a ``Problem`` where it cannot answer.
typealias Handler = @Sendable (Request, SurfaceContext) async throws -> Response

/// Collects the routes of a surface, once for the router and once for the table that `Allow` is made from.
struct SurfaceRoutes {
    private let router = Router(context: SurfaceContext.self, options: .autoGenerateHeadEndpoints)
    private var table = RouteTable()

    init() {}

    mutating func get(_ path: String, _ handler: @escaping Handler) { self.on(path, .get, handler) }

    mutating func post(_ path: String, _ handler: @escaping Handler) { self.on(path, .post, handler) }

    private mutating func on(_ path: String, _ method: HTTPRequest.Method, _ handler: @escaping Handler) {
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
