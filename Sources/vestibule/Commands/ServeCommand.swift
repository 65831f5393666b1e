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
        abstract: "Runs the gateway. SIGTERM finishes what it has and ends; SIGHUP reads the files again.",
        discussion: """
            An adapter that does not keep its contracts, has none, or none that shows a wrong signature refused, is left \
            out, and its partners are told 503; with --strict the gateway does not start. With --watch changed files are \
            read again by themselves, once they stand still.
            """
    )

    @OptionGroup var options: ConfigurationOptions

    @Option(name: .long, help: "Starts the gateway's clock at this instant, for replaying recorded messages.")
    var clock: String?

    func run() async throws {
        // Until the gateway can reload, the wish for it must not end it.
        signal(SIGHUP, SIG_IGN)
        let files = try await VerifiedFiles(options: self.options)
        let loaded = files.loaded
        for warning in loaded.diagnostics.sorted() { Terminal.error(warning.description) }
        let configuration = loaded.configuration
        let start = try self.startOfClock(configuration)
        let metrics = PrometheusRegistry()
        MetricsSystem.bootstrap(metrics)
        LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
        let logger = Logger(label: "vestibule")
        try Self.announce(files.verdicts, isStrict: configuration.isStrict, logger: logger)
        let adapters = ActiveAdapters(files.verdicts)
        let tls = try configuration.tls.map { try TLSFilesReader(files: $0).identity() }
        let clock = GatewayClock(startingAt: start)
        let plan = RunningGateway.Plan(
            configuration: configuration,
            roster: files.roster,
            adapters: adapters,
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
        do { try await running.openLog() } catch {
            try await running.close()
            throw error
        }
        // The folder is this gateway's alone by now.
        let process = try ServingProcess(data: configuration.data)
        defer { withExtendedLifetime(process) {} }
        let clockFile = ClockFile(data: configuration.data)
        if start == nil { clockFile.remove() } else { try clockFile.write(clock) }
        let reloader = files.reloader(
            roster: running.roster,
            adapters: adapters,
            inForce: running.gateway.inForce,
            tls: tls,
            logger: logger
        )
        let reload = ReloadService(reloader: reloader, data: configuration.data, watches: configuration.watchesFiles)
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

    /// Says loudly which adapters are left out.
    ///
    /// - Throws: ``CommandFailure`` where one is, and none may be.
    private static func announce(_ verdicts: [AdapterActivation], isStrict: Bool, logger: Logger) throws {
        for verdict in verdicts where !verdict.isActive {
            for reason in verdict.firstReasons() { Terminal.error(reason) }
            guard !isStrict else { continue }
            logger.error(
                "adapter not activated; its partners get 503 until it is mended and reloaded",
                metadata: ["adapter": "\(verdict.name)"]
            )
        }
        let names = verdicts.filter { !$0.isActive }.map { "`\($0.name)`" }
        guard isStrict, !names.isEmpty else { return }
        throw CommandFailure(
            .notHeld,
            "not started (`strict`): \(names.joined(separator: ", ")) may not be activated, for the reasons above"
        )
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

    /// Whether a data folder with these files is new: a gateway leaves more than its database, with accounts in it, which
    /// may be made before the first start.
    static func wasNeverServed(_ files: [String]) -> Bool {
        files.allSatisfy { $0 == "vestibule.sqlite" || $0.hasPrefix("vestibule.sqlite-") }
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
        guard Self.wasNeverServed(contents) else {
            throw CommandFailure(.wrongUse, "--clock: only with a new data folder; \(configuration.data) has files")
        }
        return instant
    }
}
