import CommunityRequests
import GatewayCore
import Testing

@Suite("Review")
struct ReviewTests {
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
        #expect(try await gateway.gateway.review.approve(answer.code) == .done)
        #expect(try await gateway.gateway.review.approve(answer.code) == .notWaiting)
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
        let rule = RuleID("description-by-race")
        #expect(try await gateway.gateway.review.refuse(answer.code, rule: rule, note: "Describe acts.") == .done)
        #expect(try await gateway.gateway.review.refuse(answer.code, rule: rule, note: "Again.") == .notWaiting)
        #expect(try await gateway.gateway.review.approve(answer.code) == .notWaiting)
        await gateway.gateway.relay.deliverDue()
        #expect(try gateway.callbacks("refused").map(\.data.status) == ["refused"])
        #expect(try await gateway.gateway.register.request(answer.code) == nil)
        #expect(try await gateway.status(of: answer).state == "refused")
    }

    @Test("knows no request that is not there")
    func unknown() async throws {
        let gateway = try TestGateway()
        let code = PublicCode(random: [1, 2, 3, 4, 5])
        #expect(try await gateway.gateway.review.approve(code) == .unknown)
        #expect(try await gateway.gateway.review.refuse(code, rule: RuleID("a"), note: "") == .unknown)
    }

    @Test("is over once the agency closes the request, which then never becomes public")
    func closed() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept(Self.message)
        #expect(try await gateway.send(.closing("withdrawn"), id: "msg-2").outline == "accepted withdrawn")
        #expect(try await gateway.gateway.review.approve(answer.code) == .notWaiting)
        #expect(try await gateway.gateway.publisher.publishNext() == false)
        #expect(try await gateway.gateway.register.request(answer.code) == nil)
    }
}
