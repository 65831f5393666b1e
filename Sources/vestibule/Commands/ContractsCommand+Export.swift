import ArgumentParser
import CommunityRequests
import ContractTesting
import Foundation
import PartnerAdapters

extension ContractsCommand {
    /// `vestibule contracts export`: the recorded messages in a form that others' tools read.
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes recorded messages, answers and callbacks as files that other tools replay.",
            discussion: """
                One Pact file (specification 4.0) an adapter: the partner's platform is the consumer, the gateway the \
                provider. Requests carry the recorded bytes and signatures, so they are replayed on the clock of the \
                recording: `vestibule contracts serve ADAPTER` is that gateway, and puts itself into the state that an \
                interaction names. Those that name none hold on any gateway with that partner, started with \
                `serve --clock` at the instant in the file's metadata. Cases are replayed first, and one that differs \
                is not exported. Exit status: 1 where there is one.
                """
        )

        /// What can be written.
        enum Format: String, ExpressibleByArgument, CaseIterable {
            case pact
        }

        @Argument(help: "The adapters; without any, all that have contracts.")
        var names: [String] = []

        @Option(name: .long, help: "The format: pact.")
        var format: Format

        @Option(name: .long, help: "The folder to write to; it is made where there is none.")
        var out = "./pacts"

        @Option(name: .long, help: "The folder of contracts.")
        var dir = "./Contracts"

        @Option(name: .long, help: "The folder of adapters.")
        var adapters = "./Adapters"

        func run() async throws {
            let recordings = Recordings(contracts: self.dir, adapters: self.adapters)
            let names = try recordings.names(self.names)
            let runner = try ContractRunner(drivers: .local)
            var holds = true
            for name in names {
                let recording = try await recordings.replay(name, with: runner)
                for problem in recording.problems { Terminal.error(problem) }
                holds = holds && recording.problems.isEmpty
                guard let adapter = recording.adapter else { continue }
                let plain = try await runner.plainSequence(of: recording.reports, adapter: adapter)
                let file = PactFile(adapter: adapter, reports: recording.reports, plain: plain)
                try self.write(file)
                let count = "\(recording.reports.count) case\(recording.reports.count == 1 ? "" : "s")"
                Terminal.print("\(self.out)/\(file.name): \(count)")
            }
            guard holds else { throw CommandFailure(.notHeld) }
        }

        private func write(_ file: PactFile) throws {
            do {
                try FileManager.default.createDirectory(atPath: self.out, withIntermediateDirectories: true)
                let place = URL(fileURLWithPath: "\(self.out)/\(file.name)")
                try Data(file.json.pretty.utf8).write(to: place, options: .atomic)
            } catch {
                throw CommandFailure(.notHeld, "\(self.out)/\(file.name): cannot be written")
            }
        }
    }
}
