import CommunityRequests
import CurlTransport
import Foundation
import GatewayHTTP
import PartnerAdapters
import Yams

/// Reads `vestibule.yaml`, with the environment and flags on top, and reports all that is wrong at once.
struct ConfigurationReader {
    let file: String
    let sink: DiagnosticSink

    private static let keys = [
        "listen", "tls", "trusted_proxies", "private_listen", "data", "keys", "store", "adapters", "contracts",
        "agencies", "origin", "public_url", "partners", "owner_platforms", "release", "answers", "retention", "policy",
        "redaction", "relay", "oversight", "strict", "watch", "witnesses",
    ]

    /// Reads the file.
    ///
    /// - Parameters:
    ///   - environment: The process's variables; those that begin with `VESTIBULE_` count.
    ///   - flags: Words of the command line that are no option of the command itself; those that are no setting
    ///     have been refused as wrong use before.
    /// - Returns: What could be read; look at the sink before using it.
    func read(environment: [String: String], flags: [String]) -> Configuration {
        var configuration = Configuration(file: self.file)
        let start = ConfigurationPlace(file: self.file, line: 1, column: 1)
        let fromEnvironment = SettingSource.overrides(environment: environment)
        let fromFlags = SettingSource.overrides(flags: flags)
        for name in fromEnvironment.unknown {
            let place = ConfigurationPlace(file: "environment \(name)", line: 0, column: 0)
            let known = SettingSource.keys.map(SettingSource.variable)
            self.sink.report(at: place, "is no setting", Suggestion.sentence(for: name, in: known))
        }
        let missing = "Name the configuration with `--config FILE`; `vestibule.example.yaml` is a start."
        guard let root = YAMLFile(path: self.file, sink: self.sink).root(missing: missing),
            var members = SettingNode(node: root, path: "", place: start, sink: self.sink).members(known: Self.keys)
        else { return configuration }
        configuration.isRead = true
        for override in fromEnvironment.found + fromFlags.found { self.apply(override, to: &members) }
        configuration.places = members.mapValues(\.place)
        self.readListeners(members, into: &configuration)
        self.readFolders(members, into: &configuration)
        self.readTimes(members, into: &configuration)
        if let strict = members["strict"], !strict.isNull { configuration.isStrict = strict.bool() ?? false }
        if let watch = members["watch"], !watch.isNull { configuration.watchesFiles = watch.bool() ?? false }
        if let witnesses = members["witnesses"], !witnesses.isNull {
            configuration.witnesses = self.witnesses(witnesses)
        }
        configuration.oversight = members["oversight"].flatMap(self.oversight)
        let entries = EntryReader(
            reader: self,
            egress: EgressPolicy(permittedSubnets: configuration.permittedSubnets),
            hasPublicURL: !configuration.publicURL.isEmpty
        )
        if let partners = members["partners"] { configuration.partners = entries.partners(partners) }
        if let platforms = members["owner_platforms"] { configuration.ownerPlatforms = entries.platforms(platforms) }
        return configuration
    }

    private func apply(_ override: SettingSource.Override, to members: inout [String: SettingNode]) {
        let place = ConfigurationPlace(file: override.origin, line: 0, column: 0)
        guard let parsed = try? Yams.compose(yaml: override.text) else {
            self.sink.report(at: place, "cannot be read as a value")
            return
        }
        let name = override.path[0]
        guard override.path.count == 2 else {
            members[name] = SettingNode(node: parsed, path: name, place: place, sink: self.sink)
            return
        }
        // A nested key takes its place beside what the file says of its neighbours.
        var mapping = members[name]?.node.mapping ?? Node.Mapping([])
        mapping[Node(override.path[1])] = parsed
        members[name] = SettingNode(node: .mapping(mapping), path: name, place: place, sink: self.sink)
    }

    private func readTimes(_ members: [String: SettingNode], into configuration: inout Configuration) {
        let isLoopback = configuration.listen.isLoopback
        func time(_ section: String, _ key: String, _ target: inout Int64, isPublic: Bool) {
            guard let node = members[section], !node.isNull, let parts = node.members(known: [key]),
                let value = parts[key], let seconds = value.duration()
            else { return }
            target = seconds
            guard isPublic, seconds % 900 != 0 else { return }
            // Times that are not on the quarter hour would tell when something happened: for trials only.
            self.sink.report(
                at: value.place,
                "`\(value.path)` does not fit the public clock",
                "Write a whole number of quarter hours: `6h`, `45m`.",
                severity: isLoopback ? .warning : .error
            )
        }
        time("release", "every", &configuration.releaseEvery, isPublic: true)
        time("answers", "open_for", &configuration.openFor, isPublic: true)
        time("retention", "after_close", &configuration.retentionAfterClose, isPublic: false)
        if configuration.releaseEvery > configuration.openFor {
            members["release"]?.error("is longer than answers are open", "Release at least once while they are.")
        }
    }

    /// Reads `file:PATH` or `env:NAME`; a secret that stands there itself is an error that does not repeat it.
    func secret(_ node: SettingNode) -> SecretReference? {
        guard let text = node.string() else { return nil }
        if text.hasPrefix("file:"), text.count > 5 { return .file(self.resolve(String(text.dropFirst(5)))) }
        if text.hasPrefix("env:"), text.count > 4 { return .environment(String(text.dropFirst(4))) }
        node.error(
            "holds a secret itself",
            "Put it into a file that only the gateway can read, and write `file:./secrets/NAME`, or `env:NAME`."
        )
        return nil
    }

    /// A path as seen from the configuration's folder.
    func resolve(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        let folder = URL(fileURLWithPath: self.file).deletingLastPathComponent()
        return folder.appendingPathComponent(path).standardizedFileURL.path
    }
}
