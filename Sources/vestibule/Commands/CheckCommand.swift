import ArgumentParser
import CommunityRequests
import Foundation
import GatewayCore

/// `vestibule check`: everything that is wrong, at once.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks configuration, adapters, contracts, agencies, secrets and policy: everything wrong at once."
    )

    @OptionGroup var options: ConfigurationOptions

    @Flag(name: .long, help: "Prints the diagnostics as JSON.")
    var json = false

    func run() async throws {
        let loaded = self.options.read(contracts: .all)
        let gate = try ActivationGate(width: ProcessInfo.processInfo.activeProcessorCount)
        let verdicts = await gate.verdicts(on: loaded.candidates)
        let diagnostics = loaded.diagnostics + verdicts.flatMap(\.reasons)
        if self.json {
            Terminal.print(try DiagnosticsJSON(diagnostics.sorted()).text())
        } else if !diagnostics.isEmpty {
            Terminal.print(loaded.report(verdicts))
        }
        guard !loaded.hasErrors, verdicts.allSatisfy(\.isActive) else { throw CommandFailure(.notHeld) }
        guard !self.json, let roster = loaded.roster else { return }
        let partners = "\(roster.partners.count) partner\(roster.partners.count == 1 ? "" : "s")"
        let agencies = roster.agencies.agencies.count
        let cases = verdicts.reduce(0) { $0 + $1.caseCount }
        Terminal.print(
            "\(self.options.config): good; \(partners), \(agencies) agencies, \(roster.platforms.count) owner platforms, "
                + "\(verdicts.count) adapter\(verdicts.count == 1 ? "" : "s") with \(cases) contracts"
        )
    }
}

/// Diagnostics as machines read them.
struct DiagnosticsJSON: Encodable {
    struct Item: Encodable {
        var file: String
        var line: Int?
        var column: Int?
        var severity: String
        var message: String
        var suggestion: String?
    }

    var diagnostics: [Item]

    init(_ diagnostics: [FileDiagnostic]) {
        self.diagnostics = diagnostics.map {
            Item(
                file: $0.file,
                line: $0.line > 0 ? $0.line : nil,
                column: $0.column,
                severity: $0.severity.rawValue,
                message: $0.message,
                suggestion: $0.suggestion
            )
        }
    }

    func text() throws -> String { try JSONText.encode(self) }
}
