import CommunityRequests
import RequestPolicy
import Testing

@Suite("Texts that a person must see first")
struct TextScreenTests {
    private static func rules(_ text: String) throws -> [RuleID] {
        let decision = try Cases.decide { $0.description = .read(text, at: "/data/message") }
        #expect(decision.refusals.isEmpty, "words never refuse")
        return decision.reviews.map(\.rule)
    }

    @Test("an innocent text is published without a review", arguments: ScreenTexts.innocent)
    func innocent(_ sample: ScreenTexts.Case) throws {
        #expect(try Self.rules(sample.text).isEmpty)
    }

    @Test(
        "a text with another purpose goes to a person",
        arguments: ScreenTexts.immigration + ScreenTexts.care + ScreenTexts.assembly + ScreenTexts.group
            + ScreenTexts.pressure + ScreenTexts.victim
    )
    func caught(_ sample: ScreenTexts.Case) throws {
        let found = try Self.rules(sample.text)
        #expect(sample.rules.allSatisfy(found.contains))
    }
}
