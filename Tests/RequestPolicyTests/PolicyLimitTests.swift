import CommunityRequests
import RequestPolicy
import Testing

@Suite("An operator may tighten the rules")
struct PolicyLimitTests {
    @Test("a figure as strict as the built-in one is permitted, a looser one is not", arguments: PolicyLimit.allCases)
    func onlyTighter(_ limit: PolicyLimit) {
        let builtIn = limit.value(in: .builtIn)
        let step = limit.unit == .squareMiles ? 0.001 : 1
        // Where there is no figure yet, any is stricter.
        let isSet = builtIn.isFinite && builtIn > 0
        #expect(limit.permits(builtIn) == isSet)
        #expect(limit.permits(limit.isMinimum ? builtIn + step : builtIn.isFinite ? builtIn - step : 1_000))
        #expect(!limit.permits(limit.isMinimum ? builtIn - step : builtIn + step))
        #expect(!limit.permits(0))
    }

    @Test("a figure that is set is in force, and no other is touched", arguments: PolicyLimit.allCases)
    func set(_ limit: PolicyLimit) {
        var profile = PolicyProfile()
        let builtIn = limit.value(in: profile)
        limit.set(limit.isMinimum ? builtIn * 2 + 1 : builtIn.isFinite ? builtIn / 2 : 1_000, in: &profile)
        for other in PolicyLimit.allCases {
            #expect((other.value(in: profile) == other.value(in: .builtIn)) == (other != limit))
        }
    }

    @Test("an offence can be reviewed or refused where the table permits it, and never the other way")
    func offenses() throws {
        func decision(_ code: String, _ own: Offense.Decision) throws -> PolicyDecision {
            var context = try Cases.context()
            context.profile.offenseDecisions = [code: own]
            return try Cases.decide(in: context) {
                $0.offense = .read(.listed(try #require(Offense(code: code))), at: "/offense")
            }
        }
        #expect(try decision("23C", .review).reviews.map(\.rule) == [.offensePermitted])
        #expect(try decision("23C", .refuse).refused == ["offense-permitted /offense"])
        #expect(try decision("30A", .permit).refused == ["offense-permitted /offense"])
    }
}
