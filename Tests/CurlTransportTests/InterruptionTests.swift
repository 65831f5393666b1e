import CurlTransport
import GatewayCore
import Testing

@Suite struct InterruptionTests {
    @Test("a cancelled task ends its post, and the transport goes on")
    func cancellation() async throws {
        let silent = try LoopbackServer(.silence)
        let server = try LoopbackServer(.answer(status: 200))
        let transport = try LibcurlTransport(policy: .loopback, limits: .patient())
        let outcome = await withTaskGroup { group in
            group.addTask { await transport.post([1], to: silent.url, headers: []) }
            await silent.firstPost()
            group.cancelAll()
            return await group.next()
        }
        #expect(outcome == .failed(.interrupted))
        #expect(await transport.post([1], to: server.url, headers: []) == .answered(status: 200, retryAfter: nil))
        transport.shutdown()
    }

    @Test("a task that is cancelled before it posts is answered too")
    func cancelledBefore() async throws {
        let server = try LoopbackServer(.silence)
        let transport = try LibcurlTransport(policy: .loopback, limits: .patient())
        let outcome = await withTaskGroup(of: TransportOutcome.self) { group in
            group.cancelAll()
            group.addTask { await transport.post([1], to: server.url, headers: []) }
            return await group.next()
        }
        transport.shutdown()
        #expect(outcome == .failed(.interrupted))
    }

    @Test("shutting down interrupts what is under way, what waits for a connection, and what comes later")
    func shutdown() async throws {
        let server = try LoopbackServer(.silence)
        let transport = try LibcurlTransport(policy: .loopback, limits: .patient(connectionsPerHost: 2))
        let outcomes = await withTaskGroup { group in
            for _ in 0..<8 {
                group.addTask { await transport.post([1], to: server.url, headers: []) }
            }
            await server.firstPost()
            transport.shutdown()
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes == Array(repeating: .failed(.interrupted), count: 8))
        #expect(await transport.post([1], to: server.url, headers: []) == .failed(.interrupted))
        transport.shutdown()
    }

    @Test("a transport that is let go ends by itself")
    func released() async throws {
        let server = try LoopbackServer(.answer(status: 200))
        for _ in 0..<20 {
            let transport = try LibcurlTransport(policy: .loopback, limits: .patient())
            #expect(await transport.post([1], to: server.url, headers: []) == .answered(status: 200, retryAfter: nil))
        }
    }
}
