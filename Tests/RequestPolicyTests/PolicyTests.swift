import CommunityRequests
import RequestPolicy
import Testing

@Suite("The policy as a whole")
struct PolicyTests {
    @Test("all refusals come at once, in the order of the rules, and repeat nothing that was sent")
    func allAtOnce() throws {
        var context = try Cases.context(Cases.agency(isActive: false))
        context.programme = Programme(opens: Cases.now + .seconds(1))
        context.allowedAgencies = []
        let decision = try Cases.decide(in: context) {
            $0.attestations[.ownInvestigation] = .read(false, at: "/own")
            $0.codeAgency = .read(try Cases.ori("TX0571300"), at: "/code")
            $0.offense = .read(Cases.offense(.refuse), at: "/offense")
            $0.windowStart = .read(Cases.now + .seconds(60), at: "/start")
            $0.windowEnd = .read(Cases.now + .seconds(30), at: "/end")
            $0.area = .read(Cases.disc(latitude: 45.5, longitude: -73.7, miles: 0.05), at: "/area")
            $0.description = .read(String(repeating: "é", count: 2_001), at: "/text")
            $0.retransmissionAllowed = .read(false, at: "/allowed")
            $0.retentionExpiry = .read(Cases.now, at: "/expiry")
        }
        #expect(
            decision.refused == [
                "agency-active /data/agency/ori", "agency-allowed /data/agency/ori", "own-investigation /own",
                "code-own-agency /code", "offense-permitted /offense", "window-length /end", "window-future /end",
                "area-size /area", "area-territory /area", "description-length /text", "programme-dates ",
                "sender-retention /allowed", "sender-retention /expiry",
            ]
        )
        #expect(!decision.refusals.contains { $0.detail.contains("é") || $0.detail.contains("TX0571300") })
    }

    @Test("nothing is decided on a submission of which nothing could be read, but for what is missing")
    func nothingRead() throws {
        let decision = Policy.builtIn.decide(Submission(), in: try Cases.context())
        #expect(decision.refusals.isEmpty)
        #expect(decision.cells.isEmpty)
    }

    @Test(
        "2,000 code points are read, 2,001 are too many",
        arguments: [("é", 2_000, true), ("👩‍👩‍👧", 400, true), ("👩‍👩‍👧", 401, false), ("e", 2_001, false)]
    )
    func descriptionLength(character: String, count: Int, passes: Bool) throws {
        let decision = try Cases.decide {
            $0.description = .read(String(repeating: character, count: count), at: "/text")
        }
        #expect(decision.refused == (passes ? [] : ["description-length /text"]))
    }

    @Test("the programme's dates bound new requests")
    func programme() throws {
        func refused(_ programme: Programme) throws -> [String] {
            var context = try Cases.context()
            context.programme = programme
            return try Cases.decide(in: context).refused
        }
        let now = Cases.now
        #expect(try refused(Programme(opens: now, noNewRequestsAfter: now)).isEmpty)
        #expect(try refused(Programme(opens: now + .nanoseconds(1))) == ["programme-dates "])
        #expect(try refused(Programme(noNewRequestsAfter: now - .nanoseconds(1))) == ["programme-dates "])
        #expect(try refused(Programme(noAnswersAfter: now - .seconds(1))).isEmpty)
    }

    @Test("every rule that can refuse is described once, with its basis")
    func described() {
        let rules = Policy.builtIn.rules
        #expect(Set(rules.map(\.id)).count == rules.count)
        #expect(rules.count == 42)
        #expect(rules.prefix(8).map(\.id) == RuleID.reading)
        #expect(rules.allSatisfy { !$0.title.isEmpty && !$0.basis.isEmpty && $0.explanation.hasSuffix(".") })
    }

    @Test("the descriptions give the figures in force")
    func figuresInForce() throws {
        let strict = PolicyProfile(maximumWindowAge: .seconds(7 * 86_400), maximumArea: 0.25)
        let rules = Policy.builtIn.rules(under: strict)
        #expect(try #require(rules.first { $0.id == .windowAge }).explanation.contains("7 days"))
        #expect(try #require(rules.first { $0.id == .areaSize }).explanation.contains("0.25"))
        let builtIn = Policy.builtIn.rules
        #expect(try #require(builtIn.first { $0.id == .windowLength }).explanation.contains("15 minutes"))
        #expect(try #require(builtIn.first { $0.id == .windowLength }).explanation.contains("12 hours"))
        #expect(try #require(builtIn.first { $0.id == .windowAge }).explanation.contains("30 days"))
    }
}

@Suite("The rules in Spanish")
struct SpanishRuleTests {
    @Test("every rule has its heading and its explanation, with the figures in force")
    func complete() throws {
        var profile = PolicyProfile()
        profile.maximumWindowLength = .seconds(6 * 3600)
        let rules = Policy.builtIn.rules(under: profile)
        for rule in rules {
            let spanish = try #require(rule.spanish, "\(rule.id)")
            #expect(spanish.title != rule.title && spanish.explanation != rule.explanation)
        }
        let window = rules.first { $0.id == .windowLength }
        #expect(window?.spanish?.explanation.contains("15 minutos y como máximo 6 horas") == true)
    }
}
