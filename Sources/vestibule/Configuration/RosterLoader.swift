import CommunityRequests
import Foundation
import GatewayCore
import PartnerAdapters
import RequestPolicy

/// Makes the roster from what the configuration names: adapters, agencies, secrets, policy. All problems at once.
struct RosterLoader {
    let configuration: Configuration
    let secrets: SecretReader
    let sink: DiagnosticSink

    /// The roster; look at the sink before using it.
    func load() -> Roster {
        let agencies = self.agencies()
        let adapters = self.adapters()
        let profile = PolicyProfileFile(path: self.configuration.policy, sink: self.sink).read()
        let partners = self.configuration.partners.compactMap { self.partner($0, adapters, agencies) }
        return Roster(
            partners: partners,
            platforms: self.configuration.ownerPlatforms.compactMap(self.platform),
            agencies: agencies,
            policy: .builtIn,
            profile: profile
        )
    }

    private func agencies() -> AgencyDirectory {
        let path = self.configuration.agencies
        guard let data = FileManager.default.contents(atPath: path) else {
            self.sink.report(
                at: ConfigurationPlace(file: path, line: 0, column: 0),
                "cannot be read",
                "Write a CSV file with the columns ori,name,kind,state,contact,time_zone,active,boundary."
            )
            return AgencyDirectory([])
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        let (directory, diagnostics) = AgencyDirectory.read(
            csv: String(decoding: data, as: UTF8.self),
            file: path,
            boundary: { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
        )
        self.sink.add(diagnostics)
        return directory ?? AgencyDirectory([])
    }

    /// Every adapter of the folder, compiled. One that does not compile is reported and left out.
    func adapters() -> [String: PartnerAdapter] {
        let folder = self.configuration.adapters
        guard let names = AdapterFolder.names(in: folder) else {
            self.sink.report(at: ConfigurationPlace(file: folder, line: 0, column: 0), "is no folder of adapters")
            return [:]
        }
        var adapters: [String: PartnerAdapter] = [:]
        for name in names {
            let (adapter, diagnostics) = AdapterFolder.compile(folder: folder, name: name)
            self.sink.add(diagnostics)
            if let adapter { adapters[adapter.name] = adapter }
        }
        return adapters
    }

    private func partner(
        _ entry: PartnerEntry,
        _ adapters: [String: PartnerAdapter],
        _ agencies: AgencyDirectory
    ) -> Partner? {
        func place(_ key: String) -> ConfigurationPlace { entry.places[key] ?? entry.place }
        // What does not depend on the adapter is looked at first, so that a mistake there hides no other.
        let secrets = self.secrets.read(entry.secrets)
        let apiKey = self.apiKey(entry)
        let callback = entry.callback.flatMap { self.callback($0, of: entry) }
        for ori in entry.agencies where agencies[ori] == nil {
            self.sink.report(
                at: place("agencies"),
                "\(ori) is not in the agency directory",
                "Add it to \(self.configuration.agencies), or take it out here."
            )
        }
        guard let adapter = adapters[entry.adapter] else {
            let suggestion = Suggestion.sentence(for: entry.adapter, in: adapters.keys.sorted())
            self.sink.report(at: place("adapter"), "there is no adapter of that name", suggestion)
            return nil
        }
        for problem in adapter.settingsProblems(entry.settings) {
            self.sink.report(at: place("settings"), "partner `\(entry.id)`: \(problem)")
        }
        for unused in adapter.unusedSettings(entry.settings) {
            self.sink.report(at: place("settings"), "partner `\(entry.id)`: \(unused)", severity: .warning)
        }
        guard let scheme = self.scheme(entry, adapter), let authenticator = self.authenticator(entry, scheme, secrets)
        else { return nil }
        return Partner(
            id: entry.id,
            adapter: adapter,
            authenticator: authenticator,
            agencies: Set(entry.agencies),
            settings: entry.settings,
            programme: Programme(
                opens: entry.opens,
                noNewRequestsAfter: entry.noNewRequestsAfter,
                noAnswersAfter: entry.noAnswersAfter
            ),
            apiKey: apiKey,
            callback: callback,
            isSandbox: entry.isSandbox
        )
    }

    private func scheme(_ entry: PartnerEntry, _ adapter: PartnerAdapter) -> AuthenticationScheme? {
        guard let name = entry.authentication else { return adapter.authentication.first }
        if let scheme = adapter.authentication.first(where: { $0.name == name }) { return scheme }
        let allowed = adapter.authentication.map(\.name)
        self.sink.report(
            at: entry.places["authentication"] ?? entry.place,
            "the adapter `\(adapter.name)` does not allow that authentication",
            Suggestion.sentence(for: name, in: allowed)
        )
        return nil
    }

    private func authenticator(
        _ entry: PartnerEntry,
        _ scheme: AuthenticationScheme,
        _ secrets: [AuthenticationSecret]
    ) -> Authenticator? {
        do {
            return try Authenticator(scheme: scheme, secrets: secrets)
        } catch {
            self.sink.report(at: entry.places["secrets"] ?? entry.place, error.message)
            return nil
        }
    }

    private func platform(_ entry: PlatformEntry) -> OwnerPlatform? {
        do {
            let secrets = self.secrets.read(entry.secrets)
            return OwnerPlatform(
                id: entry.id,
                authenticator: try Authenticator(scheme: .standardWebhooks, secrets: secrets)
            )
        } catch {
            self.sink.report(at: entry.place, error.message)
            return nil
        }
    }

    private func apiKey(_ entry: PartnerEntry) -> APIKey? {
        guard let secret = entry.apiKey, let text = self.secrets.read(secret.value, at: secret.place) else {
            return nil
        }
        guard let key = APIKey(text) else {
            self.sink.report(at: secret.place, "the API key is too short", "Use at least 16 characters.")
            return nil
        }
        return key
    }

    private func callback(_ callback: CallbackEntry, of entry: PartnerEntry) -> CallbackTarget? {
        let secrets = self.secrets.read(callback.secrets).map(\.value)
        do {
            return CallbackTarget(url: callback.url, signer: try WebhookSigner(secrets: secrets))
        } catch {
            self.sink.report(at: entry.places["callback"] ?? entry.place, error.message)
            return nil
        }
    }
}
