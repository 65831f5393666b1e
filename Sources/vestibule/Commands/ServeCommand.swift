import ArgumentParser
import CommunityRequests
import Foundation
import GatewayCore
import GatewayHTTP
import Logging
import Metrics
import NIOCore
import ServiceLifecycle
import UnixSignals

/// `vestibule serve`: the gateway.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Runs the gateway. SIGTERM finishes what it has and ends; SIGHUP reads the files again."
    )

    @OptionGroup var options: ConfigurationOptions

    @Option(name: .long, help: "Starts the gateway's clock at this instant, for replaying recorded messages.")
    var clock: String?

    func run() async throws {
        let loaded = try self.options.load()
        guard let roster = loaded.roster else { throw CommandFailure(.internalError) }
        let configuration = loaded.configuration
        let start = try self.startOfClock(configuration)
        let metrics = PrometheusRegistry()
        MetricsSystem.bootstrap(metrics)
        LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
        let logger = Logger(label: "vestibule")
        let tls = try configuration.tls.map { try TLSFilesReader(files: $0).identity() }
        let clock = GatewayClock(startingAt: start)
        let plan = RunningGateway.Plan(
            configuration: configuration,
            roster: roster,
            settings: loaded.settings,
            clock: clock,
            metrics: metrics,
            logger: logger,
            tls: tls,
            onPublicPort: { logger.info("listening", metadata: ["surface": "public", "port": "\($0)"]) },
            onPrivatePort: { logger.info("listening", metadata: ["surface": "private", "port": "\($0)"]) }
        )
        let running: RunningGateway
        do {
            running = try RunningGateway(plan)
        } catch let error as StoreError {
            throw CommandFailure(.notHeld, "\(configuration.data): \(error.message)")
        }
        // The folder is this gateway's alone by now.
        let clockFile = ClockFile(data: configuration.data)
        if start == nil { clockFile.remove() } else { try clockFile.write(clock) }
        let reload = ReloadService(options: self.options, roster: running.roster, tls: tls, logger: logger)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: running.services(beside: [reload]).map {
                    .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup)
                },
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger
            )
        )
        do {
            try await group.run()
        } catch let error as IOError {
            try await running.close()
            throw CommandFailure(.notHeld, Self.text(error, configuration))
        } catch {
            try await running.close()
            throw CommandFailure(.internalError, "the gateway ended: \(type(of: error))")
        }
        try await running.close()
        logger.info("ended")
    }

    /// What keeps a gateway from listening, in words.
    private static func text(_ error: IOError, _ configuration: Configuration) -> String {
        let addresses = "`listen` \(configuration.listen) or `private_listen` \(configuration.privateListen)"
        return switch error.errnoCode {
        case EADDRINUSE: "\(addresses): the address is in use; is another gateway running?"
        case EADDRNOTAVAIL: "\(addresses): the address is not one of this machine"
        case EACCES: "\(addresses): this user may not listen there; ports below 1024 are reserved"
        default: "\(addresses): cannot be listened on (\(String(cString: strerror(error.errnoCode))))"
        }
    }

    /// The instant of `--clock`, where it may be used: nothing real may ever be answered under a false clock.
    private func startOfClock(_ configuration: Configuration) throws -> Instant? {
        guard let text = self.clock else { return nil }
        guard let instant = Instant(rfc3339: text) else {
            throw CommandFailure(.wrongUse, "--clock: write RFC 3339, `2026-02-13T13:40:00Z`")
        }
        guard configuration.listen.isLoopback else {
            throw CommandFailure(.wrongUse, "--clock: only where `listen` is a loopback address")
        }
        let contents = (try? FileManager.default.contentsOfDirectory(atPath: configuration.data)) ?? []
        guard contents.isEmpty else {
            throw CommandFailure(.wrongUse, "--clock: only with a new data folder; \(configuration.data) has files")
        }
        return instant
    }
}

/// Reads the files again at SIGHUP, all or nothing.
struct ReloadService: Service {
    let options: ConfigurationOptions
    let roster: CurrentRoster
    let tls: TLSIdentity?
    let logger: Logger

    func run() async throws {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
            let loaded = self.options.read()
            guard !loaded.sink.hasErrors, let roster = loaded.roster else {
                // The diagnostics name files and lines, never values.
                for diagnostic in loaded.sink.diagnostics.sorted() { Terminal.error(diagnostic.description) }
                self.logger.error("reload refused; what was in force stays")
                continue
            }
            do {
                if let tls = self.tls, let files = loaded.configuration.tls {
                    try TLSFilesReader(files: files).replace(tls)
                }
            } catch let failure as CommandFailure {
                Terminal.error(failure.message ?? "")
                self.logger.error("reload refused; what was in force stays")
                continue
            }
            self.roster.replace(with: roster)
            self.logger.info("reloaded", metadata: ["partners": "\(roster.partners.count)"])
        }
    }
}

/// Reads the certificate and key of the public listener.
struct TLSFilesReader {
    let files: TLSFiles

    /// The identity, for a listener that starts.
    func identity() throws -> TLSIdentity {
        let (chain, key) = try self.read()
        do {
            return try TLSIdentity(certificateChain: chain, privateKey: key)
        } catch {
            throw Self.unusable
        }
    }

    /// Puts what the files hold now in the place of what a listener uses.
    func replace(_ identity: TLSIdentity) throws {
        let (chain, key) = try self.read()
        do {
            try identity.replace(certificateChain: chain, privateKey: key)
        } catch {
            throw Self.unusable
        }
    }

    private static let unusable = CommandFailure(
        .notHeld,
        "`tls`: certificate and key are not PEM, or do not belong together"
    )

    private func read() throws -> (chain: [UInt8], key: [UInt8]) {
        guard let chain = FileManager.default.contents(atPath: self.files.certificate) else {
            throw CommandFailure(.notHeld, "\(self.files.certificate): the certificate cannot be read")
        }
        let key: Data?
        switch self.files.key {
        case .file(let path): key = FileManager.default.contents(atPath: path)
        case .environment(let name): key = ProcessInfo.processInfo.environment[name].map { Data($0.utf8) }
        }
        guard let key, !key.isEmpty else {
            throw CommandFailure(.notHeld, "`tls.key`: the private key cannot be read")
        }
        return (Array(chain), Array(key))
    }
}
