import CommunityRequests
import CurlTransport
import Foundation

extension EntryReader {
    /// Reads where a partner takes callbacks.
    func callback(_ node: SettingNode) -> CallbackEntry? {
        if !node.isNull, !self.hasPublicURL {
            self.warn(node, "has no `public_url` beside it: footage addresses are paths", "Write `public_url`.")
        }
        return self.notify(node)
    }

    /// Reads where an owner platform is told of regions that changed.
    func notify(_ node: SettingNode) -> CallbackEntry? {
        guard !node.isNull, let parts = node.members(known: ["url", "secret", "secrets"]) else { return nil }
        let url = self.required("url", node, parts).flatMap(self.callbackURL)
        let one = parts["secret"].flatMap(self.plainSecret).map { [$0] }
        let several = parts["secrets"].map(self.secrets)
        if parts["secret"] == nil, parts["secrets"] == nil { node.error("has no `secret`") }
        guard let url, let secrets = one ?? several, !secrets.isEmpty else { return nil }
        return CallbackEntry(url: url, secrets: secrets)
    }

    private func callbackURL(_ node: SettingNode) -> String? {
        guard let url = node.string() else { return nil }
        let parts = URLComponents(string: url)
        guard url.hasPrefix("https://") || url.hasPrefix("http://"), let host = parts?.host, !host.isEmpty else {
            node.error("is not an address", "Write `https://partner.example/hooks`.")
            return nil
        }
        let brackets = CharacterSet(charactersIn: "[]")
        if let address = IPAddress(host.trimmingCharacters(in: brackets)), !self.egress.permits(address) {
            node.error(
                "is a private or reserved address and would be refused at connect time",
                "Write a public name, or permit its subnet under `relay.permitted_subnets`."
            )
            return nil
        }
        return url
    }

    /// Reads the dates of a partner's programme; those that are named must follow each other.
    func programme(
        _ node: SettingNode?
    ) -> (opens: Instant?, noNewRequests: Instant?, noAnswers: Instant?) {
        let keys = ["opens", "no_new_requests_after", "no_answers_after"]
        guard let node, !node.isNull, let parts = node.members(known: keys) else { return (nil, nil, nil) }
        let times = keys.map { self.time($0, parts) }
        var latest: (key: String, time: Instant)?
        for (key, time) in zip(keys, times) {
            guard let time else { continue }
            if let latest, time < latest.time { parts[key]?.error("is before `\(latest.key)`") }
            latest = (key, time)
        }
        return (times[0], times[1], times[2])
    }

    /// The time of a key that may be left out or be null.
    func time(_ key: String, _ parts: [String: SettingNode]) -> Instant? {
        guard let node = parts[key], !node.isNull else { return nil }
        return node.instant()
    }

    func warn(_ node: SettingNode, _ message: String, _ suggestion: String) {
        self.reader.sink.report(at: node.place, "`\(node.path)` \(message)", suggestion, severity: .warning)
    }
}
