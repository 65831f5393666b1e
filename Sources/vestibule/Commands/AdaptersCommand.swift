import ArgumentParser
import CommunityRequests
import Foundation
import PartnerAdapters

/// `vestibule adapters`: look at adapters, check them, and see what they make of a payload.
struct AdaptersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adapters",
        abstract: "Adapters: what they are, what is wrong with them, what they make of a payload.",
        subcommands: [List.self, New.self, Lint.self, Explain.self, Drift.self, Schema.self, Bench.self]
    )

    /// The folder of adapters, as an option.
    struct Folder: ParsableArguments {
        @Option(name: .long, help: "The folder of adapters.")
        var adapters = "./Adapters"

        /// Its adapters' names.
        func names() throws -> [String] {
            guard let names = AdapterFolder.names(in: self.adapters) else {
                throw CommandFailure(.wrongUse, "\(self.adapters): is no folder; name it with --adapters")
            }
            return names
        }

        /// One of its adapters.
        func adapter(_ name: String) throws -> PartnerAdapter {
            let names = try self.names()
            guard names.contains(name) else {
                let suggestion = Suggestion.sentence(for: name, in: names)
                throw CommandFailure(.wrongUse, "there is no adapter `\(name)` in \(self.adapters). \(suggestion)")
            }
            let (adapter, diagnostics) = AdapterFolder.compile(folder: self.adapters, name: name)
            guard let adapter else {
                throw CommandFailure(.notHeld, diagnostics.map(\.description).joined(separator: "\n"))
            }
            return adapter
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Every adapter with its provenance, its digest, and whether it may be active.",
            discussion: "Replays the contracts of each, as `serve` does before an adapter is in force."
        )

        @OptionGroup var folder: Folder
        @Option(name: .long, help: "The folder of contracts; the one beside the adapters is the default.")
        var contracts: String?
        @Flag(name: .long, help: "Prints JSON.") var json = false

        private struct View: Encodable {
            var name: String
            /// What stands in the manifest; absent where it does not compile.
            var title: String?
            var provenance: String?
            var authentication: [String]
            var digest: String?
            var active: Bool
            var contracts: Int
            /// Why it may not be active.
            var reasons: [String]
        }

        func run() async throws {
            let contracts =
                self.contracts
                ?? URL(fileURLWithPath: self.folder.adapters).deletingLastPathComponent()
                .appendingPathComponent("Contracts").relativePath
            let candidates = try self.folder.names().map { name in
                AdapterCandidate(
                    name,
                    adapters: self.folder.adapters,
                    contracts: contracts,
                    isUsed: true,
                    hasContracts: true
                )
            }
            let gate = try ActivationGate(width: ProcessInfo.processInfo.activeProcessorCount)
            let views = zip(candidates, await gate.verdicts(on: candidates)).map { candidate, verdict in
                View(
                    name: candidate.name,
                    title: candidate.adapter?.title,
                    provenance: candidate.adapter?.provenance.text,
                    authentication: candidate.schemes.map(\.name),
                    digest: verdict.digest,
                    active: verdict.isActive,
                    contracts: verdict.caseCount,
                    reasons: self.json ? verdict.reasons.map(\.description) : verdict.firstReasons()
                )
            }
            if self.json { return Terminal.print(try JSONText.encode(views)) }
            for view in views { self.show(view) }
        }

        private func show(_ view: View) {
            let state = view.active ? Terminal.styled("active  ", .good) : Terminal.styled("inactive", .bad)
            let parts = [view.name, view.title, view.provenance, view.digest.map { String($0.prefix(12)) }]
            Terminal.print("\(state)  \(parts.compactMap(\.self).joined(separator: "  "))")
            for reason in view.reasons { Terminal.print("          \(reason)") }
        }
    }
}
