import ArgumentParser
import ContractTesting
import Foundation
import PartnerAdapters
import Testing

@testable import vestibule

/// The article on writing an adapter, followed from its samples to contracts that hold.
@Suite("From sample messages to an adapter")
struct AuthoringTests {
    private let folder: URL
    private let samples: [String]
    private let manifest: String

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let article = "Sources/PartnerAdapters/PartnerAdapters.docc/WritingAnAdapter.md"
        let text = try String(contentsOf: root.appendingPathComponent(article), encoding: .utf8)
        func blocks(_ language: String) -> [String] {
            text.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
                $0.components(separatedBy: "```").first
            }
        }
        self.samples = blocks("json")
        self.manifest = try #require(blocks("yaml").first)
        self.folder = FileManager.default.temporaryDirectory.appendingPathComponent("authoring-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
    }

    private func path(_ name: String) -> String { self.folder.appendingPathComponent(name).path }

    /// Runs a command of the adapters' or contracts', as the command line would.
    private func run(_ words: [String]) async throws {
        var command = try Vestibule.parseAsRoot(words)
        guard var asynchronous = command as? any AsyncParsableCommand else { return try command.run() }
        try await asynchronous.run()
    }

    @Test("a draft fails lint, the finished manifest passes with contracts that hold, and a wrong signature is refused")
    func wholeWay() async throws {
        defer { try? FileManager.default.removeItem(at: self.folder) }
        try Data(self.samples[0].utf8).write(to: self.folder.appendingPathComponent("sample.json"))
        try Data(self.samples[1].utf8).write(to: self.folder.appendingPathComponent("closed.json"))
        let folders = ["--adapters", self.path("Adapters"), "--contracts", self.path("Contracts")]
        let new = ["adapters", "new", "acme-cad", "--from", self.path("sample.json"), self.path("closed.json")]
        try await self.run(new + ["--kind", "/eventType", "--authentication", "bearer"] + folders)
        await #expect(throws: CommandFailure.self) { try await self.run(["adapters", "lint", "acme-cad"] + folders) }
        await #expect(throws: CommandFailure.self, "nothing is written over") {
            try await self.run(new + ["--kind", "/eventType", "--authentication", "bearer"] + folders)
        }
        try Data(self.manifest.utf8).write(to: self.folder.appendingPathComponent("Adapters/acme-cad/adapter.yaml"))

        let verification = ContractVerification(
            folder: ContractFolder(path: self.path("Contracts")),
            adapters: self.path("Adapters"),
            runner: try ContractRunner(drivers: .local),
            isQuiet: true,
            accepts: true
        )
        let results = try await verification.run(["acme-cad"])
        #expect(results.holds)
        let statuses = results.adapters.first?.cases.map { $0.contract.expectation?.status }
        #expect(statuses == [202, 401])
        try await self.run(["adapters", "lint", "acme-cad"] + folders)

        let sign = ["contracts", "sign", "acme-cad", "first-request", "--adapters", self.path("Adapters")]
        try await self.run(sign + ["--dir", self.path("Contracts"), "--wrong"])
        let again = try await ContractVerification(
            folder: ContractFolder(path: self.path("Contracts")),
            adapters: self.path("Adapters"),
            runner: try ContractRunner(drivers: .local),
            isQuiet: true,
            accepts: false
        ).run(["acme-cad"])
        #expect(!again.holds)
    }
}
