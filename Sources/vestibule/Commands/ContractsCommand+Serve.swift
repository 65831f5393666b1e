import ArgumentParser
import CommunityRequests
import ContractTesting
import GatewayHTTP
import Logging
import ServiceLifecycle
import UnixSignals

extension ContractsCommand {
    /// `vestibule contracts serve`: the gateway that an adapter's contracts were recorded with.
    struct Serve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Runs the gateway that an adapter's contracts were recorded with, for replaying them from outside.",
            discussion: """
                It has the recording's partner, agencies, policy and clock, keeps everything in a temporary folder, and \
                listens on loopback. A Pact verifier asks a second address for the state that an interaction needs \
                (POST /states) and for callbacks (POST /messages): each state is a gateway of its own.
                """
        )

        @Argument(help: "The adapter.")
        var adapter: String

        @Option(name: .long, help: "Where the gateway listens; port 0 is any that is free.")
        var listen = "127.0.0.1:0"

        @Option(name: .long, help: "Where states and callbacks are asked for.")
        var states = "127.0.0.1:0"

        @Option(name: .long, help: "The folder of contracts.")
        var dir = "./Contracts"

        @Option(name: .long, help: "The folder of adapters.")
        var adapters = "./Adapters"

        func run() async throws {
            let addresses = [try Self.address("--listen", self.listen), try Self.address("--states", self.states)]
            let recordings = Recordings(contracts: self.dir, adapters: self.adapters)
            let runner = try ContractRunner(drivers: .local)
            let names = try recordings.names([self.adapter])
            let recording = try await recordings.replay(names[0], with: runner)
            for problem in recording.problems { Terminal.error(problem) }
            guard let adapter = recording.adapter,
                let plain = try await runner.plainSequence(of: recording.reports, adapter: adapter)
            else {
                throw CommandFailure(.notHeld, "\(self.dir)/\(self.adapter): no case is accepted that could be served")
            }
            let stage = ContractStage(runner: runner, adapter: adapter, contracts: recording.contracts, plain: plain)
            let server = ContractServer(stage: stage, logger: Logger(label: "contracts"))
            let group = ServiceGroup(
                configuration: ServiceGroupConfiguration(
                    services: [
                        server.gateway(at: addresses[0]) { Terminal.print("gateway   http://\($0)") },
                        server.states(at: addresses[1]) {
                            Terminal.print("states    http://\($0)/states")
                            Terminal.print("messages  http://\($0)/messages")
                        },
                    ],
                    gracefulShutdownSignals: [.sigterm, .sigint],
                    logger: Logger(label: "contracts") { _ in SwiftLogNoOpLogHandler() }
                )
            )
            do {
                try await group.run()
            } catch {
                try await stage.close()
                throw CommandFailure(.notHeld, "\(self.listen) or \(self.states): cannot be listened on")
            }
            try await stage.close()
        }

        /// A loopback address: what is published with the contracts is no secret.
        private static func address(_ flag: String, _ text: String) throws -> ListenAddress {
            guard let address = ListenAddress(text), address.isLoopback else {
                throw CommandFailure(.wrongUse, "\(flag): write a loopback address, `127.0.0.1:8080`")
            }
            return address
        }
    }
}
