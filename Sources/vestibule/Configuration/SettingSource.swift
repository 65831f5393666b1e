import Foundation
import Yams

/// The configuration's YAML with what the environment and flags set on top of it.
///
/// `release.every` is set by `VESTIBULE_RELEASE_EVERY=6h` and by `--release-every 6h`; a value is read as YAML, so a
/// whole list can be given as well. Flags win over the environment, the environment over the file.
struct SettingSource {
    /// A value set from outside the file.
    struct Override {
        /// `environment VESTIBULE_RELEASE_EVERY` or `flag --release-every`.
        var origin: String
        var path: [String]
        var text: String
    }

    /// The paths that can be set from outside, with `.` between keys.
    static let keys = [
        "listen", "private_listen", "tls.certificate", "tls.key", "trusted_proxies", "data", "keys", "store",
        "adapters", "contracts", "agencies", "origin", "public_url", "partners", "owner_platforms", "release.every",
        "answers.open_for", "retention.after_close", "policy", "redaction.harmless", "redaction.names",
        "relay.permitted_subnets", "oversight.public_key", "strict", "watch", "witnesses",
    ]

    /// Keys whose flag alone says `true`.
    private static let switches: Set<String> = ["strict", "watch"]

    /// The overrides among the environment's variables, and the names that begin with `VESTIBULE_` and mean nothing.
    static func overrides(environment: [String: String]) -> (found: [Override], unknown: [String]) {
        let byName = Dictionary(uniqueKeysWithValues: self.keys.map { (self.variable($0), $0) })
        var found: [Override] = []
        var unknown: [String] = []
        for (name, text) in environment.sorted(by: { $0.key < $1.key }) where name.hasPrefix("VESTIBULE_") {
            if let key = byName[name] {
                found.append(Override(origin: "environment \(name)", path: self.path(key), text: text))
            } else {
                unknown.append(name)
            }
        }
        return (found, unknown)
    }

    /// The overrides among the words of a command line, and the words that are no setting.
    static func overrides(flags words: [String]) -> (found: [Override], unknown: [String]) {
        let byName = Dictionary(uniqueKeysWithValues: self.keys.map { (self.flag($0), $0) })
        var found: [Override] = []
        var unknown: [String] = []
        var rest = words[...]
        while let word = rest.popFirst() {
            let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
            guard let name = parts.first, let key = byName[name] else {
                unknown.append(parts.first ?? word)
                // What follows is the value of that flag, not a mistake of its own.
                if word.hasPrefix("--"), parts.count == 1, rest.first?.hasPrefix("--") == false { rest.removeFirst() }
                continue
            }
            let isSwitch = self.switches.contains(key)
            let isFollowed =
                isSwitch ? ["true", "false"].contains(rest.first) : rest.first?.hasPrefix("--") == false
            if isSwitch, parts.count == 1, !isFollowed {
                found.append(Override(origin: "flag \(name)", path: self.path(key), text: "true"))
                continue
            }
            guard let text = parts.count == 2 ? parts[1] : isFollowed ? rest.popFirst() : nil else {
                unknown.append(name)
                continue
            }
            found.append(Override(origin: "flag \(name)", path: self.path(key), text: text))
        }
        return (found, unknown)
    }

    /// The variable that sets a key.
    static func variable(_ key: String) -> String {
        "VESTIBULE_" + key.uppercased().replacing(".", with: "_")
    }

    /// The flag that sets a key.
    static func flag(_ key: String) -> String {
        "--" + key.replacing(".", with: "-").replacing("_", with: "-")
    }

    private static func path(_ key: String) -> [String] { key.split(separator: ".").map(String.init) }
}
