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
            self.checkSettings(of: signed, at: template.position)
        }
        let timestamp = self.timestamp(node)
        if let form = node["timestamp_form"], timestamp == nil {
            self.diagnostics.error(
                at: form.position,
                "the time has a form, and nothing says where it stands",
                "Add `timestamp_header`, `timestamp_before` or `timestamp_prefix`, or leave `timestamp_form` out."
            )
        }
        if signed.namesTimestamp, timestamp == nil {
            self.diagnostics.error(
                at: node.position,
                "the time is signed, and nothing says where it stands",
                "Add `timestamp_header`, `timestamp_before` or `timestamp_prefix`."
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
                separator: node["separator"]?.text,
                signed: signed,
                timestamp: timestamp,
                timestampForm: node["timestamp_form"]?.text.flatMap(AttemptTime.Form.init) ?? .seconds,
                toleranceSeconds: node["tolerance"]?.text.flatMap(DurationText.seconds) ?? 300
            )
        )
    }

    /// What is signed of a partner's settings must be a text that each partner says.
    private func checkSettings(of signed: SignedTemplate, at position: SourcePosition) {
        for name in signed.settings {
            guard let setting = self.setting(name, as: [.text], at: position), setting.fallback != nil else { continue }
            self.diagnostics.error(
                at: position,
                "the setting `\(name)` is signed, and has a default",
                "Leave `default` out, so that each partner says what it signs."
            )
        }
    }

    private func timestamp(_ node: YAMLNode) -> HMACScheme.TimestampPlace? {
        let said = ["timestamp_header", "timestamp_before", "timestamp_prefix"].filter { node[$0] != nil }
        guard said.count < 2 else {
            self.diagnostics.error(
                at: node.position,
                "the time stands in \(said.count) places",
                "Keep one of \(said.map { "`\($0)`" }.joined(separator: ", "))."
            )
            return nil
        }
        if let header = node["timestamp_header"]?.text { return .header(header.lowercased()) }
        if let before = node["timestamp_before"], let separator = before.text {
            if node["separator"] != nil {
                self.diagnostics.error(
                    at: before.position,
                    "the time is said to stand before one signature, and the header to have several parts",
                    "Write `timestamp_prefix` and what the time's part begins with, or leave `separator` out."
                )
            }
            return .beforeSignature(separator: separator)
        }
        guard let part = node["timestamp_prefix"], let prefix = part.text else { return nil }
        self.check(timePrefix: prefix, at: part.position, in: node)
        return .part(prefix: prefix)
    }

    private func check(timePrefix: String, at position: SourcePosition, in node: YAMLNode) {
        if node["separator"] == nil {
            self.diagnostics.error(
                at: position,
                "the time is a part of the header, and nothing says what stands between its parts",
                "Add `separator`, as in `separator: \",\"`."
            )
        }
        let prefix = node["prefix"]?.text ?? ""
        if timePrefix.hasPrefix(prefix) || prefix.hasPrefix(timePrefix) {
            self.diagnostics.error(
                at: position,
                "the time and the signature begin alike, so that one could be taken for the other",
                "Write what a signature begins with, as in `prefix: \"v1=\"`, and the time as in `timestamp_prefix: \"t=\"`."
            )
        }
    }
}
