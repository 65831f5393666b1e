import CurlTransport
import GatewayCore
import Testing

/// What is refused before a byte is sent.
@Suite struct AddressRefusalTests {
    @Test(
        "loopback is refused in every form it can be written in, and the server hears nothing",
        arguments: [
            "127.0.0.1", "127.1", "0x7f000001", "2130706433", "0177.0.0.1", "0", "localhost", "[::1]",
            "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
        ]
    )
    func loopback(host: String) async throws {
        let server = try LoopbackServer(.answer(status: 200))
        let transport = try LibcurlTransport()
        let outcome = await transport.post([1], to: "http://\(host):\(server.port)/", headers: [])
        transport.shutdown()
        #expect(outcome == .failed(.addressRefused))
        #expect(server.connections == 0)
    }

    @Test("a listed address is connected to, and the same in the IPv4-mapped form")
    func listed() async throws {
        let server = try LoopbackServer(.answer(status: 204))
        let transport = try LibcurlTransport(policy: .loopback, limits: .patient())
        let plain = await transport.post([1], to: server.url, headers: [])
        let mapped = await transport.post([1], to: "http://[::ffff:127.0.0.1]:\(server.port)/", headers: [])
        transport.shutdown()
        #expect(plain == .answered(status: 204, retryAfter: nil))
        #expect(mapped == .answered(status: 204, retryAfter: nil))
    }

    @Test(
        "what is not an address for a callback is refused",
        arguments: [
            "", "partner.example/hooks", "file:///etc/hostname", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "http://",
            "http://127.0.0.1:99999/", "http://a b/", "http://127.0.0.1/\r\nX: y", "http://127.0.0.1/\0",
        ]
    )
    func malformed(url: String) async throws {
        let transport = try LibcurlTransport(policy: .loopback, limits: .patient())
        let outcome = await transport.post([1], to: url, headers: [])
        transport.shutdown()
        #expect(outcome == .failed(.invalidAddress))
    }

    @Test("plain HTTP is refused where HTTPS is required")
    func requiresHTTPS() async throws {
        let server = try LoopbackServer(.answer(status: 200))
        var policy = EgressPolicy.loopback
        policy.requiresHTTPS = true
        let transport = try LibcurlTransport(policy: policy, limits: .patient())
        let outcome = await transport.post([1], to: server.url, headers: [])
        transport.shutdown()
        #expect(outcome == .failed(.invalidAddress))
        #expect(server.connections == 0)
    }

    @Test(
        "a header that would begin a line of its own is refused",
        arguments: [("webhook-id", "a\r\nX-Other: b"), ("a\nb", "c"), ("", "c"), ("a b", "c"), ("a", "b\0c")]
    )
    func headerInjection(name: String, value: String) async throws {
        let server = try LoopbackServer(.answer(status: 200))
        let transport = try LibcurlTransport(policy: .loopback, limits: .patient())
        let outcome = await transport.post([1], to: server.url, headers: [(name, value)])
        transport.shutdown()
        #expect(outcome == .failed(.invalidAddress))
        #expect(server.connections == 0)
    }
}
