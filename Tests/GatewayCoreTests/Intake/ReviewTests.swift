import CommunityRequests
import Foundation
import GatewayCore
import RequestPolicy
import Testing

@Suite("Review")
struct ReviewTests {
    private static let ana = AuditActor.terminal(user: "ana")
    private static let message = NovaMessage.created
        .replacing(#""offenseType": "220""#, with: #""offenseType": "Other""#)

    @Test(
        "waits for what is none of the list, a sensitive offence, and an investigation nobody vouches for",
        arguments: [
            (#""offenseType": "220""#, #""offenseType": "Other""#),
            (#""offenseType": "220""#, #""offenseType": "11A""#),
            (#""ownInvestigation": true, "#, ""),
        ]
    )
    func waits(part: String, other: String) async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept(.created.replacing(part, with: other))
        #expect(answer.state == .inReview)
        #expect(try await gateway.gateway.review.queue().map(\.request.code) == [answer.code])
        #expect(try await gateway.gateway.register.request(answer.code) == nil)
        #expect(try await gateway.gateway.publisher.publishNext() == false)
        await gateway.gateway.relay.deliverDue()
        #expect(gateway.transport.posts.isEmpty)
        let status = try await gateway.status(of: answer)
        #expect(status.state == "in_review" && status.publishedAt == nil && status.releases.isEmpty)
    }

    @Test("that approves lets the request be published, with times of its own")
    func approves() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept(Self.message)
        gateway.clock.advance(by: .seconds(7_200))
        #expect(try await gateway.gateway.review.approve(answer.code, by: Self.ana) == .done)
        #expect(try await gateway.gateway.review.approve(answer.code, by: Self.ana) == .notWaiting)
        while try await gateway.gateway.publisher.publishNext() {}
        let status = try await gateway.status(of: answer)
        #expect(status.state == "open" && status.publishedAt == "2026-02-13T15:30:00Z")
        await gateway.gateway.relay.deliverDue()
        #expect(try gateway.callbacks("published").map(\.data.publicCode) == [answer.code.description])
        try await Owner("ana", at: gateway).consent(answer)
    }

    @Test("that refuses tells the partner under which rule")
    func refuses() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept(Self.message)
        let rule = RuleID.groupDescription
        #expect(try await gateway.turnAway(answer.code, rule, "Describe acts.") == .done)
        #expect(try await gateway.turnAway(answer.code, rule, "Again.") == .notWaiting)
        #expect(try await gateway.gateway.review.approve(answer.code, by: Self.ana) == .notWaiting)
        await gateway.gateway.relay.deliverDue()
        #expect(try gateway.callbacks("refused").map(\.data.status) == ["refused"])
        #expect(try await gateway.gateway.register.request(answer.code) == nil)
        #expect(try await gateway.status(of: answer).state == "refused")
    }

    @Test("knows no request that is not there")
    func unknown() async throws {
        let gateway = try TestGateway()
        let code = PublicCode(random: [1, 2, 3, 4, 5])
        #expect(try await gateway.gateway.review.approve(code, by: Self.ana) == .unknown)
        #expect(try await gateway.turnAway(code, .areaSize, "No.") == .unknown)
    }

    @Test("is over once the agency closes the request, which then never becomes public")
    func closed() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept(Self.message)
        #expect(try await gateway.send(.closing("withdrawn"), id: "msg-2").outline == "accepted withdrawn")
        #expect(try await gateway.gateway.review.approve(answer.code, by: Self.ana) == .notWaiting)
        #expect(try await gateway.gateway.publisher.publishNext() == false)
        #expect(try await gateway.gateway.register.request(answer.code) == nil)
    }

    @Test("takes two people where the rule asks for two")
    func twoReviewers() async throws {
        let gateway = try TestGateway()
        let text = "The driver is undocumented; ICE wants to know where he lives."
        let answer = try await gateway.accept(.created.replacing("Dark blue pickup", with: text + " Dark blue pickup"))
        let one = try #require(try await gateway.gateway.review.reviewCase(answer.code))
        #expect(one.reviewersNeeded == 2 && one.grounds.map(\.rule).contains(.immigrationEnforcement))
        let bo = AuditActor.terminal(user: "bo")
        #expect(try await gateway.gateway.review.approve(answer.code, by: Self.ana) == .needsAnother)
        #expect(try await gateway.gateway.review.approve(answer.code, by: Self.ana) == .repeated)
        #expect(try await gateway.gateway.publisher.publishNext() == false)
        #expect(try await gateway.gateway.review.approve(answer.code, by: bo) == .done)
        #expect(try await gateway.gateway.publisher.publishNext())
        let trail = try await gateway.gateway.audit.entries(limit: 9)
        #expect(trail.map(\.actor) == ["terminal:bo", "terminal:ana"])
        #expect(trail.allSatisfy { $0.action == .reviewApproved && $0.subject == answer.code.description })
    }

    @Test("sends back with a note that the partner reads, and the same investigation may ask again")
    func sendsBack() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept(Self.message)
        #expect(try await gateway.turnAway(answer.code, .offensePermitted, "Name the offence.", .sendBack) == .done)
        await gateway.gateway.relay.deliverDue()
        #expect(
            gateway.transport.posts.contains { String(decoding: $0.body, as: UTF8.self).contains("Name the offence.") }
        )
        #expect(try await gateway.accept(.created, id: "msg-2").state == .open)
        #expect(try await gateway.gateway.audit.entries(limit: 1).map(\.action) == [.reviewSentBack])
    }

    @Test("refuses only under rules that there are, with a note that can be read", arguments: ["", " \n", "a\u{7}b"])
    func note(text: String) async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept(Self.message)
        await #expect(throws: Problem.self) { try await gateway.turnAway(answer.code, .areaSize, text) }
        await #expect(throws: Problem.self) { try await gateway.turnAway(answer.code, RuleID("mine"), "No.") }
        #expect(try await gateway.gateway.review.queue().count == 1)
    }

    @Test("shows nothing sealed, whichever way it is written out")
    func nothingSealed() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept(Self.message)
        let one = try #require(try await gateway.gateway.review.reviewCase(answer.code))
        let shown = String(decoding: try JSONEncoder().encode(ReviewItem(one)), as: UTF8.self) + "\(one)"
        for secret in ["Okafor", "4471", "26-004512", "NOVA-26", "ref-"] { #expect(!shown.contains(secret)) }
    }
}
