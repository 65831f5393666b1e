import CommunityRequests
import CurlTransport
import PartnerAdapters
import Yams

/// Reads the lists of partners and owner platforms.
struct EntryReader {
    let reader: ConfigurationReader
    /// Where callbacks may go.
    let egress: EgressPolicy
    let hasPublicURL: Bool

    private static let partnerKeys = [
        "id", "adapter", "agencies", "secrets", "api_key", "authentication", "settings", "sandbox", "callback",
        "programme",
    ]

    func partners(_ list: SettingNode) -> [PartnerEntry] {
        var seen: Set<PartnerID> = []
        return list.items().compactMap { item in
            // Everything is looked at before an entry is given up, so that one mistake hides no other.
            guard let parts = item.members(known: Self.partnerKeys) else { return nil }
            let id = self.id(item, parts, &seen)
            let adapter = self.required("adapter", item, parts)?.string()
            let agencies = self.agencies(self.required("agencies", item, parts))
            let secrets = self.secrets(self.required("secrets", item, parts))
            let apiKey = parts["api_key"].flatMap(self.plainSecret)
            let authentication = parts["authentication"]?.string()
            let settings = self.settings(parts["settings"])
            let isSandbox = parts["sandbox"].flatMap { $0.bool() } ?? false
            let callback = parts["callback"].flatMap(self.callback)
            let programme = self.programme(parts["programme"])
            guard let id, let adapter else { return nil }
            return PartnerEntry(
                id: id,
                adapter: adapter,
                agencies: agencies,
                secrets: secrets,
                apiKey: apiKey,
                authentication: authentication,
                settings: settings,
                isSandbox: isSandbox,
                callback: callback,
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
            guard let parts = item.members(known: ["id", "secrets", "notify"]) else { return nil }
            let id = self.id(item, parts, &seen)
            let secrets = self.secrets(self.required("secrets", item, parts))
            let notify = parts["notify"].flatMap(self.notify)
            guard let id else { return nil }
            return PlatformEntry(id: id, secrets: secrets, notify: notify, place: item.place)
        }
    }

    func required(_ key: String, _ item: SettingNode, _ parts: [String: SettingNode]) -> SettingNode? {
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
        if list.node.sequence?.isEmpty == true {
            self.warn(list, "is empty: this partner may ask for nobody", "Write the ORIs for which it may ask.")
        }
        return list.items().compactMap { item in
            guard let text = item.string() else { return nil }
            guard let ori = ORI(text) else {
                item.error("is not an ORI", "Write nine characters that begin with the state's letters: `TX0571200`.")
                return nil
            }
            return ori
        }
    }

    func secrets(_ list: SettingNode?) -> [SecretEntry] {
        guard let list else { return [] }
        let items = list.items()
        if items.isEmpty, list.node.sequence != nil { list.error("is empty", "Name at least one secret.") }
        return items.compactMap(self.secret)
    }

    private func secret(_ item: SettingNode) -> SecretEntry? {
        guard let parts = item.members(known: ["value", "accept_from", "accept_until"]) else { return nil }
        let value = self.required("value", item, parts).flatMap(self.reader.secret)
        let from = self.time("accept_from", parts)
        let until = self.time("accept_until", parts)
        if let from, let until, from >= until {
            parts["accept_until"]?.error("is not after `accept_from`", "The secret would never be accepted.")
        }
        guard let value else { return nil }
        return SecretEntry(
            value: value,
            acceptFrom: from,
            acceptUntil: until,
            place: parts["value"]?.place ?? item.place
        )
    }

    func plainSecret(_ node: SettingNode) -> SecretEntry? {
        guard !node.isNull, let value = self.reader.secret(node) else { return nil }
        return SecretEntry(value: value, acceptFrom: nil, acceptUntil: nil, place: node.place)
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
