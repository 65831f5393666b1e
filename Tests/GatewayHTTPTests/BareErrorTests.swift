import Foundation
import GatewayHTTP
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import Testing

@Suite struct BareErrorTests {
    @Test("what is not HTTP is a 400 problem with the fields of every answer, and the connection ends")
    func unreadable() async throws {
        let requests = [
            "nonsense\r\n\r\n",
            "get / HTTP/1.1\r\nHost: a\r\n\r\n",
            "FOO / HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nX-Field: a\0b\r\n\r\n",
            "POST /v1/answers HTTP/1.1\r\nHost: a\r\nContent-Length: many\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nX-Field: " + String(repeating: "a", count: 100_000) + "\r\n\r\n",
        ]
        try await Self.withPort { port in
            for request in requests {
                let answer = try await Self.exchange(request, port: port)
                try Self.expectProblem(answer, request.prefix(24))
            }
        }
    }

    @Test(
        "a request without a Host, or with two, is a 400 problem",
        arguments: ["", "Host: a\r\nHost: b\r\n", "Host: a\r\nHost: a\r\n"]
    )
    func host(fields: String) async throws {
        try await Self.withPort { port in
            let request = "GET / HTTP/1.1\r\n\(fields)Connection: close\r\n\r\n"
            try Self.expectProblem(try await Self.exchange(request, port: port), request.prefix(40))
        }
    }

    @Test("an operator's check that speaks HTTP/1.0 need not name the host")
    func hostlessCheck() async throws {
        try await Self.withPort(ofPublicServer: false) { port in
            let answer = try await Self.exchange("GET /health/live HTTP/1.0\r\nConnection: close\r\n\r\n", port: port)
            #expect(answer.contains(" 200 OK"))
            #expect(answer.hasSuffix(#"{"status":"live"}"#))
        }
    }

    @Test("a client that waits before it sends its body is told to send it")
    func expectation() async throws {
        try await Self.withPort { port in
            let request =
                "POST /v1/answers HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n"
                + "Connection: close\r\n\r\nab"
            let answer = try await Self.exchange(request, port: port)
            #expect(answer.hasPrefix("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 400 "))
        }
    }

    @Test("a good request is answered as before")
    func good() async throws {
        try await Self.withPort { port in
            let request = "GET /robots.txt HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
            let answer = try await Self.exchange(request, port: port)
            #expect(answer.hasPrefix("HTTP/1.1 200"))
            #expect(answer.hasSuffix("Disallow: /v1/\n"))
        }
    }

    private static func expectProblem(_ answer: String, _ request: Substring) throws {
        let parts = answer.split(separator: "\r\n\r\n", maxSplits: 1)
        try #require(parts.count == 2, "\(request)")
        let head = parts[0].lowercased()
        #expect(head.hasPrefix("http/1.1 400"), "\(request)")
        for field in [
            "content-type: application/problem+json", "cache-control: no-store", "x-content-type-options: nosniff",
            "content-length: \(parts[1].utf8.count)",
        ] {
            #expect(head.contains("\r\n" + field), "\(request) lacks \(field)")
        }
        struct Document: Decodable { let type: String }
        let document = try JSONDecoder().decode(Document.self, from: Data(parts[1].utf8))
        #expect(document.type == "/problems/malformed-request")
    }

    /// Sends text and collects what comes back until the server closes.
    private static func exchange(_ text: String, port: Int) async throws -> String {
        let client = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await client.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: text))
            var received = ByteBuffer()
            do {
                for try await part in inbound { received.writeImmutableBuffer(part) }
            } catch is IOError {
                // A server that closes before it has read everything resets the connection.
            }
            return String(buffer: received)
        }
    }

    /// Runs both servers while the body runs, and tells it the port of one of them.
    private static func withPort(
        ofPublicServer isPublic: Bool = true,
        _ body: @Sendable (Int) async throws -> Void
    ) async throws {
        let (ports, bound) = AsyncStream.makeStream(of: Int.self)
        let loopback = ListenAddress(host: "127.0.0.1", port: 0)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let server = try GatewayServer(
            publicSurface: SurfaceFixture().surface(),
            publicListener: .init(address: loopback) { port in if isPublic { bound.yield(port) } },
            privateSurface: PrivateSurface(readiness: { [] }, metrics: PrometheusRegistry(), logger: logger),
            privateListener: .init(address: loopback) { port in if !isPublic { bound.yield(port) } },
            logger: logger
        )
        let group = ServiceGroup(configuration: .init(services: [server], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var iterator = ports.makeAsyncIterator()
            let port = try #require(await iterator.next())
            try await body(port)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }
}
