import CommunityRequests
import Foundation
import GatewayCore
import PartnerAdapters
import RequestPolicy
import Testing

/// Two partners with adapters of this repository, and one owner platform.
enum WorldRoster {
    static let webhookSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    static let bearer = "published-test-bearer-token-7d20"
    static let apiKey = "a-key-of-a-partner-0001"

    static func roster() throws -> Roster {
        Roster(
            partners: try self.partners.get(),
            platforms: [
                OwnerPlatform(
                    id: try #require(PartnerID("porch")),
                    authenticator: try Authenticator(
                        scheme: .standardWebhooks,
                        secrets: [AuthenticationSecret(value: SecretValue(self.webhookSecret))]
                    )
                )
            ],
            agencies: AgencyDirectory([
                Agency(
                    ori: try #require(ORI("TX0571200")),
                    name: "Cedar Hollow Police Department",
                    kind: .municipalPolice,
                    state: try #require(USState(code: "TX")),
                    contact: "requests@cedar.example",
                    timeZone: "America/Chicago",
                    isActive: true
                )
            ]),
            policy: .builtIn,
            profile: .builtIn
        )
    }

    /// Compiled once: every world has the same.
    private static let partners = Result {
        [
            try partner("nova", adapter: "flock-nova", secret: webhookSecret),
            try partner(
                "clearance",
                adapter: "genetec-clearance",
                secret: bearer,
                settings: PartnerSettings(
                    scalars: ["agency": "TX0571200"],
                    tables: ["offenses": ["Burglary": "220"]],
                    attests: [.ownInvestigation]
                )
            ),
        ]
    }

    private static func partner(
        _ name: String,
        adapter: String,
        secret: String,
        settings: PartnerSettings = PartnerSettings()
    ) throws -> Partner {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appendingPathComponent("Adapters/\(adapter)/adapter.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let (compiled, diagnostics) = PartnerAdapter.compile(manifest: text, file: file.path, named: adapter)
        let adapter = try #require(compiled, "\(diagnostics)")
        return Partner(
            id: try #require(PartnerID(name)),
            adapter: adapter,
            authenticator: try Authenticator(
                scheme: try #require(adapter.authentication.first),
                secrets: [AuthenticationSecret(value: SecretValue(secret))]
            ),
            agencies: Set(["TX0571200"].compactMap { ORI($0) }),
            settings: settings,
            programme: Programme(),
            apiKey: APIKey(self.apiKey),
            callback: CallbackTarget(
                url: "https://\(name).example/hooks",
                signer: try WebhookSigner(secrets: [SecretValue(self.webhookSecret)])
            ),
            isSandbox: false
        )
    }
}
