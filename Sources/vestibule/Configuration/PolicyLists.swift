import CommunityRequests
import Foundation
import RequestPolicy

/// Reads the parts of `policy.yaml` that are more than a figure: files of the operator's, and what states ask for.
struct PolicyLists {
    /// From where the file's own paths are seen.
    let folder: URL
    let sink: DiagnosticSink

    /// Puts them in force.
    ///
    /// - Returns: The files that were named, there or not.
    func read(_ parts: [String: SettingNode], into profile: inout PolicyProfile) -> [String] {
        var files: [String] = []
        if let node = parts["sensitive_places"] { self.readPlaces(node, into: &profile, naming: &files) }
        if let node = parts["housing_units"], let (path, text) = self.text(node, naming: &files) {
            let (units, diagnostics) = HousingUnits.read(csv: text, file: path)
            self.sink.add(diagnostics)
            profile.housingUnits = units
        }
        if let node = parts["declarations"] { self.readDeclarations(node, into: &profile) }
        return files
    }

    private func readPlaces(
        _ node: SettingNode,
        into profile: inout PolicyProfile,
        naming files: inout [String]
    ) {
        guard let parts = node.members(known: ["file", "outcome", "distance", "kinds"]) else { return }
        var defaults = SensitivePlacesFile.Defaults()
        if let outcome = parts["outcome"].flatMap(self.outcome) { defaults.outcome = outcome }
        if let node = parts["distance"], let text = node.string() {
            let maximum = Int(SensitivePlacesFile.maximumDistance)
            if let metres = Double(text), (0...SensitivePlacesFile.maximumDistance).contains(metres) {
                defaults.distance = metres
            } else {
                node.error("is no distance", "Write metres, 0 to \(maximum).")
            }
        }
        let kinds = SensitivePlace.Kind.allCases.map(\.rawValue)
        for (name, value) in parts["kinds"]?.members(known: kinds) ?? [:] {
            guard let kind = SensitivePlace.Kind(rawValue: name), let outcome = self.outcome(value) else { continue }
            defaults.outcomes[kind] = outcome
        }
        guard let file = parts["file"] else {
            return node.error("names no file", "Write `file:` and the path of a GeoJSON file.")
        }
        guard let (path, text) = self.text(file, naming: &files) else { return }
        let (places, diagnostics) = SensitivePlacesFile.read(text, file: path, defaults: defaults)
        self.sink.add(diagnostics)
        profile.sensitivePlaces = places
    }

    private func readDeclarations(_ node: SettingNode, into profile: inout PolicyProfile) {
        for (code, value) in node.members(known: []) ?? [:] {
            guard let state = USState(code: code) else {
                value.error("is no state", "Write its two letters: `IL`.")
                continue
            }
            for item in value.items() {
                guard let text = item.string() else { continue }
                guard let attestation = Attestation(rawValue: text) else {
                    let known = Attestation.allCases.map(\.rawValue)
                    item.error("is no declaration", Suggestion.sentence(for: text, in: known))
                    continue
                }
                profile.declarations[state, default: []].insert(attestation)
            }
        }
    }

    private func outcome(_ node: SettingNode) -> RuleOutcome? {
        guard let text = node.string() else { return nil }
        guard let outcome = RuleOutcome(rawValue: text) else {
            node.error("is not known", "Write `review` or `refuse`.")
            return nil
        }
        return outcome
    }

    /// The text of the file that a value names.
    private func text(_ node: SettingNode, naming files: inout [String]) -> (path: String, text: String)? {
        guard let name = node.string() else { return nil }
        let path = URL(fileURLWithPath: name, relativeTo: self.folder).standardizedFileURL.path
        files.append(path)
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            node.error("names a file that cannot be read as UTF-8", "Paths are seen from the folder of this file.")
            return nil
        }
        return (path, text)
    }
}
