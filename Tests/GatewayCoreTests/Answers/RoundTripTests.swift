import AnswerProtocol
import CommunityRequests
import GatewayCore
import OwnerKit
import Testing

@Suite("An owner's app in front of the gateway")
struct RoundTripTests {
    @Test("finds the request, consents, and the partner gets a masked item")
    func wholeWay() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        let owner = try Owner("ana", at: gateway)
        let held = try await owner.consent(answer)
        #expect(held.receipt.isSigned(by: try gateway.gateway.answers.keys.receiptKey.publicKey))
        try await gateway.release(at: time("2026-02-13T19:30:00Z"))
        let released = try #require(try gateway.callbacks("footage_available").first)
        let item = try #require(released.data.items?.first)
        #expect(item.clips == [.init(start: "2026-02-12T22:10:00Z", end: "2026-02-12T22:15:00Z")])
        #expect(released.timestamp == "2026-02-13T19:30:00Z" && released.data.requestId == "ref-1")
        let release = try #require(released.data.releaseId)
        #expect(
            item.footageURL
                == "\(TestGateway.publicURL)/v1/partners/nova/releases/\(release)/footage/\(item.responder)"
        )
        let status = try await gateway.status(of: answer)
        #expect(status.releases.map(\.releaseID) == [release])
        #expect(status.releases.flatMap(\.items).map(\.responder) == [item.responder])
    }

    @Test("gets the same receipt again, after a restart of both, and is one consent")
    func repeats() async throws {
        let before = try TestGateway()
        let answer = try await before.accept()
        let owner = try Owner("ana", at: before)
        owner.exchange.loseResponses(0)
        let request = try await owner.prepare(answer)
        owner.exchange.loseResponses(1)
        let clip = try Owner.clip(of: request)
        await #expect(throws: OwnerError.unreachable) { try await owner.agent.consent(to: request, clips: [clip]) }
        let gateway = try await before.restarted()
        let restarted = try owner.restarted(at: gateway)
        let held = try await restarted.agent.consent(to: request, clips: [clip])
        #expect(try await restarted.agent.consent(to: request, clips: [clip]).receipt == held.receipt)
        try await gateway.release(at: time("2026-02-13T19:30:00Z"))
        #expect(try gateway.callbacks("footage_available").map(\.data.items?.count) == [1])
    }

    @Test("gets its token although the first response was lost")
    func lostToken() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        let owner = try Owner("ana", at: gateway)
        let request = try await owner.request(answer)
        owner.exchange.loseResponses(1)
        await #expect(throws: OwnerError.unreachable) { try await owner.agent.takeToken(for: request) }
        try await owner.agent.takeToken(for: request)
        _ = try await owner.agent.consent(to: request, clips: [Owner.clip(of: request)])
    }

    @Test("withdraws before the release, and the partner never hears of it")
    func withdrawsBefore() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        let owner = try Owner("ana", at: gateway)
        let held = try await owner.consent(answer)
        for _ in 0..<2 { try await owner.agent.withdraw(held) }
        try await gateway.release(at: time("2026-02-13T19:30:00Z"))
        try await gateway.release(at: time("2026-02-14T01:30:00Z"))
        #expect(try gateway.callbacks("footage_available").map(\.data.items) == [[], []])
        #expect(try gateway.callbacks("footage_withdrawn").isEmpty)
    }

    @Test("withdraws after the release: the footage is gone at once, the notice leaves at the next release, once")
    func withdrawsAfter() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        let owner = try Owner("ana", at: gateway)
        let held = try await owner.consent(answer)
        try await gateway.release(at: time("2026-02-13T19:30:00Z"))
        let content = try #require(try gateway.callbacks("footage_available").first).data
        let release = try #require(content.releaseId)
        let responder = try #require(content.items?.first?.responder)
        func footage() async -> ProblemKind? {
            do {
                try await gateway.gateway.partners.footage(
                    partner: "nova",
                    release: release,
                    responder: responder,
                    authorization: "Bearer \(TestGateway.apiKey)"
                )
            } catch { return (error as? Problem)?.kind }
        }
        #expect(await footage() == .noFootageYet)
        for _ in 0..<2 { try await owner.agent.withdraw(held) }
        #expect(await footage() == .withdrawn)
        #expect(try await gateway.status(of: answer).releases.map(\.items.count) == [0])
        await gateway.gateway.relay.deliverDue()
        #expect(try gateway.callbacks("footage_withdrawn").isEmpty)
        for instant in ["2026-02-14T01:30:00Z", "2026-02-14T07:30:00Z"] { try await gateway.release(at: time(instant)) }
        let notices = try gateway.callbacks("footage_withdrawn")
        #expect(notices.map(\.data.responder) == [responder] && notices.map(\.data.releaseId) == [release])
        #expect(notices.map(\.timestamp) == ["2026-02-14T01:30:00Z"])
    }

    @Test("is answered in one size, whatever it says")
    func oneSize() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        let owner = try Owner("ana", at: gateway)
        try await owner.agent.cover()
        let held = try await owner.consent(answer)
        try await owner.agent.withdraw(held)
        let answers = owner.exchange.sent.filter { $0.path == "/v1/answers" }
        #expect(answers.count == 3)
        #expect(answers.allSatisfy { $0.requestSize == 4_096 && $0.responseSize == 4_096 })
    }

    @Test("who declines sends nothing")
    func declines() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        let owner = try Owner("ana", at: gateway)
        let request = try await owner.prepare(answer)
        let before = owner.exchange.sent.count
        try await owner.agent.decline(request.code)
        #expect(owner.exchange.sent.count == before)
    }
}
