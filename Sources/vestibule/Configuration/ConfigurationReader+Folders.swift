import AnswerProtocol
import Foundation
import TransparencyLog

extension ConfigurationReader {
    /// Reads the folders and files, and the log's name.
    func readFolders(_ members: [String: SettingNode], into configuration: inout Configuration) {
        func path(_ key: String, _ standard: String) -> String {
            guard let node = members[key], !node.isNull else { return self.resolve(standard) }
            return self.resolve(node.string() ?? standard)
        }
        configuration.data = path("data", configuration.data)
        configuration.keys = path("keys", configuration.keys)
        configuration.adapters = path("adapters", configuration.adapters)
        // Contracts belong to adapters: where only these are named, their contracts are looked for beside them.
        let besideAdapters = URL(fileURLWithPath: configuration.adapters).deletingLastPathComponent()
            .appendingPathComponent("Contracts").path
        configuration.contracts =
            members["adapters"] == nil ? path("contracts", configuration.contracts) : path("contracts", besideAdapters)
        configuration.agencies = path("agencies", configuration.agencies)
        if let node = members["origin"], let origin = node.string() {
            configuration.origin = origin
            // `https:` of an address would pass as a name whose port is missing.
            if GatewayName(configuration.gatewayName) == nil || configuration.gatewayName.hasSuffix(":")
                || KeyName(origin) == nil
            {
                node.error("begins with no host name", "Write `gateway.example/log`.")
            }
        }
        if let policy = members["policy"], !policy.isNull, let text = policy.string() {
            configuration.policy = self.resolve(text)
        }
        if let redaction = members["redaction"], !redaction.isNull {
            let lists = redaction.members(known: ["harmless", "names"]) ?? [:]
            configuration.harmlessWords = lists["harmless"]?.string().map(self.resolve)
            configuration.names = lists["names"]?.string().map(self.resolve)
        }
        if let store = members["store"], let text = store.string(), text != "sqlite" {
            store.error("names a store that this build does not have", "Write `sqlite`.")
        }
        let node = members["keys"] ?? members["data"]
        let advice = "Keep keys apart, so that no backup of the data holds them."
        if configuration.data == configuration.keys {
            node?.error("is the same folder as `\(members["keys"] == nil ? "keys" : "data")`", advice)
        } else if configuration.keys.hasPrefix(configuration.data + "/") {
            node?.error("puts the folder of keys inside the folder of data", advice)
        } else if configuration.data.hasPrefix(configuration.keys + "/") {
            node?.error("puts the folder of data inside the folder of keys", advice)
        }
    }
}
