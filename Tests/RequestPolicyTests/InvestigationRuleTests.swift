import CommunityRequests
import RequestPolicy
import Testing

@Suite("What is investigated")
struct InvestigationRuleTests {
    @Test("another's investigation is refused")
    func anothers() throws {
        let decision = try Cases.decide { $0.attestations[.ownInvestigation] = .read(false, at: "/own") }
        #expect(decision.refused == ["own-investigation /own"])
    }

    @Test("silence about whose investigation it is goes to review, unless the partner attests it for all its requests")
    func silent() throws {
        let silent = try Cases.decide { $0.attestations = [:] }
        #expect(silent.refusals.isEmpty)
        #expect(silent.reviews.map(\.rule) == [.ownInvestigation])
        var context = try Cases.context()
        context.attests = [.ownInvestigation]
        let attested = try Cases.decide(in: context) { $0.attestations[.ownInvestigation] = .absent(at: "/own") }
        #expect(attested.reviews.isEmpty)
    }

    @Test("an attestation that could not be read is not judged again")
    func unreadAttestation() throws {
        let decision = try Cases.decide { $0.attestations[.ownInvestigation] = .failed(at: "/own") }
        #expect(decision.refusals.isEmpty)
        #expect(decision.reviews.isEmpty)
    }

    @Test("a code of another agency is refused at the code's place")
    func foreignCode() throws {
        let decision = try Cases.decide { $0.codeAgency = .read(try Cases.ori("TX0571300"), at: "/code") }
        #expect(decision.refused == ["code-own-agency /code"])
    }

    @Test("the table decides on an offence")
    func offences() throws {
        #expect(try Cases.decide { $0.offense = .read(Cases.offense(.permit), at: "/o") }.reviews.isEmpty)
        let reviewed = try Cases.decide { $0.offense = .read(Cases.offense(.review), at: "/o") }
        #expect(reviewed.refusals.isEmpty)
        #expect(reviewed.reviews.map(\.rule) == [.offensePermitted])
        let refused = try Cases.decide { $0.offense = .read(Cases.offense(.refuse), at: "/o") }
        #expect(refused.refused == ["offense-permitted /o"])
    }

    @Test("an offence outside the list is reviewed, and the adapter's own reasons stand first")
    func otherOffence() throws {
        let own = ReviewReason(rule: RuleID("offense-permitted"), detail: "The partner asks for a review.")
        let decision = try Cases.decide {
            $0.offense = .read(.other, at: "/o")
            $0.reviewReasons = [own]
        }
        #expect(decision.reviews.first == own)
        #expect(decision.reviews.count == 2)
    }

    @Test("the limit of an investigation is told with its figure")
    func limit() {
        let violation = InvestigationLimit.violation(at: "/code", under: .builtIn)
        #expect(violation.rule == .investigationLimit)
        #expect(violation.pointer == "/code")
        #expect(violation.detail.contains("2 requests"))
    }
}
