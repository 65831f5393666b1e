import ArgumentParser
import CommunityRequests
import ContractTesting
import Foundation
import PartnerAdapters

extension AdaptersCommand {
    /// `vestibule adapters lint`: everything that is wrong with adapters, at once.
    struct Lint: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Everything that is wrong with adapters, at once: manifest, page, contracts.",
            discussion: """
                Three levels: the manifest, every mistake with its line; the page beside it; the contracts, that each \
                sets what the adapter needs and expects something, and that one shows a wrong signature refused. \
                `contracts verify` replays them.
                """
        )

        @OptionGroup var folder: Folder
        @Argument(help: "Adapters by name, their folders, or folders of adapters; without any, all of --adapters.")
        var paths: [String] = []
        @Option(name: .long, help: "The folder of contracts; without it, `Contracts` beside each folder of adapters.")
        var contracts: String?
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let found =
                try self.paths.isEmpty
                ? self.folder.names().map { (self.folder.adapters, $0) } : self.paths.flatMap(self.adapters)
            let diagnostics = found.flatMap { self.findings(folder: $0.0, name: $0.1) }.sorted()
            let errors = diagnostics.count { $0.severity == .error }
            if self.json {
                Terminal.print(try DiagnosticsJSON(diagnostics).text())
            } else {
                for diagnostic in diagnostics { Terminal.print(diagnostic.description) }
                let subject = "\(found.count) adapter\(found.count == 1 ? "" : "s")"
                Terminal.print(errors == 0 ? "\(subject): good" : "\(subject): \(errors) to mend")
            }
            guard errors == 0 else { throw CommandFailure(.notHeld) }
        }

        /// The adapters that a word of the command line means.
        private func adapters(_ path: String) throws -> [(String, String)] {
            func isAdapter(_ folder: String) -> Bool {
                FileManager.default.fileExists(atPath: "\(folder)/adapter.yaml")
            }
            if !path.contains("/"), isAdapter("\(self.folder.adapters)/\(path)") {
                return [(self.folder.adapters, path)]
            }
            let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
            if isAdapter(trimmed) {
                let parts = trimmed.split(separator: "/", omittingEmptySubsequences: false)
                guard let name = parts.last, name != ".", name != ".." else {
                    let url = URL(fileURLWithPath: trimmed).standardizedFileURL
                    return [(url.deletingLastPathComponent().path, url.lastPathComponent)]
                }
                let parent = parts.dropLast().joined(separator: "/")
                return [(parts.count == 1 ? "." : parent, String(name))]
            }
            if let names = AdapterFolder.names(in: trimmed), !names.isEmpty { return names.map { (trimmed, $0) } }
            let known = try self.folder.names()
            throw CommandFailure(
                .wrongUse,
                "`\(path)` is no adapter and no folder of adapters. \(Suggestion.sentence(for: path, in: known))"
            )
        }

        private func findings(folder: String, name: String) -> [FileDiagnostic] {
            let (adapter, diagnostics) = AdapterFolder.compile(folder: folder, name: name)
            let contracts = self.contracts ?? Self.contracts(beside: folder)
            return diagnostics + Self.readMe("\(folder)/\(name)/README.md")
                + ContractFolder(path: contracts).lint(name, adapter: adapter)
        }

        private static func contracts(beside folder: String) -> String {
            let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
            return parts.count == 1 ? "Contracts" : (parts.dropLast() + ["Contracts"]).joined(separator: "/")
        }

        private static func readMe(_ path: String) -> [FileDiagnostic] {
            guard let data = FileManager.default.contents(atPath: path) else {
                return [
                    FileDiagnostic(
                        file: path,
                        line: 0,
                        severity: .warning,
                        message: "is missing",
                        suggestion: "Say what the format is, how it is authenticated, what is sealed and dropped."
                    )
                ]
            }
            let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            let open = lines.indices.filter { lines[$0].contains("TODO") }
            guard let first = open.first else { return [] }
            return [
                FileDiagnostic(
                    file: path,
                    line: first + 1,
                    severity: .warning,
                    message: "\(open.count) line\(open.count == 1 ? " is" : "s are") still to do",
                    suggestion: "Write what belongs in the place of each `TODO`."
                )
            ]
        }
    }
}
