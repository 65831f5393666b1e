import GatewayHTTP
import Hummingbird
import Logging
import ServiceLifecycle
import UnixSignals

/// Runs a surface as a service of its own, until it is told to end (SIGTERM, SIGINT).
struct StandaloneServer {
    let responder: SurfaceResponder
    let address: ListenAddress
    let logger: Logger

    func run() async throws {
        let (address, logger) = (self.address, self.logger)
        let application = Application(
            responder: self.responder,
            configuration: ApplicationConfiguration(address: .hostname(address.host, port: address.port)),
            onServerRunning: { channel in
                logger.info("listening", metadata: ["port": "\(channel.localAddress?.port ?? address.port)"])
            },
            logger: logger
        )
        try await ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [.init(service: application)],
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger
            )
        ).run()
    }
}
