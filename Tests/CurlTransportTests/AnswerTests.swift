import CurlTransport
import GatewayCore
import Testing

/// What a partner may answer, and what is made of it.
@Suite struct AnswerTests {
    @Test(
        "every status is given back as it came; a redirect is not followed",
        arguments: [200, 204, 301, 302, 307, 410, 429, 503]
    )
    func status(status: Int) async throws {
        let elsewhere = try LoopbackServer(.answer(status: 200))
        let outcome = try await Self.outcome(of: .answer(status: status, fields: ["Location: \(elsewhere.url)"]))
        #expect(outcome == .answered(status: status, retryAfter: nil))
        #expect(elsewhere.connections == 0)
    }

    @Test(
        "Retry-After is kept as it was sent, within bounds",
        arguments: [
            (["Retry-After: 120"], "120"), (["retry-after:120"], "120"), (["RETRY-AFTER: \t 120 \t"], "120"),
            (["Retry-After: Fri, 13 Feb 2026 13:39:57 GMT"], "Fri, 13 Feb 2026 13:39:57 GMT"),
            (["Retry-After: 1", "Retry-After: 2"], "1"), (["Retry-After:"], nil), (["X-Retry-After: 5"], nil),
            (["Retry-After: " + String(repeating: "1", count: 65)], nil), (["Retry-After: \u{e9}"], nil),
        ] as [([String], String?)]
    )
    func retryAfter(fields: [String], expected: String?) async throws {
        let outcome = try await Self.outcome(of: .answer(status: 503, fields: fields))
        #expect(outcome == .answered(status: 503, retryAfter: expected))
    }

    @Test(
        "a body is read up to 64 KiB; beyond that the answer is cut and its status counts",
        arguments: [65_536, 65_537, 50_000_000]
    )
    func longBody(bytes: Int) async throws {
        let outcome = try await Self.outcome(of: .answer(status: 200, fields: ["Retry-After: 5"], bodyBytes: bytes))
        #expect(outcome == .answered(status: 200, retryAfter: "5"))
    }

    @Test("a head without end is given up")
    func longHead() async throws {
        let fields = (0..<2_000).map { "X-Field-\($0): \(String(repeating: "a", count: 60))" }
        #expect(try await Self.outcome(of: .answer(status: 200, fields: fields)) == .failed(.unreachable))
    }

    @Test("no answer within the time is a failure of its own")
    func silence() async throws {
        #expect(try await Self.outcome(of: .silence, timeout: .milliseconds(200)) == .failed(.timedOut))
    }

    @Test("a connection that is reset is unreachable")
    func reset() async throws {
        #expect(try await Self.outcome(of: .reset) == .failed(.unreachable))
    }

    @Test("a port that nobody listens on is unreachable")
    func nobodyListens() async throws {
        let url = try LoopbackServer(.silence).url
        let transport = try LibcurlTransport(policy: .loopback, limits: .patient())
        let outcome = await transport.post([1], to: url, headers: [])
        transport.shutdown()
        #expect(outcome == .failed(.unreachable))
    }

    @Test("a server that does not speak TLS is a failure of TLS")
    func noTLS() async throws {
        let server = try LoopbackServer(.greeting)
        let transport = try LibcurlTransport(policy: .loopback, limits: .patient())
        let outcome = await transport.post([1], to: "https://127.0.0.1:\(server.port)/", headers: [])
        transport.shutdown()
        #expect(outcome == .failed(.tls))
    }

    private static func outcome(
        of behaviour: LoopbackServer.Behaviour,
        timeout: Duration = .seconds(300)
    ) async throws -> TransportOutcome {
        let server = try LoopbackServer(behaviour)
        let transport = try LibcurlTransport(policy: .loopback, limits: TransferLimits(timeout: timeout))
        defer { transport.shutdown() }
        return await transport.post([1], to: server.url, headers: [])
    }
}
