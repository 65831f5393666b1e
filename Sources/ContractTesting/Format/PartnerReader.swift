import CommunityRequests
import PartnerAdapters
import RequestPolicy
import Yams

/// Reads the `partner:` of a context: as in `vestibule.yaml`, but that secrets stand there themselves.
struct PartnerReader {
    private static let keys = [
        "id", "agencies", "secrets", "authentication", "settings", "callback", "programme",
    ]

    func partner(_ node: ContextNode) -> ContractPartner? {
        guard let parts = node.members(known: Self.keys) else { return nil }
        for key in ["id", "agencies", "secrets"] where parts[key] == nil { node.error("has no `\(key)`") }
        let programme = parts["programme"].map(self.programme) ?? Programme()
        let settings = parts["settings"].map(self.settings) ?? PartnerSettings()
        let callback = parts["callback"].flatMap(self.callback)
        let agencies = parts["agencies"].map(self.agencies) ?? []
        let secrets = parts["secrets"]?.items().compactMap(self.secret) ?? []
        guard let id = parts["id"].flatMap(self.id) else { return nil }
        return ContractPartner(
            id: id,
            agencies: agencies,
            secrets: secrets,
            authentication: parts["authentication"]?.text(),
            settings: settings,
            callback: callback,
            programme: programme,
            lines: parts.mapValues(\.line).merging(["partner": node.line]) { own, _ in own }
        )
    }

    private func id(_ node: ContextNode) -> PartnerID? {
        guard let text = node.text() else { return nil }
        guard let id = PartnerID(text) else {
            node.error("is not a name", "Write 1 to 64 of a-z, 0-9, - and _, as in the message's path.")
            return nil
        }
        return id
    }

    private func agencies(_ node: ContextNode) -> [ORI] {
        node.items().compactMap { item in
            guard let text = item.text() else { return nil }
            guard let ori = ORI(text) else {
                item.error("is not an ORI", "Write nine characters that begin with the state's letters: `TX0571200`.")
                return nil
            }
            return ori
        }
    }

    private func secret(_ node: ContextNode) -> AuthenticationSecret? {
        guard let parts = node.members(known: ["value", "accept_from", "accept_until"]) else { return nil }
        guard let value = parts["value"] else {
            node.error("has no `value`", "Write the test secret itself: it is published with the recording.")
            return nil
        }
        let from = parts["accept_from"].flatMap { $0.instant() }
        let until = parts["accept_until"].flatMap { $0.instant() }
        guard let text = value.text() else { return nil }
        return AuthenticationSecret(value: SecretValue(text), acceptFrom: from, acceptUntil: until)
    }

    private func callback(_ node: ContextNode) -> ContractCallback? {
        guard let parts = node.members(known: ["url", "secret"]) else { return nil }
        for key in ["url", "secret"] where parts[key] == nil { node.error("has no `\(key)`") }
        guard let url = parts["url"]?.text(), let secret = parts["secret"], let text = secret.text() else { return nil }
        guard text.hasPrefix("whsec_") else {
            secret.error("is no secret that signs and verifies", "Write whsec_ and the base64 of 24 to 64 bytes.")
            return nil
        }
        return ContractCallback(url: url, secret: SecretValue(text))
    }

    private func programme(_ node: ContextNode) -> Programme {
        let parts = node.members(known: ["opens", "no_new_requests_after", "no_answers_after"]) ?? [:]
        return Programme(
            opens: parts["opens"]?.instant(),
            noNewRequestsAfter: parts["no_new_requests_after"]?.instant(),
            noAnswersAfter: parts["no_answers_after"]?.instant()
        )
    }

    private func settings(_ node: ContextNode) -> PartnerSettings {
        var scalars: [String: String] = [:]
        var tables: [String: [String: String]] = [:]
        var attests: Set<Attestation> = []
        var zone: CivilZone?
        for (name, value) in node.members(known: nil) ?? [:] {
            if name == "attests" {
                attests = Set(value.items().compactMap(self.attestation))
            } else if name == "time_zone" {
                zone = value.text().flatMap(CivilZone.init(identifier:))
                if zone == nil { value.error("is no time zone", "Write an IANA name: `America/Chicago`.") }
            } else if value.node.mapping != nil {
                tables[name] = (value.members(known: nil) ?? [:]).compactMapValues { $0.text() }
            } else if let text = value.text() {
                scalars[name] = text
            }
        }
        return PartnerSettings(scalars: scalars, tables: tables, attests: attests, timeZone: zone)
    }

    private func attestation(_ node: ContextNode) -> Attestation? {
        guard let text = node.text() else { return nil }
        guard let attestation = Attestation(rawValue: text) else {
            node.error("is no attestation", Suggestion.sentence(for: text, in: Attestation.allCases.map(\.rawValue)))
            return nil
        }
        return attestation
    }
}
