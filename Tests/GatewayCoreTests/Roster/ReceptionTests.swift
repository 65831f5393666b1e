import CommunityRequests
import GatewayCore
import PartnerAdapters
import RequestPolicy
import Testing

@Suite("A partner whose adapter is not in force")
struct ReceptionTests {
    private static let closed = Set(["flock-nova"])

    @Test("is told so, with a time to come again, and nobody else is told")
    func answers() async throws {
        let gateway = try TestGateway(roster: TestRoster.standard().closing(Self.closed))
        #expect(try await gateway.send(.created, id: "msg-1").problem == Problem(.adapterInactive, retryAfter: 300))
        let stranger = try await gateway.send(.created, id: "msg-1", secret: "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
        #expect(stranger.problem == Problem(.notAuthenticated))
        let unknown = try await gateway.send(.created, id: "msg-1", partner: "nobody")
        #expect(unknown.problem == stranger.problem)
    }

    @Test("is told so even where its scheme is not known: 401 would end its attempts")
    func withoutScheme() async throws {
        let standard = try TestRoster.standard()
        let partner = Partner(
            id: try #require(PartnerID("nova")),
            reception: .closed(adapter: "flock-nova", nil),
            agencies: [],
            settings: PartnerSettings(),
            programme: Programme(),
            apiKey: nil,
            callback: nil,
            isSandbox: false
        )
        let roster = Roster(
            partners: [partner],
            platforms: [],
            agencies: standard.agencies,
            policy: .builtIn,
            profile: .builtIn
        )
        let gateway = try TestGateway(roster: roster)
        #expect(try await gateway.send(.created, id: "msg-1").problem?.kind == .adapterInactive)
    }

    @Test("gets what was due meanwhile when the adapter is back, as after a standstill, and loses nothing")
    func releases() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        let standard = gateway.gateway.roster.now
        try await Owner("ana", at: gateway).consent(answer)
        gateway.gateway.roster.replace(with: standard.closing(Self.closed))
        try await gateway.release(at: time("2026-02-13T19:30:00Z"))
        try await gateway.release(at: time("2026-02-14T01:30:00Z"))
        #expect(try gateway.callbacks("footage_available").isEmpty)
        #expect(try await gateway.status(of: answer).releases.isEmpty)
        gateway.gateway.roster.replace(with: standard)
        try await gateway.release(at: time("2026-02-14T01:31:00Z"))
        #expect(try gateway.callbacks("footage_available").map(\.data.items?.count) == [1])
    }

    @Test("still gets what was queued before, for that was made by an adapter in force")
    func deliveries() async throws {
        let gateway = try TestGateway()
        _ = try await gateway.accept()
        gateway.gateway.roster.replace(with: gateway.gateway.roster.now.closing(Self.closed))
        await gateway.gateway.relay.deliverDue()
        #expect(try gateway.transport.callbacks().map(\.kind) == ["published"])
    }

    @Test("has no request published that it could not be told of")
    func publishing() async throws {
        let gateway = try TestGateway()
        let reviewed = NovaMessage.created.replacing(#""offenseType": "220""#, with: #""offenseType": "11A""#)
        let answer = try await gateway.accept(reviewed)
        let standard = gateway.gateway.roster.now
        gateway.gateway.roster.replace(with: standard.closing(Self.closed))
        #expect(try await gateway.gateway.review.approve(answer.code, by: .nobody) == .done)
        #expect(try await gateway.gateway.publisher.publishNext() == false)
        gateway.gateway.roster.replace(with: standard)
        #expect(try await gateway.gateway.publisher.publishNext())
    }
}
