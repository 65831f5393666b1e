import Foundation
import GatewayCore
import TransparencyLog

extension ConfigurationReader {
    /// Reads who cosigns the log's checkpoints: `[{ url: https://witness.example, key: NAME+HASH+KEY }]`.
    func witnesses(_ list: SettingNode) -> [WitnessAddress] {
        var seen: Set<[UInt8]> = []
        return list.items().compactMap { item in
            guard let parts = item.members(known: ["url", "key"]) else { return nil }
            for name in ["url", "key"] where parts[name] == nil { item.error("has no `\(name)`") }
            let url = parts["url"].flatMap(self.witnessURL)
            let key = parts["key"].flatMap(self.witnessKey)
            guard let url, let key else { return nil }
            guard seen.insert(key.publicKey).inserted else {
                item.error("has the key of an entry above", "Name each witness once.")
                return nil
            }
            return WitnessAddress(key: key, url: url)
        }
    }

    private func witnessURL(_ node: SettingNode) -> String? {
        guard let text = node.string() else { return nil }
        guard text.hasPrefix("https://") || text.hasPrefix("http://"),
            URLComponents(string: text)?.host?.isEmpty == false
        else {
            node.error("is not an address", "Write the witness's submission prefix: `https://witness.example`.")
            return nil
        }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    private func witnessKey(_ node: SettingNode) -> VerifierKey? {
        guard let text = node.string() else { return nil }
        guard let key = VerifierKey(text), key.kind == .cosignature else {
            node.error(
                "is no verifier key of a witness",
                "Write the line that `vestibule witness` shows at its start: `NAME+HASH+KEY`, cosignature/v1."
            )
            return nil
        }
        return key
    }
}
