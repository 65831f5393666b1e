import ContractTesting
import Foundation
import GatewayCore
import GatewayHTTP
import Logging
import PartnerAdapters
import Testing

@testable import vestibule

/// The files of a small gateway in a folder of their own, for tests to change while it runs: one partner, its adapter
/// and three of that adapter's contracts.
final class GatewayFolder: Sendable {
    static let adapter = "flock-nova"
    private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    let root: URL

    init(extra: String = "") throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("activation-\(UUID().uuidString)")
        let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        self.root = root
        let files = FileManager.default
        for folder in ["Adapters", "Contracts/\(Self.adapter)", "secrets"] {
            try files.createDirectory(at: root.appendingPathComponent(folder), withIntermediateDirectories: true)
        }
        for name in ["signature-wrong", "created-with-area", "fields-missing"].map({ "Contracts/\(Self.adapter)/\($0)" }
        )
            + ["Adapters/\(Self.adapter)", "Contracts/agencies.csv"]
        {
            try files.copyItem(at: project.appendingPathComponent(name), to: root.appendingPathComponent(name))
        }
        try self.write(Self.secret, to: "secrets/nova")
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: self.path("secrets/nova"))
        let agencies = try String(contentsOfFile: self.path("Contracts/agencies.csv"), encoding: .utf8)
        try self.write(agencies, to: "agencies.csv")
        try self.write(
            """
            listen: 127.0.0.1:0
            private_listen: 127.0.0.1:0
            partners:
              - id: nova
                adapter: \(Self.adapter)
                agencies: [TX0571200]
                secrets: [{ value: file:./secrets/nova }]
            \(extra)
            """,
            to: "vestibule.yaml"
        )
    }

    deinit { try? FileManager.default.removeItem(at: self.root) }

    func path(_ name: String) -> String { self.root.appendingPathComponent(name).path }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: self.root.appendingPathComponent(name))
    }

    /// Changes a file in one part, which must be there.
    func replace(_ part: String, with other: String, in name: String) throws {
        let text = try String(contentsOfFile: self.path(name), encoding: .utf8)
        #expect(text.contains(part), "the file has no such part")
        try self.write(text.replacingOccurrences(of: part, with: other), to: name)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: self.path(name)) }

    func move(_ name: String, to other: String) throws {
        try FileManager.default.moveItem(atPath: self.path(name), toPath: self.path(other))
    }

    var options: ConfigurationOptions {
        var options = ConfigurationOptions()
        options.config = self.path("vestibule.yaml")
        options.settings = []
        return options
    }

    /// The verdict over the adapter as the files are now.
    func verdict() async throws -> AdapterActivation {
        let files = try await VerifiedFiles(options: self.options)
        return try #require(files.verdicts.first)
    }

    /// A gateway on these files that listens nowhere.
    func gateway() async throws -> TestedGateway {
        let files = try await VerifiedFiles(options: self.options)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let adapters = ActiveAdapters(files.verdicts)
        // It stands still: however long a test takes, nothing is over before the test says so.
        let start = try #require(TestedGateway.start)
        let clock = GatewayClock(startingAt: start, machine: { start })
        let running = try RunningGateway(
            RunningGateway.Plan(
                configuration: files.loaded.configuration,
                roster: files.roster,
                adapters: adapters,
                settings: files.loaded.settings,
                clock: clock,
                metrics: PrometheusRegistry(),
                logger: logger
            )
        )
        let reloader = files.reloader(roster: running.roster, adapters: adapters, logger: logger)
        let signer = try WebhookSigner(secrets: [SecretValue(Self.secret)])
        return TestedGateway(running: running, reloader: reloader, clock: clock, signer: signer)
    }
}
