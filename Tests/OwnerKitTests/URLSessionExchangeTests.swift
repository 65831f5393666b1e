import Foundation
import OwnerKit
import Testing

@Suite("An exchange over URLSession")
struct URLSessionExchangeTests {
    private static let found = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nset-cookie: a=b\r\nconnection: close\r\n\r\nok"
    private static let moved =
        "HTTP/1.1 302 Found\r\nlocation: /elsewhere\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"

    @Test("sends a body as it is, and no header that tells one owner from another")
    func headers() async throws {
        let server = try LoopbackServer()
        defer { server.stop() }
        let exchange = URLSessionExchange(gateway: server.address)
        for _ in 0..<2 {
            let received = server.serveOnce(URLSessionExchangeTests.found)
            let request = ExchangeRequest(
                .post,
                "/v1/answers",
                headers: ["content-type": "application/octet-stream"],
                body: Array(repeating: 65, count: 4096)
            )
            #expect(try await exchange.send(request) == ExchangeResponse(status: 200, body: Array("ok".utf8)))
            let parts = await (received.first { _ in true } ?? "").components(separatedBy: "\r\n\r\n")
            let lines = parts[0].lowercased().components(separatedBy: "\r\n")
            #expect(lines.first == "post /v1/answers http/1.1")
            #expect(parts.last == String(repeating: "A", count: 4096))
            let names = Set(lines.dropFirst().compactMap { $0.components(separatedBy: ":").first })
            let known: Set = [
                "host", "accept", "accept-encoding", "accept-language", "connection", "content-length", "content-type",
                "user-agent", "expect",
            ]
            #expect(names.isSubset(of: known))
            #expect(lines.contains("user-agent: vestibule-owner"))
            #expect(lines.contains("accept-language: *"))
            // On a connection that was kept the library would send what was lost a second time.
            #expect(lines.contains("connection: close"))
        }
    }

    @Test("follows no redirect")
    func redirect() async throws {
        let server = try LoopbackServer()
        defer { server.stop() }
        let received = server.serveOnce(URLSessionExchangeTests.moved)
        let response = try await URLSessionExchange(gateway: server.address).send(ExchangeRequest(.get, "/v1/keys"))
        #expect(response.status == 302)
        #expect(await received.first { _ in true }?.hasPrefix("GET /v1/keys ") == true)
    }

    @Test("says that it reached nobody")
    func unreachable() async throws {
        let server = try LoopbackServer()
        server.stop()
        let exchange = URLSessionExchange(gateway: server.address)
        await #expect(throws: OwnerError.unreachable) { try await exchange.send(ExchangeRequest(.get, "/v1/keys")) }
    }
}
