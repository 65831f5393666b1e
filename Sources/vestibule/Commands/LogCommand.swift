import ArgumentParser
import CommunityRequests
import Foundation
import GatewayCore
import OwnerKit
import TransparencyLog

/// `vestibule log`: the public log, from outside and from the operator's side.
struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Verifies a transparency log; takes a description down.",
        subcommands: [
            Verify.self, TakeDown.self, LogFixtureCommand.self, LogBenchmarkCommand.self, RegisterFixtureCommand.self,
        ]
    )

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Recomputes a log from its entries: every tile, the root, the signatures."
        )

        @Argument(help: "The log's address, https://gateway.example/log, or its folder.") var place: String
        @OptionGroup var trust: LogTrust
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let source = try LogSource(self.place)
            let policy = try await self.trust.policy(for: source)
            let shows = !self.json && isatty(STDERR_FILENO) == 1
            let verification = LogVerification(source: source, policy: policy) { done, all in
                guard shows, done / 256 % 32 == 0 || done == all else { return }
                FileHandle.standardError.write(Data("\r\(done) of \(all) entries\(done == all ? "\n" : "")".utf8))
            }
            let findings = try await verification.findings()
            Terminal.print(self.json ? try JSONText.encode(findings) : self.text(findings))
            guard findings.holds else { throw CommandFailure(.notHeld) }
        }

        private func text(_ findings: LogVerification.Findings) -> String {
            let kinds = findings.entries.sorted { $0.key < $1.key }.map { "  \($0.value) × \($0.key)" }
            let signed = findings.isSigned ? self.trust.remark : LogTrust.unsigned
            let head =
                findings.origin.isEmpty
                ? [] : ["\(findings.origin)", "\(findings.size) entries, root \(findings.root)", signed] + kinds
            let end = findings.holds ? ["the log holds"] : findings.problems + ["the log does not hold"]
            return (head + end).joined(separator: "\n")
        }
    }

    struct TakeDown: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "take-down",
            abstract: "Takes a published description down. The log keeps that it was done, and why."
        )

        @OptionGroup var options: ConfigurationFile
        @OptionGroup var actor: ActorOptions
        @Argument(help: "The public code.") var code: String
        @Option(name: .long, help: "\(TakeDownReason.allCases.map(\.rawValue).joined(separator: ", "))")
        var reason: String

        func run() async throws {
            guard let code = PublicCode(self.code) else {
                throw CommandFailure(.wrongUse, "that names no request; write CR-XXXX-XXXX-X")
            }
            let reasons = TakeDownReason.allCases.map(\.rawValue)
            guard let reason = TakeDownReason(rawValue: self.reason) else {
                throw CommandFailure(
                    .wrongUse,
                    "--reason: is none of the list, and stands in the log for ever. "
                        + Suggestion.sentence(for: self.reason, in: reasons)
                )
            }
            let loaded = try self.options.load()
            let isDone = try await OpenedStore(loaded.configuration).run { opened in
                let actor = try await self.actor.actor(.operator, in: opened)
                let desk = TakeDownDesk(store: opened.store, environment: opened.environment)
                return try await desk.takeDown(code, reason: reason, by: actor)
            }
            guard isDone else {
                throw CommandFailure(.notHeld, "no published request has that code, or its description is down already")
            }
            Terminal.print("the description of \(code) is down; the log says so within the second")
        }
    }
}
