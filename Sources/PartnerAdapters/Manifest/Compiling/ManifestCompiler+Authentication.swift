extension ManifestCompiler {
    /// Compiles an authentication scheme.
    func scheme(_ node: YAMLNode) -> AuthenticationScheme? {
        let entry = node.entries?.first
        let parameters = entry?.value
        switch node.text ?? entry?.key {
        case "standard-webhooks": return .standardWebhooks
        case "github-hmac": return .githubHMAC
        case "basic": return .basic
        case "bearer": return .bearer
        case "api-key":
            let header = parameters?.text ?? parameters?["header"]?.text ?? "X-Api-Key"
            return .apiKey(header: header.lowercased())
        case "hmac": return parameters.flatMap(self.hmac)
        default: return nil
        }
    }

    private func hmac(_ node: YAMLNode) -> AuthenticationScheme? {
        guard let header = node["header"]?.text else { return nil }
        var signed = SignedTemplate.body
        if let template = node["signed"], let text = template.text {
            do throws(SignedTemplate.InvalidTemplate) {
                signed = try SignedTemplate(text)
            } catch {
                self.diagnostics.error(at: template.position, error.message)
            }
        }
        let timestamp = self.timestamp(node)
        if signed.namesTimestamp, timestamp == nil {
            self.diagnostics.error(
                at: node.position,
                "the time is signed, and nothing says where it stands",
                "Add `timestamp_header` or `timestamp_before`."
            )
        }
        if timestamp != nil, !signed.namesTimestamp {
            self.diagnostics.error(
                at: node.position,
                "the time is not signed, so that anybody could change it",
                "Add `{timestamp}` to `signed`."
            )
        }
        return .hmac(
            HMACScheme(
                header: header,
                algorithm: node["algorithm"]?.text.flatMap(HMACScheme.Algorithm.init) ?? .sha256,
                encoding: node["encoding"]?.text.flatMap(HMACScheme.Encoding.init) ?? .hex,
                prefix: node["prefix"]?.text ?? "",
                signed: signed,
                timestamp: timestamp,
                toleranceSeconds: node["tolerance"]?.text.flatMap(DurationText.seconds) ?? 300
            )
        )
    }

    private func timestamp(_ node: YAMLNode) -> HMACScheme.TimestampPlace? {
        switch (node["timestamp_header"]?.text, node["timestamp_before"]?.text) {
        case (nil, nil): return nil
        case (let header?, nil): return .header(header.lowercased())
        case (nil, let separator?): return .beforeSignature(separator: separator)
        case (.some, .some):
            self.diagnostics.error(
                at: node.position,
                "the time stands in two places",
                "Keep one of `timestamp_header` and `timestamp_before`."
            )
            return nil
        }
    }
}
