import CommunityRequests
import Foundation
import RequestPolicy
import Testing

/// Whole texts of requests, English and Spanish, innocent and not, as a partner might send them.
@Suite("Texts of requests")
struct RequestTextTests {
    private struct Sample {
        let text: String
        let isInnocent: Bool
        let decision: PolicyDecision

        var isHeld: Bool { self.decision.isLegalProcess || !self.decision.reviews.isEmpty }
    }

    /// `request-texts.csv`: `text,expected`, with `publish` or `review`; `vestibule policy test` reads it as well.
    private static func samples() throws -> [Sample] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Resources/request-texts.csv")
        return try CSV(try Data(contentsOf: file)).rows.dropFirst().map { row in
            try #require(row.fields.count == 2)
            let text = row.fields[0].text
            return Sample(
                text: text,
                isInnocent: row.fields[1].text == "publish",
                decision: try Cases.decide { $0.description = .read(text, at: "/data/message") }
            )
        }
    }

    @Test("no innocent one is refused, and fewer than one in ten waits for a person")
    func innocent() throws {
        let innocent = try Self.samples().filter(\.isInnocent)
        #expect(innocent.count >= 150)
        #expect(innocent.allSatisfy { $0.decision.refusals.isEmpty && !$0.decision.isLegalProcess })
        let held = innocent.filter(\.isHeld).map(\.text)
        #expect(held.count * 10 < innocent.count, "\(held)")
    }

    @Test("none of the others is published without a person's look")
    func others() throws {
        let others = try Self.samples().filter { !$0.isInnocent }
        #expect(others.count >= 100)
        #expect(others.filter { !$0.isHeld }.map(\.text) == [])
    }
}
