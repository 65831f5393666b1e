import CommunityRequests
import RequestPolicy
import Testing

@Suite("Who may ask")
struct AgencyRuleTests {
    @Test("a request with nothing wrong is neither refused nor reviewed, and brings its cells")
    func good() throws {
        let decision = try Cases.decide()
        #expect(decision.refusals.isEmpty)
        #expect(decision.reviews.isEmpty)
        #expect(!decision.isLegalProcess)
        #expect(decision.cells == decision.cells.sorted())
        #expect(decision.cells.count > 4)
    }

    @Test(
        "an agency that is not enrolled is not known, and its state must be its ORI's all the same",
        arguments: [
            ("TX9999900", ["agency-known /data/agency/ori"]),
            ("DCFBIWAA0", ["agency-known /data/agency/ori", "agency-state /data/agency/state"]),
        ]
    )
    func unknown(ori: String, refused: [String]) throws {
        let decision = try Cases.decide {
            $0.agency = .read(try Cases.ori(ori), at: "/data/agency/ori")
        }
        #expect(decision.refused.sorted() == refused)
        #expect(decision.refusals.allSatisfy { !$0.detail.contains("/agencies") })
    }

    @Test("a state that is the directory's but not the ORI's is refused")
    func directoryAgainstORI() throws {
        let context = try Cases.context(Cases.agency(state: "OK"))
        let decision = try Cases.decide(in: context) {
            $0.agencyState = .read(try #require(USState(code: "OK")), at: "/data/agency/state")
        }
        #expect(decision.refused.contains("agency-state /data/agency/state"))
    }

    @Test("an agency whose enrolment is over is refused")
    func inactive() throws {
        let decision = try Cases.decide(in: Cases.context(Cases.agency(isActive: false)))
        #expect(decision.refused == ["agency-active /data/agency/ori"])
    }

    @Test("a partner speaks only for its own agencies")
    func notAllowed() throws {
        var context = try Cases.context()
        context.allowedAgencies = []
        #expect(try Cases.decide(in: context).refused == ["agency-allowed /data/agency/ori"])
    }

    @Test(
        "a payload that says it comes from a federal agency is refused",
        arguments: [
            ("police.federal", true), ("police.federal.fbi", true), ("Police.Federal", true),
            ("fire police.federal", true), ("psap, police.federal", true),
            ("police.municipal", false), ("fire.federal", false),
        ]
    )
    func federal(type: String, isRefused: Bool) throws {
        let decision = try Cases.decide { $0.agencyType = .read(type, at: "/agencyType") }
        #expect(decision.refused == (isRefused ? ["agency-kind /agencyType"] : []))
    }

    @Test("a state that is not the agency's is refused at the state's place")
    func otherState() throws {
        let decision = try Cases.decide {
            $0.agencyState = .read(try #require(USState(code: "OK")), at: "/data/agency/state")
        }
        #expect(decision.refused == ["agency-state /data/agency/state"])
    }

    @Test("an agency from settings is refused with an empty pointer, and the text says where it comes from")
    func fromSettings() throws {
        let decision = try Cases.decide(in: Cases.context(Cases.agency(isActive: false))) {
            $0.agency = .read(try Cases.ori(), at: "")
        }
        #expect(decision.refused == ["agency-active "])
        #expect(decision.refusals.first?.detail.contains("partner's settings") == true)
    }
}
