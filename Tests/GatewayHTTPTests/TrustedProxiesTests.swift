import HTTPTypes
import Testing

@testable import GatewayHTTP

@Suite("Trusted proxies")
struct TrustedProxiesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var peer = "10.0.0.1"
        var forwardedFor: [String] = []
        var forwarded: [String] = []
        let client: String
    }

    private static let proxies = TrustedProxies { $0.hasPrefix("10.") || $0 == "fd00::1" }

    @Test(
        "who asks is the last address before the trusted proxies",
        arguments: [
            Case(testDescription: "no field", client: "10.0.0.1"),
            Case(testDescription: "one hop", forwardedFor: ["192.0.2.7"], client: "192.0.2.7"),
            Case(
                testDescription: "what a caller puts in front counts for nothing",
                forwardedFor: ["198.51.100.1, 192.0.2.7"],
                client: "192.0.2.7"
            ),
            Case(
                testDescription: "proxies behind each other, in two fields",
                forwardedFor: ["198.51.100.1, 192.0.2.7", "10.0.0.2"],
                client: "192.0.2.7"
            ),
            Case(
                testDescription: "nothing but proxies",
                forwardedFor: ["10.0.0.3, 10.0.0.2"],
                client: "10.0.0.3"
            ),
            Case(
                testDescription: "whoever is not trusted says nothing",
                peer: "203.0.113.9",
                forwardedFor: ["192.0.2.7"],
                forwarded: ["for=192.0.2.7"],
                client: "203.0.113.9"
            ),
            Case(testDescription: "no address", forwardedFor: ["192.0.2.7, unknown"], client: "10.0.0.1"),
            Case(testDescription: "an empty field", forwardedFor: [""], client: "10.0.0.1"),
            Case(testDescription: "a port", forwardedFor: ["192.0.2.7:4711"], client: "192.0.2.7"),
            Case(testDescription: "IPv6", peer: "fd00::1", forwardedFor: ["2001:db8::1"], client: "2001:db8::1"),
            Case(
                testDescription: "an IPv4 proxy on an IPv6 socket",
                peer: "::ffff:10.0.0.1",
                forwardedFor: ["192.0.2.7"],
                client: "192.0.2.7"
            ),
            Case(
                testDescription: "the standard's field",
                forwarded: [#"for=198.51.100.1, For="[2001:db8::1]:4711";proto=https;by=10.0.0.1"#],
                client: "2001:db8::1"
            ),
            Case(testDescription: "a made-up name", forwarded: ["for=_hidden"], client: "10.0.0.1"),
            Case(testDescription: "an element without an address", forwarded: ["proto=https"], client: "10.0.0.1"),
            Case(
                testDescription: "an open quote of a caller's",
                forwarded: [#"for="198.51.100.1, for=192.0.2.7"#],
                client: "192.0.2.7"
            ),
            Case(
                testDescription: "both fields, agreeing",
                forwardedFor: ["192.0.2.7"],
                forwarded: ["for=192.0.2.7"],
                client: "192.0.2.7"
            ),
            Case(
                testDescription: "both fields, of which one came through from the caller",
                forwardedFor: ["192.0.2.7"],
                forwarded: ["for=198.51.100.1"],
                client: "10.0.0.1"
            ),
        ]
    )
    func client(_ one: Case) throws {
        var fields = HTTPFields()
        let names = try (#require(HTTPField.Name("X-Forwarded-For")), #require(HTTPField.Name("Forwarded")))
        for value in one.forwardedFor { fields.append(HTTPField(name: names.0, value: value)) }
        for value in one.forwarded { fields.append(HTTPField(name: names.1, value: value)) }
        #expect(Self.proxies.client(behind: ClientAddress(one.peer), fields)?.text == one.client)
    }

    @Test("where nobody is trusted, no field counts; where there is no socket, there is no address")
    func none() throws {
        var fields = HTTPFields()
        fields[try #require(HTTPField.Name("X-Forwarded-For"))] = "192.0.2.7"
        #expect(TrustedProxies.none.client(behind: ClientAddress("10.0.0.1"), fields)?.text == "10.0.0.1")
        #expect(Self.proxies.client(behind: nil, fields) == nil)
    }

    @Test("a machine is one address of IPv4, and one network of IPv6")
    func networks() {
        #expect(ClientAddress("192.0.2.7")?.network == "192.0.2.7")
        #expect(ClientAddress("::ffff:192.0.2.7")?.network == "192.0.2.7")
        #expect(ClientAddress("2001:db8::1")?.network == ClientAddress("2001:db8::2%eth0")?.network)
        #expect(ClientAddress("2001:db8::1")?.network != ClientAddress("2001:db8:0:1::1")?.network)
        #expect(ClientAddress("proxy.example") == nil)
    }
}
