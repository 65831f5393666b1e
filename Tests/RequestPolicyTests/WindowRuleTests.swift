import CommunityRequests
import RequestPolicy
import Testing

@Suite("For which time")
struct WindowRuleTests {
    @Test(
        "windows of 15 minutes to 12 hours pass, both included",
        arguments: [
            ("2026-02-12T22:00:00Z", "2026-02-12T22:15:00Z", true),
            ("2026-02-12T22:00:00Z", "2026-02-12T22:14:59.999999999Z", false),
            ("2026-02-12T22:00:00Z", "2026-02-13T10:00:00Z", true),
            ("2026-02-12T22:00:00Z", "2026-02-13T10:00:00.000000001Z", false),
            ("2026-02-12T22:00:00Z", "2026-02-12T22:00:00Z", false),
            ("2026-02-12T22:00:00Z", "2026-02-12T20:00:00Z", false),
        ]
    )
    func length(start: String, end: String, passes: Bool) throws {
        let decision = try Cases.decide {
            $0.windowStart = .read(Cases.time(start), at: "/start")
            $0.windowEnd = .read(Cases.time(end), at: "/end")
        }
        #expect(decision.refused == (passes ? [] : ["window-length /end"]))
    }

    @Test("a window may end now, and not a nanosecond later", arguments: [(0, true), (1, false)])
    func future(nanoseconds: Int, passes: Bool) throws {
        let decision = try Cases.decide {
            $0.windowStart = .read(Cases.now - .seconds(3600), at: "/start")
            $0.windowEnd = .read(Cases.now + .nanoseconds(nanoseconds), at: "/end")
        }
        #expect(decision.refused == (passes ? [] : ["window-future /end"]))
    }

    @Test("a window may start 30 days ago, or as long ago as the profile says")
    func age() throws {
        func decide(_ age: Duration, in context: PolicyContext? = nil) throws -> [String] {
            try Cases.decide(in: context) {
                $0.windowStart = .read(Cases.now - age, at: "/start")
                $0.windowEnd = .read(Cases.now - age + .seconds(3600), at: "/end")
            }.refused
        }
        #expect(try decide(.seconds(30 * 86_400)).isEmpty)
        #expect(try decide(.seconds(30 * 86_400) + .nanoseconds(1)) == ["window-age /start"])
        var context = try Cases.context()
        context.profile.maximumWindowAge = .seconds(7 * 86_400)
        #expect(try decide(.seconds(8 * 86_400), in: context) == ["window-age /start"])
    }

    @Test("what needs only one end is decided from it")
    func oneEnd() throws {
        let decision = try Cases.decide {
            $0.windowStart = .failed(at: "/start")
            $0.windowEnd = .read(Cases.now + .seconds(1), at: "/end")
        }
        #expect(decision.refused == ["window-future /end"])
    }
}
