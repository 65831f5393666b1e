import CommunityRequests
import GatewayCore
import Testing

@Suite("A message sent again")
struct RepetitionTests {
    @Test("is answered as it was the first time, byte for byte")
    func replayed() async throws {
        let gateway = try TestGateway()
        let first = try await gateway.accept()
        #expect(try await gateway.send(.created, id: "msg-1") == .repeated(first))
        #expect(try await gateway.store.openRequests(limit: 10).count == 1)
    }

    @Test("is answered so even where today's rules would refuse it, 40 days later")
    func replayedAfterTheWindow() async throws {
        let gateway = try TestGateway()
        let first = try await gateway.accept()
        gateway.clock.advance(by: .seconds(40 * 86_400))
        #expect(try await gateway.send(.created, id: "msg-1") == .repeated(first))
        #expect(try await gateway.send(.created, id: "msg-2").outline == "request-refused, window-age /data/startDate")
    }

    @Test("is answered with the first state after the request was closed", arguments: ["resolved", "withdrawn"])
    func replayedAfterClosing(outcome: String) async throws {
        let gateway = try TestGateway()
        let first = try await gateway.accept()
        #expect(try await gateway.send(.closing(outcome), id: "msg-2").outline == "accepted \(outcome)")
        #expect(try await gateway.send(.created, id: "msg-1") == .repeated(first))
        #expect(first.state == .open)
        let closing = try await gateway.send(.closing(outcome), id: "msg-2")
        #expect(closing.outline == "repeated \(outcome)")
    }

    @Test("is answered so after a purge and after a restart")
    func replayedAfterPurge() async throws {
        let before = try TestGateway()
        let first = try await before.accept()
        try await before.release(at: TestGateway.start + .seconds(8 * 86_400))
        before.clock.advance(by: .seconds(30 * 86_400))
        while try await before.gateway.releaser.purgeDue() {}
        let gateway = try await before.restarted()
        #expect(try await gateway.send(.created, id: "msg-1") == .repeated(first))
    }

    @Test(
        "under the id of another is refused, whether it would be accepted or not",
        arguments: [
            NovaMessage.numbered(2), .created.replacing("0.2}}", with: "0.21}}"), .created.replacing("{", with: "{ "),
            .created.replacing("\"endDate\": \"2026-02-13", with: "\"endDate\": \"2026-02-14"),
            .created.replacing("\"offenseType\": \"220\"", with: "\"offenseType\": 7"),
            .created.replacing("Dark blue", with: "This is a subpoena for dark blue"),
            .closing("resolved"), .closing("resolved", reference: "other", code: NovaMessage.code(9)),
            .created.replacing("community_request.created", with: "community_request.unknown"),
        ]
    )
    func reused(message: NovaMessage) async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        #expect(try await gateway.send(message, id: "msg-1") == .refused(Problem(.messageIDReused)))
        #expect(try await gateway.status(of: answer).state == "open")
    }

    @Test(
        "after a refusal may come mended under the same id",
        arguments: [
            NovaMessage.created.replacing("\"endDate\": \"2026-02-13", with: "\"endDate\": \"2026-02-14"),
            .created.replacing("\"offenseType\": \"220\"", with: "\"offenseType\": \"XYZ\""),
            .created.replacing("Dark blue", with: "By this search warrant hand over the dark blue"),
            .closing("resolved", reference: "other", code: NovaMessage.code(9)),
        ]
    )
    func mended(message: NovaMessage) async throws {
        let gateway = try TestGateway()
        #expect(try await gateway.send(message, id: "msg-1").problem != nil)
        #expect(try await gateway.send(.created, id: "msg-1").outline == "accepted open")
    }

    @Test("by another partner under the same id is another message")
    func otherPartner() async throws {
        let gateway = try TestGateway()
        _ = try await gateway.accept()
        let recorded = try await gateway.store.recorded(
            partner: try #require(PartnerID("flockos")),
            messageID: "msg-1"
        )
        #expect(recorded == nil)
    }
}
