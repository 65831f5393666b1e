import HTTPTypes
import Hummingbird
public import Logging

/// One thing that must be so before the gateway can do its work.
public struct ReadinessCheck: Sendable, Equatable {
    /// Short and of a closed list: `store`, `keys`.
    public let name: String
    public let isReady: Bool

    public init(name: String, isReady: Bool) {
        self.name = name
        self.isReady = isReady
    }
}

/// What operators' systems read, on an address of its own: health and metrics.
public struct PrivateSurface: Sendable {
    private let readiness: @Sendable () async -> [ReadinessCheck]
    private let metrics: PrometheusRegistry
    private let logger: Logger

    public init(
        readiness: @escaping @Sendable () async -> [ReadinessCheck],
        metrics: PrometheusRegistry,
        logger: Logger
    ) {
        self.readiness = readiness
        self.metrics = metrics
        self.logger = logger
    }

    /// The surface's responder.
    public func responder() -> SurfaceResponder {
        var routes = SurfaceRoutes()
        routes.get("/health/live") { _, _ in
            var object = JSONObjectWriter()
            object.field("status", "live")
            return Response(bytes: object.finished(), type: Response.json, cache: .noStore)
        }
        routes.get("/health/ready") { _, _ in Self.readinessResponse(await self.readiness()) }
        routes.get("/metrics") { _, _ in
            Response(
                bytes: Array(self.metrics.exposition().utf8),
                type: "text/plain; version=0.0.4; charset=utf-8",
                cache: .noStore
            )
        }
        return routes.responder(needsHost: false, page: nil, logger: self.logger)
    }

    private static func readinessResponse(_ checks: [ReadinessCheck]) -> Response {
        let isReady = checks.allSatisfy(\.isReady)
        var object = JSONObjectWriter()
        object.field("status", isReady ? "ready" : "not_ready")
        let entries = checks.map { check in
            var entry = JSONObjectWriter()
            entry.field("name", check.name)
            entry.field("ready", check.isReady)
            return entry.finished()
        }
        object.field("checks", array: entries)
        return Response(
            bytes: object.finished(),
            type: Response.json,
            status: isReady ? .ok : .serviceUnavailable,
            cache: .noStore
        )
    }
}
