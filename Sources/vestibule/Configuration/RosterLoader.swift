import CommunityRequests
import Foundation
import GatewayCore
import Masking
import PartnerAdapters
import RequestPolicy

/// Makes the roster from what the configuration names: adapters, agencies, secrets, policy. All problems at once.
struct RosterLoader {
    let configuration: Configuration
    let secrets: SecretReader
    let sink: DiagnosticSink

    /// What was read.
    struct Loaded {
        var roster: Roster
        /// Files that the agency directory and the policy name.
        var named: [String]
    }

    /// The roster, with every adapter in force that compiles; look at the sink before using it.
    func load(_ candidates: [AdapterCandidate]) -> Loaded {
        let (agencies, boundaries) = self.agencies()
        let adapters = Dictionary(candidates.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let (profile, lists) = PolicyProfileFile(path: self.configuration.policy, sink: self.sink).read()
        let partners = self.configuration.partners.compactMap { self.partner($0, adapters, agencies) }
        let roster = Roster(
            partners: partners,
            platforms: self.configuration.ownerPlatforms.compactMap(self.platform),
            agencies: agencies,
            policy: .builtIn,
            profile: profile,
            redactor: TextRedactor(lists: self.redactionLists())
        )
        return Loaded(roster: roster, named: boundaries + lists)
    }

    private func redactionLists() -> RedactionLists {
        var lists = RedactionLists()
        for (kind, path) in [
            (RedactionLists.Kind.harmless, self.configuration.harmlessWords), (.names, self.configuration.names),
        ] {
            guard let path else { continue }
            guard let content = try? String(contentsOfFile: path, encoding: .utf8) else {
                let place = ConfigurationPlace(file: path, line: 0, column: 0)
                self.sink.report(at: place, "cannot be read as UTF-8", "Write a text file with one word a line.")
                continue
            }
            for problem in lists.add(kind, file: path, content: content) {
                let place = ConfigurationPlace(file: path, line: problem.line, column: 1)
                self.sink.report(at: place, problem.message, problem.suggestion)
            }
        }
        return lists
    }

    private func agencies() -> (directory: AgencyDirectory, boundaries: [String]) {
        let path = self.configuration.agencies
        guard let data = FileManager.default.contents(atPath: path) else {
            self.sink.report(
                at: ConfigurationPlace(file: path, line: 0, column: 0),
                "cannot be read",
                "Write a CSV file with the columns ori,name,kind,state,contact,time_zone,active,boundary."
            )
            return (AgencyDirectory([]), [])
        }
        var boundaries: [String] = []
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        let (directory, diagnostics) = AgencyDirectory.read(
            csv: String(decoding: data, as: UTF8.self),
            file: path,
            boundary: { name in
                let file = folder.appendingPathComponent(name)
                boundaries.append(file.path)
                return try String(contentsOf: file, encoding: .utf8)
            }
        )
        self.sink.add(diagnostics)
        return (directory ?? AgencyDirectory([]), boundaries)
    }

    /// Every adapter of the folder, compiled or not, by name. Warnings go to the sink, errors stay with the adapter.
    ///
    /// - Parameter scope: Those whose contracts are read, too.
    func candidates(_ scope: ContractScope) -> [AdapterCandidate] {
        let folder = self.configuration.adapters
        guard let names = AdapterFolder.names(in: folder), !names.isEmpty || self.configuration.partners.isEmpty else {
            let place = self.configuration.places["adapters"] ?? ConfigurationPlace(file: folder, line: 0, column: 0)
            self.sink.report(
                at: place,
                "\(folder) is no folder of adapters",
                "Name the folder that holds one folder with an `adapter.yaml` for each."
            )
            return []
        }
        let used = Set(self.configuration.partners.map(\.adapter))
        return names.map { name in
            let isUsed = used.contains(name)
            let candidate = AdapterCandidate(
                name,
                adapters: folder,
                contracts: self.configuration.contracts,
                isUsed: isUsed,
                hasContracts: scope == .all || scope == .used && isUsed
            )
            self.sink.add(candidate.manifestDiagnostics.filter { $0.severity == .warning })
            return candidate
        }
    }

    private func partner(
        _ entry: PartnerEntry,
        _ adapters: [String: AdapterCandidate],
        _ agencies: AgencyDirectory
    ) -> Partner? {
        func place(_ key: String) -> ConfigurationPlace { entry.places[key] ?? entry.place }
        // What does not depend on the adapter is looked at first, so that a mistake there hides no other.
        let secrets = self.secrets.read(entry.secrets)
        let apiKey = self.apiKey(entry)
        let callback = entry.callback.flatMap { self.callback($0, at: entry.places["callback"] ?? entry.place) }
        for ori in entry.agencies where agencies[ori] == nil {
            self.sink.report(
                at: place("agencies"),
                "\(ori) is not in the agency directory",
                "Add it to \(self.configuration.agencies), or take it out here."
            )
        }
        guard let candidate = adapters[entry.adapter] else {
            let suggestion =
                adapters.isEmpty ? nil : Suggestion.sentence(for: entry.adapter, in: adapters.keys.sorted())
            self.sink.report(at: place("adapter"), "there is no adapter of that name", suggestion)
            return nil
        }
        for problem in candidate.adapter?.settingsProblems(entry.settings) ?? [] {
            self.sink.report(at: place("settings"), "partner `\(entry.id)`: \(problem)")
        }
        for unused in candidate.adapter?.unusedSettings(entry.settings) ?? [] {
            self.sink.report(at: place("settings"), "partner `\(entry.id)`: \(unused)", severity: .warning)
        }
        guard let reception = self.reception(entry, candidate, secrets) else { return nil }
        return Partner(
            id: entry.id,
            reception: reception,
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

    /// What meets the partner's messages; `nil` where the configuration is wrong.
    private func reception(
        _ entry: PartnerEntry,
        _ candidate: AdapterCandidate,
        _ secrets: [AuthenticationSecret]
    ) -> Partner.Reception? {
        // Of a manifest that does not compile the schemes may be missing, and are nobody's mistake in the configuration.
        guard candidate.adapter != nil || !candidate.schemes.isEmpty else {
            return .closed(adapter: candidate.name, nil)
        }
        guard let scheme = self.scheme(entry, candidate),
            let authenticator = self.authenticator(entry, scheme, secrets)
        else { return nil }
        guard let adapter = candidate.adapter else { return .closed(adapter: candidate.name, authenticator) }
        return .open(adapter, authenticator)
    }

    private func scheme(_ entry: PartnerEntry, _ candidate: AdapterCandidate) -> AuthenticationScheme? {
        guard let name = entry.authentication else { return candidate.schemes.first }
        if let scheme = candidate.schemes.first(where: { $0.name == name }) { return scheme }
        let allowed = candidate.schemes.map(\.name)
        self.sink.report(
            at: entry.places["authentication"] ?? entry.place,
            "the adapter `\(candidate.name)` does not allow that authentication",
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
            return try Authenticator(scheme: scheme.filled(with: entry.settings), secrets: secrets)
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
                authenticator: try Authenticator(scheme: .standardWebhooks, secrets: secrets),
                notify: entry.notify.flatMap { self.callback($0, at: entry.place) }
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

    private func callback(_ callback: CallbackEntry, at place: ConfigurationPlace) -> CallbackTarget? {
        let secrets = self.secrets.read(callback.secrets).map(\.value)
        do {
            return CallbackTarget(url: callback.url, signer: try WebhookSigner(secrets: secrets))
        } catch {
            self.sink.report(at: place, error.message)
            return nil
        }
    }
}
