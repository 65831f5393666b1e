import CommunityRequests
import GatewayCore
import RequestPolicy
import Testing

@Suite("Retention")
struct RetentionTests {
    @Test("shreds keys, sealed fields and consents three weeks after answers closed, and keeps the public record")
    func purge() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        try await Owner("ana", at: gateway).consent(answer)
        let closed = time("2026-02-20T13:30:00Z")
        try await gateway.release(at: closed)
        gateway.clock.set(closed + .seconds(21 * 86_400))
        #expect(try await gateway.gateway.releaser.purgeDue() == false)
        #expect(try await gateway.keyStore.keys(of: answer.request) != nil)
        gateway.clock.advance(by: .seconds(1))
        #expect(try await gateway.gateway.releaser.purgeDue())
        #expect(try await gateway.gateway.releaser.purgeDue() == false)
        #expect(try await gateway.keyStore.keys(of: answer.request) == nil)
        let record = try #require(try await gateway.store.request(id: answer.request))
        #expect(record.sealed == nil && record.reference == nil)
        let status = try await gateway.status(of: answer)
        #expect(status.state == "purged" && status.releases.isEmpty)
        let shown = try #require(try await gateway.gateway.register.request(answer.code))
        #expect(shown.request.description.contains("Dark blue pickup"))
    }

    @Test("of a request that never was public counts from its arrival, and nothing is left to read")
    func neverPublic() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept(.created.replacing(#""220""#, with: #""11A""#))
        _ = try await gateway.turnAway(answer.code, .areaSize, "No.")
        gateway.clock.advance(by: .seconds(22 * 86_400))
        while try await gateway.gateway.releaser.purgeDue() {}
        #expect(try await gateway.keyStore.keys(of: answer.request) == nil)
        #expect(try await gateway.store.request(id: answer.request)?.request.description == "")
        #expect(try await gateway.gateway.register.request(answer.code) == nil)
    }

    @Test("does not touch what is open or waits for review")
    func untouched() async throws {
        let gateway = try TestGateway()
        let open = try await gateway.accept()
        let waiting = try await gateway.accept(
            .numbered(2).replacing(#""220""#, with: #""11A""#),
            id: "msg-2"
        )
        gateway.clock.advance(by: .seconds(400 * 86_400))
        #expect(try await gateway.gateway.releaser.purgeDue() == false)
        for answer in [open, waiting] { #expect(try await gateway.keyStore.keys(of: answer.request) != nil) }
    }
}
