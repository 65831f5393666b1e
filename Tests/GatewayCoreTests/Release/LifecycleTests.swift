import CommunityRequests
import GatewayCore
import RequestPolicy
import Testing

@Suite("The life of a request")
struct LifecycleTests {
    private static let first = time("2026-02-13T19:30:00Z")

    @Test(
        "ends by the agency's word, or by its clock; in each case the public record stays",
        arguments: [("resolved", "resolved"), ("withdrawn", "withdrawn"), (nil, "closed")]
    )
    func ends(word: String?, state: String) async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        #expect(try await gateway.status(of: answer).state == "open")
        if let word { _ = try await gateway.send(.closing(word), id: "msg-2") }
        try await gateway.release(at: time("2026-02-20T13:30:00Z"))
        #expect(try await gateway.status(of: answer).state == state)
        #expect(try await gateway.gateway.register.open().list.requests.isEmpty)
        gateway.clock.advance(by: .seconds(21 * 86_400 + 1))
        while try await gateway.gateway.releaser.purgeDue() {}
        #expect(try await gateway.status(of: answer).state == "purged")
        #expect(try await gateway.keyStore.keys(of: answer.request) == nil)
        let shown = try #require(try await gateway.gateway.register.request(answer.code))
        #expect(shown.request.description.contains("Dark blue pickup"))
    }

    @Test("is wound down in two steps: no new requests after one date, no answers after another")
    func windDown() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        // Announced while a request is open, as the files are read again.
        let programme = Programme(
            noNewRequestsAfter: gateway.clock.now,
            noAnswersAfter: Self.first + .seconds(3_600)
        )
        gateway.gateway.roster.replace(with: try TestRoster.standard(programme: programme))
        gateway.clock.advance(by: .seconds(1))
        let refused = try await gateway.send(.numbered(2), id: "msg-2")
        #expect(refused.outline.contains("programme-dates"))
        try await gateway.release(at: Self.first)
        #expect(try await gateway.status(of: answer).state == "open")
        try await gateway.release(at: Self.first + .seconds(6 * 3_600))
        #expect(try await gateway.status(of: answer).state == "closed")
        #expect(try await gateway.gateway.register.open().list.requests.isEmpty)
        await gateway.gateway.relay.deliverDue()
        #expect(try gateway.callbacks("footage_available").count == 2, "the last consents still left")
    }

    @Test("that a reviewer ended never was public, and its words are shredded with the rest")
    func refused() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept(.created.replacing(#""220""#, with: #""Other""#))
        #expect(try await gateway.turnAway(answer.code, .offensePermitted, "Name the offence.") == .done)
        gateway.clock.advance(by: .seconds(22 * 86_400))
        while try await gateway.gateway.releaser.purgeDue() {}
        let record = try #require(try await gateway.store.request(id: answer.request))
        #expect(record.request.state == .purged && record.request.description.isEmpty && record.sealed == nil)
        // Who decided, and on what, stays known.
        #expect(try await gateway.gateway.audit.entries(limit: 1).first?.subject == answer.code.description)
    }
}
