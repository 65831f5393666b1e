import CommunityRequests
import GatewayCore
import OwnerKit
import PartnerAdapters
import Testing

@Suite("The relay")
struct RelayTests {
    @Test("signs each attempt anew, with an id that stays the same")
    func signs() async throws {
        let gateway = try TestGateway()
        _ = try await gateway.accept()
        gateway.transport.answer(500)
        await gateway.gateway.relay.deliverDue()
        gateway.clock.advance(by: .seconds(10))
        await gateway.gateway.relay.deliverDue()
        let posts = gateway.transport.posts
        #expect(posts.count == 2 && Set(posts.map(\.body)).count == 1)
        #expect(Set(posts.compactMap { $0.header("webhook-id") }).count == 1)
        let times = posts.compactMap { $0.header("webhook-timestamp") }.compactMap(Int64.init)
        #expect(times == [gateway.clock.now.seconds - 10, gateway.clock.now.seconds])
        let verifier = try Authenticator(
            scheme: .standardWebhooks,
            secrets: [AuthenticationSecret(value: SecretValue(TestGateway.secret))]
        )
        for post in posts {
            #expect(post.url == "https://nova.example/hooks" && post.header("content-type") == "application/json")
            let headers = MessageHeaders(post.headers)
            #expect(verifier.verify(headers: headers, body: post.body, now: gateway.clock.now) == nil)
        }
    }

    @Test("tries ten times, at the times the API says, and gives up then")
    func deadLetter() async throws {
        let gateway = try TestGateway()
        _ = try await gateway.accept()
        gateway.transport.answer(503, retryAfter: "1")
        var waits: [Int64] = []
        while let next = try await gateway.store.nextDeliveryTime(), waits.count < 20 {
            waits.append(max(0, next.seconds - gateway.clock.now.seconds))
            gateway.clock.set(max(gateway.clock.now, next))
            await gateway.gateway.relay.deliverDue()
        }
        #expect(waits.count == 10 && gateway.transport.posts.count == 10)
        for (wait, planned) in zip(waits.dropFirst(), RetryScheduleTests.delays) {
            #expect((planned * 79 / 100...planned * 121 / 100).contains(wait))
        }
        #expect(try await gateway.store.deliveryCounts() == [.queued: 0, .delivered: 0, .dead: 1, .superseded: 0])
    }

    @Test("holds a partner that says 410 until an operator resumes it, and loses nothing meanwhile")
    func holds() async throws {
        let gateway = try TestGateway()
        _ = try await gateway.accept()
        gateway.transport.answer(410)
        await gateway.gateway.relay.deliverDue()
        gateway.transport.answer(200)
        try await gateway.release(at: time("2026-02-13T19:30:00Z"))
        #expect(gateway.transport.posts.count == 1)
        #expect(try await gateway.store.deliveryCounts()[.queued] == 2)
        let partner = try #require(PartnerID("nova"))
        #expect(try await gateway.gateway.deliveries.resume(partner, by: .nobody))
        await gateway.gateway.relay.deliverDue()
        #expect(
            try gateway.transport.callbacks().map(\.kind).sorted() == ["footage_available", "published", "published"]
        )
    }

    @Test("loses nothing in a restart: queue, attempts and superseding go on")
    func restart() async throws {
        let before = try TestGateway()
        let answer = try await before.accept()
        await before.gateway.relay.deliverDue()
        before.transport.answer { _ in .failed(.unreachable) }
        let held = try await Owner("ana", at: before).consent(answer)
        try await before.release(at: time("2026-02-13T19:30:00Z"))
        try await Owner("ana", at: before).agent.withdraw(held)
        let gateway = try await before.restarted()
        gateway.transport.answer(200)
        gateway.clock.advance(by: .seconds(60))
        for _ in 0..<2 { await gateway.gateway.relay.deliverDue() }
        #expect(try gateway.callbacks("footage_available").map(\.data.items?.count) == [1, 0])
        #expect(try await gateway.store.deliveryCounts()[.queued] == 0)
    }

    @Test("of a partner that takes no callbacks any more keeps what is queued as dead letters")
    func noCallback() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        let held = try await Owner("ana", at: gateway).consent(answer)
        gateway.clock.set(time("2026-02-13T19:30:00Z"))
        while try await gateway.gateway.releaser.releaseDue() {}
        try await Owner("ana", at: gateway).agent.withdraw(held)
        gateway.gateway.roster.replace(with: try TestRoster.standard(takesCallbacks: false))
        for _ in 0..<2 { await gateway.gateway.relay.deliverDue() }
        #expect(gateway.transport.posts.isEmpty)
        #expect(try await gateway.store.deliveryCounts()[.dead] == 2)
        #expect(try await gateway.store.nextDeliveryTime() == nil)
    }

    @Test("logs no address, no body and no secret of what it could not deliver")
    func logs() async throws {
        let gateway = try TestGateway()
        _ = try await gateway.accept()
        gateway.transport.answer(410)
        await gateway.gateway.relay.deliverDue()
        #expect(gateway.log.text.contains("410"))
        for secret in ["nova.example", "ref-1", "whsec", "NOVA-26"] { #expect(!gateway.log.text.contains(secret)) }
    }
}
