import CommunityRequests
import PartnerAdapters
import Yams

/// Reads the lists of partners and owner platforms.
struct EntryReader {
    let reader: ConfigurationReader

    private static let partnerKeys = [
        "id", "adapter", "agencies", "secrets", "api_key", "authentication", "settings", "sandbox", "callback",
        "programme",
    ]

    func partners(_ list: SettingNode) -> [PartnerEntry] {
        var seen: Set<PartnerID> = []
        return list.items().compactMap { item in
            guard let parts = item.members(known: Self.partnerKeys), let id = self.id(item, parts, &seen),
                let adapter = self.required("adapter", item, parts)?.string()
            else { return nil }
            let settings = self.settings(parts["settings"])
            let programme = self.programme(parts["programme"])
            return PartnerEntry(
                id: id,
                adapter: adapter,
                agencies: self.agencies(self.required("agencies", item, parts)),
                secrets: self.secrets(self.required("secrets", item, parts)),
                apiKey: parts["api_key"].flatMap(self.plainSecret),
                authentication: parts["authentication"]?.string(),
                settings: settings,
                isSandbox: parts["sandbox"].flatMap { $0.bool() } ?? false,
                callback: parts["callback"].flatMap(self.callback),
                opens: programme.opens,
                noNewRequestsAfter: programme.noNewRequests,
                noAnswersAfter: programme.noAnswers,
                place: item.place,
                places: parts.mapValues(\.place)
            )
        }
    }

    func platforms(_ list: SettingNode) -> [PlatformEntry] {
        var seen: Set<PartnerID> = []
        return list.items().compactMap { item in
            guard let parts = item.members(known: ["id", "secrets", "notify"]), let id = self.id(item, parts, &seen)
            else {
                return nil
            }
            if let notify = parts["notify"], !notify.isNull, self.callback(notify) != nil {
                self.reader.sink.report(
                    at: notify.place,
                    "`\(notify.path)` has no effect in this version",
                    "Let the platform poll its regions, which are cached for 60 s.",
                    severity: .warning
                )
            }
            return PlatformEntry(
                id: id,
                secrets: self.secrets(self.required("secrets", item, parts)),
                place: item.place
            )
        }
    }

    private func required(_ key: String, _ item: SettingNode, _ parts: [String: SettingNode]) -> SettingNode? {
        if let node = parts[key] { return node }
        item.error("has no `\(key)`")
        return nil
    }

    private func id(
        _ item: SettingNode,
        _ parts: [String: SettingNode],
        _ seen: inout Set<PartnerID>
    ) -> PartnerID? {
        guard let node = self.required("id", item, parts), let text = node.string() else { return nil }
        guard let id = PartnerID(text) else {
            node.error("is not a name", "Write 1 to 64 of a-z, 0-9, - and _.")
            return nil
        }
        guard seen.insert(id).inserted else {
            node.error("is the name of an entry above", "Give each entry a name of its own.")
            return nil
        }
        return id
    }

    private func agencies(_ list: SettingNode?) -> [ORI] {
        guard let list else { return [] }
        return list.items().compactMap { item in
            guard let text = item.string() else { return nil }
            guard let ori = ORI(text) else {
                item.error("is not an ORI", "Write nine characters that begin with the state's letters: `TX0571200`.")
                return nil
            }
            return ori
        }
    }

    private func secrets(_ list: SettingNode?) -> [SecretEntry] {
        guard let list else { return [] }
        let items = list.items()
        if items.isEmpty, list.node.sequence != nil { list.error("is empty", "Name at least one secret.") }
        return items.compactMap(self.secret)
    }

    private func secret(_ item: SettingNode) -> SecretEntry? {
        guard let parts = item.members(known: ["value", "accept_from", "accept_until"]),
            let value = self.required("value", item, parts).flatMap(self.reader.secret)
        else { return nil }
        func time(_ key: String) -> Instant? {
            guard let node = parts[key], !node.isNull else { return nil }
            return node.instant()
        }
        return SecretEntry(
            value: value,
            acceptFrom: time("accept_from"),
            acceptUntil: time("accept_until"),
            place: parts["value"]?.place ?? item.place
        )
    }

    private func plainSecret(_ node: SettingNode) -> SecretEntry? {
        guard !node.isNull, let value = self.reader.secret(node) else { return nil }
        return SecretEntry(value: value, acceptFrom: nil, acceptUntil: nil, place: node.place)
    }

    private func callback(_ node: SettingNode) -> CallbackEntry? {
        guard !node.isNull, let parts = node.members(known: ["url", "secret", "secrets"]),
            let urlNode = self.required("url", node, parts), let url = urlNode.string()
        else { return nil }
        guard url.hasPrefix("https://") || url.hasPrefix("http://") else {
            urlNode.error("is not an address", "Write `https://partner.example/hooks`.")
            return nil
        }
        let one = parts["secret"].flatMap(self.plainSecret).map { [$0] }
        let several = parts["secrets"].map(self.secrets)
        guard let secrets = one ?? several, !secrets.isEmpty else {
            if parts["secret"] == nil, parts["secrets"] == nil { node.error("has no `secret`") }
            return nil
        }
        return CallbackEntry(url: url, secrets: secrets)
    }

    private func programme(
        _ node: SettingNode?
    ) -> (opens: Instant?, noNewRequests: Instant?, noAnswers: Instant?) {
        let keys = ["opens", "no_new_requests_after", "no_answers_after"]
        guard let node, !node.isNull, let parts = node.members(known: keys) else { return (nil, nil, nil) }
        func time(_ key: String) -> Instant? {
            guard let value = parts[key], !value.isNull else { return nil }
            return value.instant()
        }
        return (time(keys[0]), time(keys[1]), time(keys[2]))
    }

    /// Settings are the adapter's to name; here they are only scalars, tables of scalars, and the list of attestations.
    private func settings(_ node: SettingNode?) -> PartnerSettings {
        var scalars: [String: String] = [:]
        var tables: [String: [String: String]] = [:]
        var attests: Set<Attestation> = []
        var zone: CivilZone?
        guard let node, !node.isNull, let parts = node.members(known: []) else { return PartnerSettings() }
        for (name, value) in parts {
            if name == "attests" {
                attests = Set(value.items().compactMap(self.attestation))
            } else if name == "time_zone" {
                guard let text = value.string() else { continue }
                zone = CivilZone(identifier: text)
                if zone == nil { value.error("is no time zone", "Write an IANA name: `America/Chicago`.") }
            } else if value.node.mapping != nil {
                tables[name] = (value.members(known: []) ?? [:]).compactMapValues { $0.string() }
            } else if let text = value.string() {
                scalars[name] = text
            }
        }
        return PartnerSettings(scalars: scalars, tables: tables, attests: attests, timeZone: zone)
    }

    private func attestation(_ item: SettingNode) -> Attestation? {
        guard let text = item.string() else { return nil }
        guard let attestation = Attestation(rawValue: text) else {
            item.error("is no attestation", Suggestion.sentence(for: text, in: Attestation.allCases.map(\.rawValue)))
            return nil
        }
        return attestation
    }
}
