import CommunityRequests
import Foundation
import GatewayCore
import PartnerAdapters
import RequestPolicy
import Testing

/// The sample message that NENA publishes with its EIDO schema, where the environment names its file.
private let sample = ProcessInfo.processInfo.environment["EIDO_SAMPLE"].flatMap {
    FileManager.default.contents(atPath: $0)
}

@Suite("The published EIDO sample, a call transfer", .enabled(if: sample != nil))
struct CallTransferTests {
    @Test("is read, and refused because it has no incident, no coordinates, and was to be kept until 2021")
    func refused() async throws {
        let settings = PartnerSettings(
            tables: ["agency": ["state.pa.us": "TX0571200"], "offenses": ["Burglary": "220"]],
            attests: [.ownInvestigation]
        )
        let partner = try TestRoster.partner(
            "eido",
            adapter: "nena-eido",
            secret: AuthenticationSecret(value: SecretValue("a-token-of-a-partner")),
            settings: settings
        )
        let standard = try TestRoster.standard()
        let gateway = try TestGateway(
            roster: Roster(
                partners: [partner],
                platforms: [],
                agencies: standard.agencies,
                policy: .builtIn,
                profile: .builtIn
            )
        )
        let reply = await gateway.gateway.intake.receive(
            InboundMessage(
                partner: "eido",
                headers: MessageHeaders([("authorization", "Bearer a-token-of-a-partner")]),
                contentType: "application/json",
                body: Array(try #require(sample))
            )
        )
        let problem = try #require(reply.problem)
        #expect(problem.kind == .notTranslatable)
        let found = Set(problem.violations.map { "\($0.rule) \($0.pointer)" })
        #expect(found.contains("required /incidentComponent/0/incidentTypeCommonRegistryText"), "\(found)")
        #expect(found.contains("required /locationComponent"), "\(found)")
        #expect(found.contains("sender-retention /locationComponent/0/locationByValue"), "\(found)")
    }
}
