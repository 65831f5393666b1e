import Hummingbird
import HummingbirdCore
import HummingbirdHTTP2
public import Logging
import NIOCore
public import ServiceLifecycle

/// The gateway's two servers, run and shut down together.
///
/// On graceful shutdown the public server stops accepting and finishes what it has; the private one answers until then,
/// so that whoever watches the gateway sees it drain.
public struct GatewayServer: Service {
    /// Where one server listens.
    public struct Listener: Sendable {
        public var address: ListenAddress
        /// Told the port that was bound, once, before anything is served.
        public var onBound: @Sendable (_ port: Int) async -> Void

        public init(address: ListenAddress, onBound: @escaping @Sendable (_ port: Int) async -> Void = { _ in }) {
            self.address = address
            self.onBound = onBound
        }
    }

    private let publicApplication: Application<SurfaceResponder>
    private let privateApplication: Application<SurfaceResponder>
    private let logger: Logger

    /// Puts the servers together.
    ///
    /// - Parameter tls: What the public server shows over TLS, with HTTP/1.1 and HTTP/2; `nil` for plain HTTP/1.1.
    /// - Throws: Where the certificate cannot be used or the pages cannot be compiled.
    public init(
        publicSurface: PublicSurface,
        publicListener: Listener,
        tls: TLSIdentity? = nil,
        privateSurface: PrivateSurface,
        privateListener: Listener,
        logger: Logger
    ) throws {
        var logger = logger
        // Below this level the server writes of single connections, and with them of single owners.
        logger.logLevel = max(logger.logLevel, .info)
        self.logger = logger
        let plain = HTTPServerBuilder.http1(configuration: Self.connection)
        self.publicApplication = Self.application(
            try publicSurface.responder(),
            server: try tls.map { try Self.encrypted($0) } ?? plain,
            listener: publicListener,
            logger: logger
        )
        self.privateApplication = Self.application(
            privateSurface.responder(),
            server: plain,
            listener: privateListener,
            logger: logger
        )
    }

    /// Serves until it is shut down gracefully or one of the servers fails.
    public func run() async throws {
        // A group stops its services in the reverse order of this list.
        let services: [any Service] = [self.privateApplication, self.publicApplication]
        try await ServiceGroup(configuration: .init(services: services, logger: self.logger)).run()
    }

    /// How one HTTP/1.1 connection is served.
    private static var connection: HTTP1Channel.Configuration {
        .init(additionalChannelHandlers: [BareErrorHandler(), ExpectationHandler()], idleTimeout: .seconds(60))
    }

    /// How one stream of HTTP/2 is served.
    private static var stream: HTTP1Channel.Configuration {
        .init(additionalChannelHandlers: [BareErrorHandler()], idleTimeout: .seconds(60))
    }

    private static func encrypted(_ identity: TLSIdentity) throws -> HTTPServerBuilder {
        try .http2Upgrade(
            tlsConfiguration: identity.configuration(),
            configuration: .init(
                idleTimeout: .seconds(60),
                gracefulCloseTimeout: .seconds(10),
                streamConfiguration: Self.stream
            )
        )
    }

    private static func application(
        _ responder: SurfaceResponder,
        server: HTTPServerBuilder,
        listener: Listener,
        logger: Logger
    ) -> Application<SurfaceResponder> {
        Application(
            responder: responder,
            server: server,
            configuration: ApplicationConfiguration(
                address: .hostname(listener.address.host, port: listener.address.port),
                backlog: 1_024
            ),
            onServerRunning: { channel in await listener.onBound(channel.localAddress?.port ?? listener.address.port) },
            logger: logger
        )
    }
}
