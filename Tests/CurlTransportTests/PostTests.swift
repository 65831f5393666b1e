import CurlTransport
import GatewayCore
import Testing

@Suite struct PostTests {
    @Test("the body and the headers arrive as they were given, and nothing is added that says who sends")
    func arrives() async throws {
        let server = try LoopbackServer(.answer(status: 200))
        let transport = try LibcurlTransport(policy: .loopback, limits: .patient())
        let body = Array("{\"type\":\"consents.released\",\"nul\":\"\0\"}".utf8)
        let outcome = await transport.post(
            body,
            to: server.url,
            headers: [("Content-Type", "application/json"), ("webhook-id", "msg_1"), ("webhook-empty", "")]
        )
        transport.shutdown()
        #expect(outcome == .answered(status: 200, retryAfter: nil))
        let post = try #require(server.posts.first)
        #expect(post.body == body)
        #expect(
            Set(post.head.split(separator: "\r\n")) == [
                "POST /hooks HTTP/1.1", "Host: 127.0.0.1:\(server.port)", "Accept: */*",
                "Content-Type: application/json", "webhook-id: msg_1", "webhook-empty:",
                "Content-Length: \(body.count)",
            ]
        )
    }

    @Test("a large and an empty body arrive whole", arguments: [0, 1, 2_000_000])
    func sizes(count: Int) async throws {
        let server = try LoopbackServer(.answer(status: 200))
        let transport = try LibcurlTransport(policy: .loopback, limits: .patient())
        let body = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        let outcome = await transport.post(body, to: server.url, headers: [])
        transport.shutdown()
        #expect(outcome == .answered(status: 200, retryAfter: nil))
        #expect(server.posts.first?.body == body)
    }

    @Test("64 posts at a time share a few connections, and all are answered")
    func concurrent() async throws {
        let server = try LoopbackServer(.answer(status: 202, bodyBytes: 20))
        let transport = try LibcurlTransport(policy: .loopback, limits: .patient(connectionsPerHost: 4))
        let outcomes = await withTaskGroup { group in
            for number in 0..<64 {
                group.addTask { await transport.post([UInt8(number)], to: server.url, headers: []) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        transport.shutdown()
        #expect(outcomes.count == 64)
        #expect(outcomes.allSatisfy { $0 == .answered(status: 202, retryAfter: nil) })
        #expect(Set(server.posts.map(\.body)) == Set((0..<64).map { [UInt8($0)] }))
        #expect((1...4).contains(server.connections))
    }
}
