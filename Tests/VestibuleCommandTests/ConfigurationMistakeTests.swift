import CommunityRequests
import Foundation
import Testing

@testable import vestibule

@Suite("A mistake in the configuration")
struct ConfigurationMistakeTests {
    @Test(
        "is named with its line, once, where the gateway would not start or would not do as it says",
        arguments: [
            ("origin: https://gateway.example", 1, "error", "host name"),
            ("listen: 127.0.0.1:9000\nprivate_listen: 127.0.0.1:9000", 2, "error", "other listener"),
            ("listen: 127.0.0.1:8081", 1, "error", "other listener"),
            ("trusted_proxies:\n  - 10.0.0.0/8\n  - proxy.example", 3, "error", "not a subnet"),
            ("trusted_proxies: [10.0.0.0/8, 0.0.0.0/0]", 1, "error", "more than your own machines"),
            ("trusted_proxies:\n  - ::/0\n  - fc00::/7", 2, "error", "more than your own machines"),
            ("trusted_proxies: [128.0.0.0/1]", 1, "error", "more than your own machines"),
            ("data: ./state\nkeys: ./state/keys", 2, "error", "inside the folder of data"),
            ("data: ./keys/data", 1, "error", "inside the folder of keys"),
            ("tls: { certificate: ./chain.pem, key: literal-key }", 1, "error", "holds a secret itself"),
            ("tls: { certificate: ./chain.pem }", 1, "error", "needs both"),
            ("listen: 127.0.0.1:1\ndata: ./a\nlisten: 127.0.0.1:2", 3, "error", "`listen` stands twice"),
            ("oversight: { public_key: vosk_AAAA }", 1, "error", "no public key of an oversight body"),
            ("oversight: {}", 1, "error", "has no `public_key`"),
            ("release:\n  every: 6h\nanswers:\n  every: 1h\n  every: 2h", 5, "error", "`every` stands twice"),
        ]
    )
    func single(text: String, line: Int, severity: String, message: String) throws {
        let diagnostics = try ConfigurationText(text).read().diagnostics
        #expect(diagnostics.count == 1)
        let first = try #require(diagnostics.first)
        #expect(first.hasPrefix("vestibule.yaml:\(line):"))
        #expect(first.contains("\(severity): "))
        #expect(first.contains(message))
    }

    @Test(
        "in a partner's entry is named with its line",
        arguments: [
            ("agencies: []", 4, "warning", "nobody"),
            (
                "secrets: [{ value: env:A, accept_from: 2027-01-01T00:00:00Z, accept_until: 2026-01-01T00:00:00Z }]",
                4, "error", "is not after `accept_from`"
            ),
            (
                "programme:\n      opens: 2026-02-01T00:00:00Z\n      no_answers_after: 2026-01-01T00:00:00Z",
                6, "error", "is before `opens`"
            ),
            ("callback: { url: https://10.1.2.3/hooks, secret: env:A }", 4, "error", "at connect time"),
            ("callback: { url: 'http://[::1]:9/hooks', secret: env:A }", 4, "error", "at connect time"),
        ]
    )
    func entry(text: String, line: Int, severity: String, message: String) throws {
        let partner = "partners:\n  - id: nova\n    adapter: flock-nova\n    \(text)\n"
        var rest = "public_url: https://gateway.example\n"
        if !text.hasPrefix("agencies") { rest = "    agencies: [TX0571200]\n" + rest }
        if !text.hasPrefix("secrets") { rest = "    secrets: [{ value: env:A }]\n" + rest }
        let diagnostics = try ConfigurationText(partner + rest).read().diagnostics
        #expect(diagnostics.count == 1)
        let first = try #require(diagnostics.first)
        #expect(first.hasPrefix("vestibule.yaml:\(line):"))
        #expect(first.contains("\(severity): "))
        #expect(first.contains(message))
    }

    @Test("hides no other in the same entry")
    func several() throws {
        let diagnostics = try ConfigurationText(
            """
            public_url: https://gateway.example
            partners:
              - id: Nova
                agencies: [TX12]
                secrets:
                  - { value: literal-one, accept_from: yesterday }
                callback:
                  url: partner.example
                  secret: literal-two
                settings:
                  time_zone: Nowhere
                colour: blue
            """
        ).read().diagnostics
        let lines = diagnostics.compactMap { $0.split(separator: ":").dropFirst().first.flatMap { Int($0) } }
        #expect(lines == [3, 3, 4, 6, 6, 8, 9, 11, 12])
        #expect(diagnostics.allSatisfy { !$0.contains("literal") })
    }

    @Test("about a permitted subnet is none")
    func permitted() throws {
        let read = try ConfigurationText(
            """
            public_url: https://gateway.example
            partners:
              - id: nova
                adapter: flock-nova
                agencies: [TX0571200]
                secrets: [{ value: env:A }]
                callback: { url: http://10.1.2.3/hooks, secret: env:A }
            relay: { permitted_subnets: [10.0.0.0/8] }
            """
        ).read()
        #expect(read.diagnostics.isEmpty)
        #expect(read.configuration.partners.first?.callback?.url == "http://10.1.2.3/hooks")
    }

    @Test("about footage addresses is a warning where callbacks have no `public_url`")
    func noPublicURL() throws {
        let diagnostics = try ConfigurationText(
            """
            partners:
              - id: nova
                adapter: flock-nova
                agencies: [TX0571200]
                secrets: [{ value: env:A }]
                callback: { url: https://partner.example/hooks, secret: env:A }
            """
        ).read().diagnostics
        #expect(diagnostics.count == 1)
        #expect(diagnostics.first?.contains("6:15: warning") == true)
    }

    @Test("that keeps the file from being read brings no others with it")
    func unreadable() throws {
        #expect(try ConfigurationText("listen: [").check().count == 1)
        #expect(try ConfigurationText("- a").check().count == 1)
        let notText = try ConfigurationText(bytes: [0x61, 0x3A, 0x20, 0xFF, 0xFE]).check()
        #expect(notText.count == 1)
        #expect(notText.first?.contains("is not UTF-8") == true)
    }

    @Test("in the adapter's name hides none in secrets and agencies")
    func unknownAdapter() throws {
        let diagnostics = try ConfigurationText(
            """
            public_url: https://gateway.example
            tls: { certificate: ./none.pem, key: file:./none.key }
            partners:
              - id: nova
                adapter: nothing
                agencies: [TX0571200]
                secrets: [{ value: file:./none }]
                api_key: env:NO_SUCH_VARIABLE
                callback: { url: https://partner.example/hooks, secret: file:./none }
            """
        ).check()
        for line in [2, 5, 6, 7, 8, 9] {
            #expect(diagnostics.contains { $0.hasPrefix("vestibule.yaml:\(line):") }, "line \(line)")
        }
        #expect(diagnostics.contains { $0.contains("warning: there is no folder of contracts") })
    }
}
