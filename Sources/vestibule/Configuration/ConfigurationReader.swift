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
        "relay",
    ]

    /// Reads the file.
    ///
    /// - Parameters:
    ///   - environment: The process's variables; those that begin with `VESTIBULE_` count.
    ///   - flags: Words of the command line that are no option of the command itself.
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
        for name in fromFlags.unknown {
            let place = ConfigurationPlace(file: "flag \(name)", line: 0, column: 0)
            let known = SettingSource.keys.map(SettingSource.flag)
            self.sink.report(at: place, "is no setting, or has no value", Suggestion.sentence(for: name, in: known))
        }
        guard let root = self.root(start) else { return configuration }
        var members = SettingNode(node: root, path: "", place: start, sink: self.sink).members(known: Self.keys) ?? [:]
        for override in fromEnvironment.found + fromFlags.found { self.apply(override, to: &members) }
        self.readListeners(members, into: &configuration)
        self.readFolders(members, into: &configuration)
        self.readTimes(members, into: &configuration)
        let entries = EntryReader(reader: self)
        if let partners = members["partners"] { configuration.partners = entries.partners(partners) }
        if let platforms = members["owner_platforms"] { configuration.ownerPlatforms = entries.platforms(platforms) }
        return configuration
    }

    private func root(_ start: ConfigurationPlace) -> Node? {
        guard let data = FileManager.default.contents(atPath: self.file) else {
            self.sink.report(
                at: ConfigurationPlace(file: self.file, line: 0, column: 0),
                "cannot be read",
                "Name the configuration with `--config FILE`; `vestibule.example.yaml` is a start."
            )
            return nil
        }
        do {
            let text = String(decoding: data, as: UTF8.self)
            return try Yams.compose(yaml: text) ?? .mapping([:])
        } catch let error as YamlError {
            let place = YAMLPlace(error)
            self.sink.report(
                at: ConfigurationPlace(file: self.file, line: place.line, column: place.column),
                "is not YAML: \(place.problem)"
            )
            return nil
        } catch {
            self.sink.report(at: start, "is not YAML")
            return nil
        }
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

    private func readListeners(_ members: [String: SettingNode], into configuration: inout Configuration) {
        if let listen = members["listen"].flatMap(self.endpoint) { configuration.listen = listen }
        if let listen = members["private_listen"].flatMap(self.endpoint) { configuration.privateListen = listen }
        if let tls = members["tls"], !tls.isNull, let parts = tls.members(known: ["certificate", "key"]) {
            if let certificate = parts["certificate"]?.string(), let key = parts["key"].flatMap(self.secret) {
                configuration.tls = TLSFiles(certificate: self.resolve(certificate), key: key)
            } else {
                tls.error("needs both", "Write `tls: { certificate: ./fullchain.pem, key: file:./privkey.pem }`.")
            }
        }
        if let proxies = members["trusted_proxies"], !proxies.isNull {
            configuration.trustedProxies = proxies.items().compactMap { $0.string() }
        }
        if let url = members["public_url"], !url.isNull, let text = url.string() {
            if text.hasPrefix("https://") || text.hasPrefix("http://") {
                configuration.publicURL = text.hasSuffix("/") ? String(text.dropLast()) : text
            } else {
                url.error("is not an address", "Write `https://gateway.example`.")
            }
        }
        if let relay = members["relay"], !relay.isNull, let parts = relay.members(known: ["permitted_subnets"]),
            let subnets = parts["permitted_subnets"], !subnets.isNull
        {
            configuration.permittedSubnets = subnets.items().compactMap { item in
                guard let text = item.string() else { return nil }
                guard let subnet = Subnet(text) else {
                    item.error("is not a subnet", "Write it as `10.0.0.0/8` or `fd00::/8`.")
                    return nil
                }
                return subnet
            }
        }
    }

    private func readFolders(_ members: [String: SettingNode], into configuration: inout Configuration) {
        func path(_ key: String, _ standard: String) -> String {
            guard let node = members[key], !node.isNull else { return self.resolve(standard) }
            return self.resolve(node.string() ?? standard)
        }
        configuration.data = path("data", configuration.data)
        configuration.keys = path("keys", configuration.keys)
        configuration.adapters = path("adapters", configuration.adapters)
        configuration.contracts = path("contracts", configuration.contracts)
        configuration.agencies = path("agencies", configuration.agencies)
        if let origin = members["origin"]?.string() { configuration.origin = origin }
        if let policy = members["policy"], !policy.isNull, let text = policy.string() {
            configuration.policy = self.resolve(text)
        }
        if let store = members["store"], let text = store.string(), text != "sqlite" {
            store.error("names a store that this build does not have", "Write `sqlite`.")
        }
        if configuration.data == configuration.keys {
            let node = members["keys"] ?? members["data"]
            node?.error("is the same folder as `data`", "Keep keys apart, so that no backup of the data holds them.")
        }
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

    private func endpoint(_ node: SettingNode) -> ListenAddress? {
        guard let text = node.string() else { return nil }
        guard let endpoint = ListenAddress(text) else {
            node.error("is not an address to listen on", "Write `127.0.0.1:8080` or `[::1]:8080`.")
            return nil
        }
        return endpoint
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

/// The place that a YAML parser's error names.
struct YAMLPlace {
    var line = 1
    var column = 1
    var problem = "it cannot be parsed"

    init(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.line = mark.line
            self.column = mark.column
            self.problem = problem
        case .duplicatedKeysInMapping(_, let context):
            self.line = context.mark.line
            self.column = context.mark.column
            self.problem = "a key stands twice"
        default: break
        }
    }
}
