import ArgumentParser
import CommunityRequests
import Foundation
import GatewayHTTP
import Logging
import Metrics
import ServiceLifecycle

/// `vestibule demo`: the whole way, on loopback, with a partner, an owner and the public played by this program.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "The whole way on loopback: what comes in, what is masked at each step, what goes out.",
        discussion: """
            A gateway with a new database, and beside it, over HTTP: a partner that posts a recorded message, an owner's \
            app, and the partner's receiver of callbacks. Stays up with addresses to open; with --once it ends with 0, \
            or with 1 where a step did not happen.
            """
    )

    @Flag(name: .long, help: "Ends after the walk.")
    var once = false

    @Option(name: .long, help: "The folder of adapters.")
    var adapters = "./Adapters"

    @Option(name: .long, help: "The folder of contracts.")
    var contracts = "./Contracts"

    func run() async throws {
        let script = try DemoScript.read(contracts: self.contracts)
        guard let start = Instant(rfc3339: script.clock) else {
            throw CommandFailure(.wrongUse, "demo.yaml: `clock` is no time")
        }
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = .critical
            return handler
        }
        let folder = try DemoFolder()
        defer { folder.remove() }
        let stage = try DemoStage(
            script: script,
            folder: folder,
            clock: GatewayClock(startingAt: start),
            adapters: self.adapters,
            contracts: self.contracts
        )
        let happened = try await stage.play(staysUp: !self.once)
        guard happened else {
            folder.remove()
            throw CommandFailure(.notHeld, "a step of the demo did not happen")
        }
    }
}
