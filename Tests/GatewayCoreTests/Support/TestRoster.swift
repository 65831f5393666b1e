import CommunityRequests
import Foundation
import GatewayCore
import PartnerAdapters
import RequestPolicy
import Testing

/// A roster with adapters of this repository: `nova`, `flockos` and `clearance` as partners, `porch` as owner platform.
enum TestRoster {
    static func standard(
        programme: Programme = Programme(),
        isSandbox: Bool = false,
        takesCallbacks: Bool = true,
        notify: String? = nil
    ) throws -> Roster {
        let webhook = AuthenticationSecret(value: SecretValue(TestGateway.secret))
        return Roster(
            partners: [
                try self.partner(
                    "nova",
                    adapter: "flock-nova",
                    secret: webhook,
                    programme: programme,
                    isSandbox: isSandbox,
                    takesCallbacks: takesCallbacks
                ),
                try self.partner(
                    "flockos",
                    adapter: "flockos",
                    secret: AuthenticationSecret(value: SecretValue("a-key-in-a-header")),
                    settings: PartnerSettings(attests: [.ownInvestigation])
                ),
                try self.partner(
                    "clearance",
                    adapter: "genetec-clearance",
                    secret: AuthenticationSecret(value: SecretValue("a-token-of-a-partner")),
                    settings: PartnerSettings(
                        scalars: ["agency": "TX0571200"],
                        tables: ["offenses": ["Burglary": "220"]],
                        attests: [.ownInvestigation]
                    )
                ),
            ],
            platforms: [
                OwnerPlatform(
                    id: try #require(PartnerID("porch")),
                    authenticator: try Authenticator(scheme: .standardWebhooks, secrets: [webhook]),
                    notify: try notify.map { url in
                        CallbackTarget(
                            url: url,
                            signer: try WebhookSigner(secrets: [SecretValue(TestGateway.secret)])
                        )
                    }
                )
            ],
            agencies: AgencyDirectory(
                try [
                    self.agency("TX0571200", "Cedar Hollow Police Department"),
                    self.agency("TX0571300", "Alder Creek Police Department"),
                    self.agency("TX0571400", "Quiet County Sheriff", isActive: false),
                ]
            ),
            policy: .builtIn,
            profile: .builtIn
        )
    }

    /// A partner with an adapter of this repository.
    static func partner(
        _ name: String,
        adapter: String,
        secret: AuthenticationSecret,
        settings: PartnerSettings = PartnerSettings(),
        programme: Programme = Programme(),
        isSandbox: Bool = false,
        takesCallbacks: Bool = true
    ) throws -> Partner {
        let adapter = try self.adapter(adapter)
        let scheme = try #require(adapter.authentication.first)
        let signer = try WebhookSigner(secrets: [SecretValue(TestGateway.secret)])
        return Partner(
            id: try #require(PartnerID(name)),
            adapter: adapter,
            authenticator: try Authenticator(scheme: scheme, secrets: [secret]),
            agencies: Set(["TX0571200", "TX0571300", "TX0571400"].compactMap { ORI($0) }),
            settings: settings,
            programme: programme,
            apiKey: APIKey(TestGateway.apiKey),
            callback: takesCallbacks ? CallbackTarget(url: "https://\(name).example/hooks", signer: signer) : nil,
            isSandbox: isSandbox
        )
    }

    private static func agency(_ identifier: String, _ name: String, isActive: Bool = true) throws -> Agency {
        Agency(
            ori: try #require(ORI(identifier)),
            name: name,
            kind: .municipalPolice,
            state: try #require(USState(code: "TX")),
            contact: "requests@\(name.split(separator: " ")[0].lowercased()).example",
            timeZone: "America/Chicago",
            isActive: isActive
        )
    }

    /// An adapter as the repository has it.
    private static func adapter(_ name: String) throws -> PartnerAdapter {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appendingPathComponent("Adapters/\(name)/adapter.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let (adapter, diagnostics) = PartnerAdapter.compile(manifest: text, file: file.path, named: name)
        return try #require(adapter, "\(diagnostics)")
    }
}
