extension Configuration {
    /// The keys that differ and are read at a start only.
    func differences(from running: Configuration) -> [String] {
        var keys: [String] = []
        func compare<Value: Equatable>(_ key: String, _ value: (Configuration) -> Value) {
            if value(self) != value(running) { keys.append(key) }
        }
        compare("listen") { "\($0.listen)" }
        compare("private_listen") { "\($0.privateListen)" }
        compare("tls") { $0.tls == nil }
        compare("data", \.data)
        compare("keys", \.keys)
        compare("origin", \.origin)
        compare("public_url", \.publicURL)
        compare("release.every", \.releaseEvery)
        compare("answers.open_for", \.openFor)
        compare("retention.after_close", \.retentionAfterClose)
        compare("trusted_proxies", \.trustedProxies)
        compare("relay.permitted_subnets", \.permittedSubnets)
        compare("witnesses", \.witnesses)
        compare("oversight.public_key", \.oversight)
        compare("watch", \.watchesFiles)
        return keys
    }
}
