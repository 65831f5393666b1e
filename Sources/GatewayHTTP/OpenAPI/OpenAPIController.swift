import Hummingbird
import PartnerAdapters
import Synchronization

/// `GET /openapi.json`.
struct OpenAPIController: Sendable {
    let adapters: @Sendable () -> [PartnerAdapter]
    private let latest = LatestDocument()

    init(adapters: @escaping @Sendable () -> [PartnerAdapter]) { self.adapters = adapters }

    /// Adds the route; those that were added before it are described.
    func addRoutes(to routes: inout SurfaceRoutes) {
        let path = "/openapi.json"
        let described = routes.described + [DescribedRoute(path: path, method: "get", operation: .openAPI)]
        routes.get(path, .openAPI) { request, _ in
            let (bytes, tag) = self.latest.document(of: self.adapters(), routes: described)
            return Response(bytes: bytes, type: Response.json, tag: tag, cache: .minute, to: request)
        }
    }
}

/// Keeps the document until other adapters are in force.
private final class LatestDocument: Sendable {
    private struct Kept {
        let digests: [String]
        let bytes: [UInt8]
        let tag: EntityTag
    }

    private let kept = Mutex<Kept?>(nil)

    func document(of adapters: [PartnerAdapter], routes: [DescribedRoute]) -> ([UInt8], EntityTag) {
        let digests = adapters.map(\.digest)
        if let kept = self.kept.withLock({ $0 }), kept.digests == digests { return (kept.bytes, kept.tag) }
        let bytes = Array(OpenAPIDocument(routes: routes, adapters: adapters).json.pretty.utf8)
        let fresh = Kept(digests: digests, bytes: bytes, tag: EntityTag(of: bytes))
        self.kept.withLock { $0 = fresh }
        return (fresh.bytes, fresh.tag)
    }
}
