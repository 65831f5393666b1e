import ArgumentParser
import CommunityRequests
import ContractTesting
import Foundation

/// `vestibule contracts`: recorded payloads against the adapters.
struct ContractsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contracts",
        abstract: "Recorded messages, what is expected of them, and whether it is so.",
        subcommands: [Verify.self, Record.self, Export.self, Serve.self, Sign.self]
    )

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Replays recorded messages in process and shows every difference.",
            discussion: """
                Each case runs through a gateway of its own, on an empty store, with the clock of its recording. \
                Exit status: 1 where a case differs, and where an adapter has no cases, or none with a wrong \
                signature refused.
                """
        )

        @Argument(help: "The adapters; without any, all that have contracts or stand in the folder of adapters.")
        var names: [String] = []

        @Option(name: .long, help: "The folder of contracts.")
        var dir = "./Contracts"

        @Option(name: .long, help: "The folder of adapters.")
        var adapters = "./Adapters"

        @Flag(name: .long, help: "Prints JSON.")
        var json = false

        @Flag(name: .long, help: "Writes what comes as the new expectation. Look at the changes before keeping them.")
        var accept = false

        func run() async throws {
            let folder = ContractFolder(path: self.dir)
            guard let recorded = folder.adapters else {
                throw CommandFailure(.wrongUse, "\(self.dir): is no folder; name it with --dir")
            }
            let compiled = AdapterFolder.names(in: self.adapters) ?? []
            let known = Set(recorded + compiled).sorted()
            for name in self.names where !known.contains(name) {
                let suggestion = Suggestion.sentence(for: name, in: known)
                throw CommandFailure(.wrongUse, "there is no adapter `\(name)`. \(suggestion)")
            }
            let verification = ContractVerification(
                folder: folder,
                adapters: self.adapters,
                runner: try ContractRunner(drivers: .local),
                isQuiet: self.json,
                accepts: self.accept
            )
            let results = try await verification.run(self.names.isEmpty ? known : self.names)
            if self.json {
                Terminal.print(try JSONText.encode(VerificationView(results)))
            } else {
                Terminal.print(results.total)
            }
            guard results.holds else { throw CommandFailure(.notHeld) }
        }
    }
}
