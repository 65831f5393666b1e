import CommunityRequests
import GatewayCore
import Testing

@Suite("Publishing")
struct PublishingTests {
    private static let reviewed = NovaMessage.created
        .replacing(#""offenseType": "220""#, with: #""offenseType": "11A""#)

    @Test("happens with the request where a key lies ready: form, times and notice at once")
    func atOnce() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        let status = try await gateway.status(of: answer)
        #expect(status.publishedAt == "2026-02-13T13:30:00Z" && status.answersCloseAt == "2026-02-20T13:30:00Z")
        await gateway.gateway.relay.deliverDue()
        #expect(try gateway.transport.callbacks().map(\.kind) == ["published"])
        let form = try #require(try await gateway.gateway.register.request(answer.code))
        let text = String(decoding: form.json, as: UTF8.self)
        #expect(text.contains(#""public_code":"\#(answer.code)""#) && !text.contains("NOVA-26"))
    }

    @Test("of what a reviewer let pass is not lost in a restart, and gets the times of the moment")
    func overARestart() async throws {
        let before = try TestGateway()
        let answer = try await before.accept(Self.reviewed)
        #expect(try await before.gateway.review.approve(answer.code, by: .nobody) == .done)
        #expect(try await before.gateway.register.request(answer.code) == nil)
        let gateway = try await before.restarted()
        gateway.clock.set(time("2026-02-13T14:00:00Z"))
        while try await gateway.gateway.publisher.publishNext() {}
        #expect(try await gateway.status(of: answer).publishedAt == "2026-02-13T14:00:00Z")
        await gateway.gateway.relay.deliverDue()
        #expect(try gateway.transport.callbacks().map(\.kind) == ["published"])
        try await Owner("ana", at: gateway).consent(answer)
    }

    @Test("does not happen to what was closed before")
    func closedBefore() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept(Self.reviewed)
        #expect(try await gateway.gateway.review.approve(answer.code, by: .nobody) == .done)
        _ = try await gateway.send(.closing("withdrawn"), id: "msg-2")
        #expect(try await gateway.gateway.publisher.publishNext() == false)
        #expect(try await gateway.gateway.register.request(answer.code) == nil)
    }

    @Test("takes a key of its own for each request as soon as there is one")
    func keys() async throws {
        let pool = TokenKeyPool(capacity: 1)
        defer { pool.stop() }
        let gateway = try TestGateway(tokenKeys: pool)
        var keys: Set<[UInt8]> = []
        for number in 1...3 {
            let answer = try await gateway.accept(.numbered(number), id: "msg-\(number)")
            while try await gateway.gateway.publisher.publishNext() {}
            let record = try #require(try await gateway.store.request(id: answer.request))
            keys.insert(try #require(record.request.publication).tokenKey)
            #expect(try await gateway.keyStore.keys(of: answer.request)?.token != nil)
        }
        #expect(keys.count == 3)
    }
}
