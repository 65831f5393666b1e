import ArgumentParser
import CommunityRequests
import Foundation
import GatewayCore
import Testing

@testable import vestibule

@Suite("Recording what was served on the operator")
struct TransparencyCommandTests {
    private static let now = Instant(seconds: 1_771_000_000)

    private static func command(_ words: [String]) throws -> TransparencyCommand.Record {
        try #require(Vestibule.parseAsRoot(["transparency", "record"] + words) as? TransparencyCommand.Record)
    }

    @Test("takes a kind of the list, a day, and what came of it")
    func good() throws {
        let words = [
            "--kind", "emergency-disclosure", "--date", "2026-02-13", "--outcome", "refused", "--note", "Why.",
        ]
        let demand = try Self.command(words).demand(now: Self.now)
        #expect(
            demand == ServedDemand(kind: .emergencyDisclosure, date: "2026-02-13", outcome: .refused, note: "Why.")
        )
        let plain = try Self.command(["--kind", "warrant", "--date", "2024-02-29"]).demand(now: Self.now)
        #expect(plain.outcome == nil && plain.note.isEmpty)
    }

    @Test("says everything that is wrong at once, and does not repeat it")
    func bad() throws {
        let words = [
            "--kind", "warant", "--date", "2026-02-30", "--outcome", "won", "--note", "a secret\nname",
        ]
        let failure = #expect(throws: CommandFailure.self) { try Self.command(words).demand(now: Self.now) }
        let message = try #require(failure?.message)
        #expect(failure?.status == .wrongUse)
        for option in ["--kind", "--date", "--outcome", "--note"] { #expect(message.contains(option)) }
        #expect(message.contains("warrant") && !message.contains("secret"))
    }

    @Test(
        "takes no day that is none, or that is still to come",
        arguments: ["2026-2-13", "2026-02-13T00:00:00Z", "13.02.2026", "", "2026-02-16", "2025-02-29"]
    )
    func days(date: String) throws {
        #expect(throws: CommandFailure.self) {
            try Self.command(["--kind", "warrant", "--date", date]).demand(now: Self.now)
        }
    }
}
