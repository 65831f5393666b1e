import ArgumentParser
import CommunityRequests
import ContractTesting

extension ContractsCommand {
    /// `vestibule contracts sign`: signs recorded messages anew, after they or their adapter's scheme were changed.
    struct Sign: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Signs a case's message anew, with the secret and at the time of its context.",
            discussion: "For whoever wrote or changed a `request.http` by hand. Headers of other schemes are taken out."
        )

        @Argument(help: "The adapter.") var adapter: String
        @Argument(help: "The cases.") var cases: [String]
        @Option(name: .long, help: "The folder of contracts.") var dir = "./Contracts"
        @Option(name: .long, help: "The folder of adapters.") var adapters = "./Adapters"
        @Flag(name: .long, help: "Signs with a secret that is not the partner's.") var wrong = false

        func run() async throws {
            let schemes = AdapterFolder.schemes(folder: self.adapters, name: self.adapter)
            guard !schemes.isEmpty else {
                throw CommandFailure(
                    .notHeld,
                    "\(self.adapters)/\(self.adapter)/adapter.yaml: names no usable authentication; see `adapters lint`"
                )
            }
            let (contracts, diagnostics) = ContractFolder(path: self.dir).cases(of: self.adapter)
            for name in self.cases {
                guard let contract = contracts.first(where: { $0.name == name }) else {
                    for diagnostic in diagnostics { Terminal.error(diagnostic.description) }
                    let suggestion = Suggestion.sentence(for: name, in: contracts.map(\.name))
                    throw CommandFailure(.wrongUse, "\(self.adapter) has no usable case `\(name)`. \(suggestion)")
                }
                do {
                    try contract.sign(by: schemes, wrongly: self.wrong)
                } catch let error as Contract.Unsignable {
                    throw CommandFailure(.notHeld, "\(contract.folder): \(error.message)")
                }
                Terminal.print("signed \(contract.folder)")
            }
        }
    }
}
