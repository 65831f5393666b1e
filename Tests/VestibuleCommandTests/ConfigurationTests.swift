import CommunityRequests
import Foundation
import GatewayHTTP
import PartnerAdapters
import Testing

@testable import vestibule

@Suite("The configuration")
struct ConfigurationTests {
    private func read(
        _ text: String,
        environment: [String: String] = [:],
        flags: [String] = []
    ) throws -> (configuration: Configuration, diagnostics: [String]) {
        try ConfigurationText(text).read(environment: environment, flags: flags)
    }

    @Test("that ships as an example has no errors of its own")
    func example() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let example = try String(contentsOf: root.appendingPathComponent("vestibule.example.yaml"), encoding: .utf8)
        let read = try self.read(example)
        #expect(read.diagnostics.isEmpty)
        #expect(read.configuration.partners.map(\.id.description) == ["nova"])
        #expect(read.configuration.releaseEvery == 6 * 3_600)
        #expect(read.configuration.retentionAfterClose == 21 * 86_400)
    }

    @Test("takes the API's own example, whose settings another adapter may need")
    func documented() throws {
        let read = try self.read(
            """
            listen: 127.0.0.1:8080
            private_listen: 127.0.0.1:8081
            public_url: https://gateway.example
            partners:
              - id: nova
                adapter: flock-nova
                agencies: [TX0571200]
                secrets:
                  - value: file:./secrets/nova
                    accept_until: 2027-01-01T00:00:00Z
                api_key: env:NOVA_API_KEY
                authentication: standard-webhooks
                settings:
                  agency: TX0571200
                  offenses: { Felony: "290" }
                  time_zone: America/Chicago
                  attests: [own_investigation]
                sandbox: false
                callback: { url: https://partner.example/hooks, secret: file:./secrets/nova-callback }
                programme: { opens: 2026-01-01T00:00:00Z, no_new_requests_after: null, no_answers_after: null }
            owner_platforms:
              - { id: porch, secrets: [{ value: file:./secrets/porch }] }
            """
        )
        #expect(read.diagnostics.isEmpty)
        let partner = try #require(read.configuration.partners.first)
        #expect(partner.settings.attests == [.ownInvestigation])
        #expect(partner.settings.tables["offenses"] == ["Felony": "290"])
        #expect(partner.settings.timeZone?.identifier == "America/Chicago")
        #expect(partner.noNewRequestsAfter == nil)
    }

    @Test("reports everything that is wrong at once, with its line")
    func everythingAtOnce() throws {
        let read = try self.read(
            """
            listen: nowhere
            relaese: { every: 6h }
            store: oracle
            partners:
              - id: Nova
                adapter: flock-nova
                agencies: [TX12]
                secrets:
                  - value: whsec_c2VjcmV0LXZhbHVlLXRoYXQtc3RhbmRzLWhlcmU=
              - id: other
                agencies: [TX0571200]
                secrets: []
            release: { every: sometimes }
            """
        )
        let places = read.diagnostics.map { $0.split(separator: ":").prefix(2).joined(separator: ":") }
        #expect(
            places == [
                "vestibule.yaml:1", "vestibule.yaml:2", "vestibule.yaml:3", "vestibule.yaml:5", "vestibule.yaml:7",
                "vestibule.yaml:9", "vestibule.yaml:10", "vestibule.yaml:12", "vestibule.yaml:13",
            ]
        )
        #expect(read.diagnostics[1].contains("Did you mean `release`?"))
        #expect(read.diagnostics.allSatisfy { !$0.contains("c2VjcmV0") })
    }

    @Test("refuses a secret that stands in it, and does not repeat it")
    func literalSecret() throws {
        let read = try self.read(
            """
            partners:
              - id: nova
                adapter: flock-nova
                agencies: [TX0571200]
                secrets:
                  - value: canary-literal-secret
                api_key: another-canary
            """
        )
        #expect(read.diagnostics.count == 2)
        #expect(read.diagnostics.allSatisfy { $0.contains("file:") && !$0.contains("canary") })
    }

    @Test("is overridden by the environment, and that by flags")
    func overrides() throws {
        let read = try self.read(
            "release: { every: 6h }\nlisten: 127.0.0.1:1",
            environment: ["VESTIBULE_RELEASE_EVERY": "1h", "VESTIBULE_LISTEN": "127.0.0.1:2", "HOME": "/"],
            flags: ["--listen", "127.0.0.1:3", "--answers-open-for=3d"]
        )
        #expect(read.diagnostics.isEmpty)
        #expect(read.configuration.releaseEvery == 3_600)
        #expect(read.configuration.listen.port == 3)
        #expect(read.configuration.openFor == 3 * 86_400)
    }

    @Test("names variables that are no setting")
    func unknownOverrides() throws {
        let read = try self.read("{}", environment: ["VESTIBULE_LISTNE": "x"])
        #expect(
            read.diagnostics.contains {
                $0.hasPrefix("environment VESTIBULE_LISTNE") && $0.contains("VESTIBULE_LISTEN")
            }
        )
    }

    @Test(
        "keeps public times on the quarter hour, except on loopback for trials",
        arguments: [("127.0.0.1:8080", "warning"), ("0.0.0.0:8080", "error")]
    )
    func publicClock(listen: String, severity: String) throws {
        let read = try self.read("listen: \(listen)\nrelease: { every: 5s }")
        #expect(read.diagnostics.count == 1)
        #expect(read.diagnostics.first?.contains("\(severity): `release.every`") == true)
    }

    @Test("keeps keys and data in different folders")
    func separateFolders() throws {
        let read = try self.read("data: ./state\nkeys: ./state")
        #expect(read.diagnostics.count == 1)
        #expect(read.diagnostics.first?.hasPrefix("vestibule.yaml:2") == true)
    }
}
