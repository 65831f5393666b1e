import CommunityRequests

/// Makes a manifest of a YAML tree.
///
/// The tree has been held against the language before: a value of the wrong shape is passed over here in
/// silence, because its mistake has been reported. What this reports is what shapes cannot tell.
final class ManifestCompiler {
    let diagnostics: ManifestDiagnostics
    private(set) var settings: [SettingDeclaration] = []
    private var usedSettings: Set<String> = []
    private var embeddedXML: [Place] = []

    init(reporting diagnostics: ManifestDiagnostics) {
        self.diagnostics = diagnostics
    }

    /// Reads, checks and compiles a manifest.
    ///
    /// - Parameters:
    ///   - text: What the file holds.
    ///   - name: The name of the adapter's folder, which the manifest must bear; `nil` where there is none.
    /// - Returns: `nil` where something is wrong; the diagnostics say what.
    static func compile(
        _ text: String,
        named name: String?,
        reporting diagnostics: ManifestDiagnostics
    ) -> AdapterManifest? {
        guard let root = YAMLFile.read(text, reporting: diagnostics) else { return nil }
        StructureCheck(diagnostics: diagnostics).checkMapping(root, as: ManifestLanguage.manifest, of: "the manifest")
        let compiler = ManifestCompiler(reporting: diagnostics)
        compiler.checkName(root["adapter"], against: name)
        ToDo.reportGuesses(in: text, to: diagnostics)
        let manifest = compiler.manifest(root)
        return diagnostics.hasErrors ? nil : manifest
    }

    private func manifest(_ root: YAMLNode) -> AdapterManifest? {
        self.declareSettings(root["settings"])
        let accepts = self.accepts(root["accepts"])
        let takesBatches = root["batch"] != nil
        let authentication = root["authentication"]?.oneOrMore.compactMap(self.scheme) ?? []
        let message = root["message"].flatMap { self.message($0, takesBatches: takesBatches) }
        let submit = root["submit"].flatMap { self.submit($0, legalProcess: root["legal_process"]) }
        let close = root["close"].flatMap { self.close($0, submitted: submit) }
        let drop = root["drop"]?.entries?.compactMap(self.dropped) ?? []
        let callbacks = root["callbacks"].map(self.callbacks) ?? CallbackPlan(templates: [:])
        if let message { self.checkClosing(message, has: close, at: root["message"]?.position ?? .start) }
        self.warnOfUnusedSettings(root["settings"])
        guard let message, let submit, let name = root["adapter"]?.text, let title = root["title"]?.text,
            let provenance = root["provenance"]?.text.flatMap(Provenance.init)
        else { return nil }
        return AdapterManifest(
            name: name,
            title: title,
            provenance: provenance,
            accepts: accepts,
            takesBatches: takesBatches,
            authentication: authentication,
            settings: self.settings,
            message: message,
            submit: submit,
            close: close,
            drop: drop,
            callbacks: callbacks,
            embeddedXML: self.embeddedXML
        )
    }

    private func checkName(_ node: YAMLNode?, against name: String?) {
        guard let node, let text = node.text, let name, text != name else { return }
        self.diagnostics.error(
            at: node.position,
            "the adapter's name is not its folder's",
            "Write `adapter: \(name)`, or rename the folder."
        )
    }

    private func accepts(_ node: YAMLNode?) -> [(mediaType: String, format: PayloadFormat)] {
        var accepted: [(mediaType: String, format: PayloadFormat)] = []
        for item in node?.oneOrMore ?? [] {
            guard let text = item.text, TextForm.mediaType.matches(text) else { continue }
            if accepted.contains(where: { $0.mediaType == text }) {
                self.diagnostics.error(at: item.position, "`\(text)` is accepted twice", "Write it once.")
            } else if text.hasSuffix("/json") || text.hasSuffix("+json") {
                accepted.append((text, .json))
            } else if text.hasSuffix("/xml") || text.hasSuffix("+xml") {
                accepted.append((text, .xml))
            } else {
                self.diagnostics.error(
                    at: item.position,
                    "`\(text)` is a format that cannot be read",
                    "Write `application/json`, `application/xml`, or a type that ends in `+json` or `+xml`."
                )
            }
        }
        return accepted
    }

    private func dropped(_ entry: YAMLEntry) -> DroppedPlace? {
        guard let place = self.place(entry.key), let reason = entry.value.text else { return nil }
        return DroppedPlace(place: place, reason: reason)
    }

    private func checkClosing(_ message: MessagePlan, has close: ClosePlan?, at position: SourcePosition) {
        let closes = message.kind.rows.contains { row in
            if case .close = row.intent { true } else { false }
        }
        if closes, close == nil {
            self.diagnostics.error(
                at: position,
                "messages are resolved or withdrawn, and nothing says how they name their request",
                "Add `close:` with `reference` or `investigation`."
            )
        }
    }

    // MARK: Settings

    func declareSettings(_ node: YAMLNode?) {
        for entry in node?.entries ?? [] {
            guard let type = entry.value["is"]?.text.flatMap(SettingType.init),
                let purpose = entry.value["for"]?.text
            else { continue }
            if ManifestCompiler.commonSettings.contains(entry.key) {
                self.diagnostics.error(
                    at: entry.position,
                    "every partner may set `\(entry.key)`; an adapter does not declare it",
                    "Leave it out."
                )
            }
            let fallback = entry.value["default"]
            if let fallback, let text = fallback.text {
                if type.isTable {
                    self.diagnostics.error(at: fallback.position, "a table has no default", "Leave `default` out.")
                } else if let problem = type.problem(with: text) {
                    self.diagnostics.error(at: fallback.position, "`default` \(problem)")
                }
            }
            self.settings.append(
                SettingDeclaration(name: entry.key, type: type, purpose: purpose, fallback: fallback?.text)
            )
        }
    }

    /// The declaration of a setting that is used as one of these types; reports where there is none such.
    func setting(_ name: String, as types: [SettingType], at position: SourcePosition) -> SettingDeclaration? {
        self.usedSettings.insert(name)
        guard let setting = self.settings.first(where: { $0.name == name }) else {
            let known = self.settings.filter { types.contains($0.type) }.map(\.name)
            let sentence = Suggestion.closest(to: name, in: known).map { "Did you mean `\($0)`?" }
            let type = types.first?.rawValue ?? "text"
            self.diagnostics.error(
                at: position,
                "the setting `\(name)` is not declared",
                sentence ?? "Add to `settings:` the line `\(name): { is: \(type), for: … }`."
            )
            return nil
        }
        guard types.contains(setting.type) else {
            self.diagnostics.error(
                at: position,
                "the setting `\(name)` is declared as `\(setting.type.rawValue)` and cannot stand here",
                "Declare it as \(types.map { "`\($0.rawValue)`" }.joined(separator: " or "))."
            )
            return nil
        }
        return setting
    }

    private func warnOfUnusedSettings(_ node: YAMLNode?) {
        for entry in node?.entries ?? [] where !self.usedSettings.contains(entry.key) {
            self.diagnostics.warning(
                at: entry.position,
                "the setting `\(entry.key)` is declared and not used",
                "Use it, or leave it out."
            )
        }
    }

    /// What every partner may set, whatever its adapter.
    static let commonSettings = ["time_zone", "attests"]
}

extension ManifestCompiler {
    /// A place that has been checked before.
    func place(_ text: String) -> Place? {
        guard let place = try? Place(parsing: text) else { return nil }
        guard let holder = place.textHoldingXML else { return place }
        if let known = self.embeddedXML.first(where: { $0.steps == holder.steps }) {
            return Place(text: place.text, steps: place.steps, textHoldingXML: known)
        }
        self.embeddedXML.append(holder)
        return place
    }
}

extension YAMLNode {
    /// The items of a list, or the value itself.
    var oneOrMore: [YAMLNode] { self.items ?? [self] }

    /// The texts of a list, or the text itself.
    var texts: [String] { self.oneOrMore.compactMap(\.text) }

    /// The truth value of a checked flag.
    var flag: Bool? {
        switch self.text {
        case "true": true
        case "false": false
        default: nil
        }
    }
}
