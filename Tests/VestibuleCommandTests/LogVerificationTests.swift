import ArgumentParser
import Foundation
import Testing
import TransparencyLog

@testable import vestibule

@Suite("Verifying a log from its folder")
struct LogVerificationTests {
    /// A log of 300 entries in steps, in a folder of its own.
    private func withLog(_ body: (String) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.path + "/verified-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        var command = try #require(
            Vestibule.parseAsRoot(["log", "make", path, "--entries", "300", "--batch", "37"]) as? LogFixtureCommand
        )
        command.folder = path
        try await command.run()
        try await body(path)
    }

    private static func findings(_ path: String) async throws -> LogVerification.Findings {
        try await LogVerification(source: LogSource(path), policy: nil).run()
    }

    @Test("finds nothing wrong with what was published")
    func holds() async throws {
        try await self.withLog { path in
            let findings = try await Self.findings(path)
            #expect(findings.problems == [] && findings.size == 300)
        }
    }

    @Test("finds one flipped bit in every file, partial tiles of earlier checkpoints among them")
    func flipped() async throws {
        try await self.withLog { path in
            let files = try #require(FileManager.default.enumerator(atPath: path))
            var partials = 0
            for case let name as String in files where name.contains("tile/") {
                let file = "\(path)/\(name)"
                guard let kept = FileManager.default.contents(atPath: file) else { continue }
                partials += name.contains(".p/") ? 1 : 0
                var changed = kept
                changed[kept.count / 2] ^= 4
                try changed.write(to: URL(fileURLWithPath: file))
                #expect(try await !Self.findings(path).holds, "\(name)")
                try kept.write(to: URL(fileURLWithPath: file))
            }
            // Two rows of tiles and the entries, at 259, 296 and 300 entries.
            #expect(partials > 4)
            #expect(try await Self.findings(path).holds)
        }
    }
}
