import ArgumentParser
import CommunityRequests
import Foundation

/// `vestibule reload`: lets the running gateway read its files again, and says what came of it.
struct ReloadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reload",
        abstract: "Lets the running gateway read adapters, agencies, policy, partners, secrets and certificate again.",
        discussion: """
            All or nothing: where something is wrong, or an adapter in force would no longer keep its contracts, \
            everything stays as it is, and the reasons are printed. Exit status: 1 where it was refused, and where no \
            gateway runs on the data folder.
            """
    )

    @OptionGroup var options: ConfigurationOptions
    @Flag(name: .long, help: "Prints JSON.") var json = false
    @Option(name: .long, help: "How many seconds the gateway may take.") var timeout = 120

    private struct View: Encodable {
        var outcome: String
        var notes: [String]
        var reasons: [String]
    }

    func run() async throws {
        let data = try self.data()
        guard let process = ServingProcess.running(data: data) else {
            throw CommandFailure(.notHeld, "\(data): no gateway of this user serves from this folder")
        }
        let asked = ReloadReport.clock
        guard kill(process, SIGHUP) == 0 else {
            throw CommandFailure(.notHeld, "process \(process): \(String(cString: strerror(errno)))")
        }
        if !self.json, isatty(STDERR_FILENO) == 1 { Terminal.error("process \(process) reads its files…") }
        let report = try await self.report(data: data, after: asked, from: process)
        if self.json {
            let view = View(outcome: report.outcome.rawValue, notes: report.notes, reasons: report.reasons)
            Terminal.print(try JSONText.encode(view))
        } else {
            for line in report.reasons { Terminal.error(line) }
            for line in report.notes { Terminal.print(line) }
            if report.outcome == .reloaded { Terminal.print("reloaded") }
        }
        guard report.outcome == .reloaded else {
            throw CommandFailure(.notHeld, self.json ? nil : "refused: everything stays as it was")
        }
    }

    /// The data folder that the configuration names; what else is wrong with it, the gateway says.
    private func data() throws -> String {
        let sink = DiagnosticSink()
        let configuration = ConfigurationReader(file: self.options.config, sink: sink)
            .read(environment: ProcessInfo.processInfo.environment, flags: self.options.settings)
        guard configuration.isRead else {
            throw CommandFailure(.notHeld, sink.diagnostics.sorted().map(\.description).joined(separator: "\n"))
        }
        return configuration.data
    }

    private func report(data: String, after time: UInt64, from process: pid_t) async throws -> ReloadReport {
        let end = ContinuousClock.now + .seconds(self.timeout)
        while ContinuousClock.now < end {
            if let report = ReloadReport(data: data), report.began >= time { return report }
            guard kill(process, 0) == 0 else { throw CommandFailure(.notHeld, "the gateway has ended meanwhile") }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw CommandFailure(.notHeld, "no answer within \(self.timeout) seconds; see the gateway's log")
    }
}
