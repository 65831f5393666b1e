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
        @Option(name: .long, help: "The log's verifier key. Without it, or a policy, the one the gateway shows.")
        var key: String?
        @Option(name: .long, help: "A policy file: which logs, and which witnesses must agree (c2sp.org/tlog-policy).")
        var policy: String?
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func validate() throws {
            if self.key != nil, self.policy != nil { throw ValidationError("give --key or --policy, not both") }
        }

        func run() async throws {
            let source = try LogSource(self.place)
            let policy = try await self.believed(source)
            let shows = !self.json && isatty(STDERR_FILENO) == 1
            let verification = LogVerification(source: source, policy: policy) { done, all in
                guard shows, done / 256 % 32 == 0 || done == all else { return }
                FileHandle.standardError.write(Data("\r\(done) of \(all) entries\(done == all ? "\n" : "")".utf8))
            }
            let findings: LogVerification.Findings
            do {
                findings = try await verification.run()
            } catch let error as OwnerError {
                throw CommandFailure(.notHeld, error == .unreachable ? "the log does not answer" : "the log: \(error)")
            }
            Terminal.print(self.json ? try JSONText.encode(findings) : self.text(findings))
            guard findings.holds else { throw CommandFailure(.notHeld) }
        }

        private func believed(_ source: LogSource) async throws -> LogPolicy? {
            if let file = self.policy { return try LogPolicy(file: file) }
            if let text = self.key {
                guard let key = VerifierKey(text), key.kind == .note else {
                    throw CommandFailure(.wrongUse, "--key: is no verifier key of a log; write NAME+HASH+KEY")
                }
                return LogPolicy(trusting: key)
            }
            return try await source.shownKey().map { LogPolicy(trusting: $0) }
        }

        private func text(_ findings: LogVerification.Findings) -> String {
            let kinds = findings.entries.sorted { $0.key < $1.key }.map { "  \($0.value) × \($0.key)" }
            let signed =
                findings.isSigned
                ? self.key == nil && self.policy == nil
                    ? "signed by the key that the gateway shows; name the one you know with --key or --policy"
                    : "signed as it must be"
                : "signatures not looked at: no key is known; name one with --key or --policy"
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
                guard try await desk.takeDown(code, reason: reason) else { return false }
                let event = AuditEvent(
                    at: opened.environment.now(),
                    actor: actor,
                    action: .descriptionTakenDown,
                    subject: code.description,
                    detail: reason.rawValue
                )
                try await AuditTrail(store: opened.store).note(event)
                return true
            }
            guard isDone else {
                throw CommandFailure(.notHeld, "no published request has that code, or its description is down already")
            }
            Terminal.print("the description of \(code) is down; the log says so within the second")
        }
    }
}
