public import GatewayCore
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

/// An adapter as operators' systems see it.
public struct AdapterHealth: Sendable, Equatable {
    public let name: String
    public let isActive: Bool
    /// SHA-256 of the manifest; `nil` where it does not compile.
    public let digest: String?
    /// Why it is not active: a file and what is wrong with it.
    public let reason: String?

    public init(name: String, isActive: Bool, digest: String?, reason: String?) {
        self.name = name
        self.isActive = isActive
        self.digest = digest
        self.reason = reason
    }
}

/// What operators' systems read, on an address of its own: health and metrics.
public struct PrivateSurface: Sendable {
    private let readiness: @Sendable () async -> [ReadinessCheck]
    private let adapters: @Sendable () -> [AdapterHealth]
    private let witnesses: @Sendable () -> [WitnessHealth]
    private let metrics: PrometheusRegistry
    private let logger: Logger

    /// - Parameters:
    ///   - adapters: Shown beside readiness. One that is not active does not make the gateway unready: it serves the
    ///     partners of the others.
    ///   - witnesses: Shown beside readiness, too: a witness that is away stops nothing.
    public init(
        readiness: @escaping @Sendable () async -> [ReadinessCheck],
        adapters: @escaping @Sendable () -> [AdapterHealth] = { [] },
        witnesses: @escaping @Sendable () -> [WitnessHealth] = { [] },
        metrics: PrometheusRegistry,
        logger: Logger
    ) {
        self.readiness = readiness
        self.adapters = adapters
        self.witnesses = witnesses
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
        routes.get("/health/ready") { _, _ in
            Self.readinessResponse(await self.readiness(), self.adapters(), self.witnesses())
        }
        routes.get("/metrics") { _, _ in
            Response(
                bytes: Array(self.metrics.exposition().utf8),
                type: "text/plain; version=0.0.4; charset=utf-8",
                cache: .noStore
            )
        }
        return routes.responder(needsHost: false, page: nil, logger: self.logger)
    }

    private static func readinessResponse(
        _ checks: [ReadinessCheck],
        _ adapters: [AdapterHealth],
        _ witnesses: [WitnessHealth]
    ) -> Response {
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
        if !adapters.isEmpty { object.field("adapters", array: adapters.map(\.json)) }
        if !witnesses.isEmpty { object.field("witnesses", array: witnesses.map(\.json)) }
        return Response(
            bytes: object.finished(),
            type: Response.json,
            status: isReady ? .ok : .serviceUnavailable,
            cache: .noStore
        )
    }
}

extension WitnessHealth {
    fileprivate var json: [UInt8] {
        var entry = JSONObjectWriter()
        entry.field("name", self.name)
        entry.field("cosigned", self.hasCosigned)
        return entry.finished()
    }
}

extension AdapterHealth {
    fileprivate var json: [UInt8] {
        var entry = JSONObjectWriter()
        entry.field("name", self.name)
        entry.field("active", self.isActive)
        if let digest = self.digest { entry.field("digest", digest) }
        if let reason = self.reason { entry.field("reason", reason) }
        return entry.finished()
    }
}
