import CommunityRequests
import Foundation
import RequestPolicy

/// Reads `policy.yaml`, which may tighten the built-in limits and never loosens them.
struct PolicyProfileFile {
    let path: String?
    let sink: DiagnosticSink

    /// The keys of the file.
    static let keys =
        PolicyLimit.allCases.map(\.rawValue) + ["offenses", "sensitive_places", "housing_units", "declarations"]

    /// The profile in force, the built-in one where no file is named, and the files that it names.
    func read() -> (profile: PolicyProfile, files: [String]) {
        var profile = PolicyProfile()
        guard let path = self.path else { return (profile, []) }
        let start = ConfigurationPlace(file: path, line: 1, column: 1)
        guard let root = YAMLFile(path: path, sink: self.sink).root() else { return (profile, []) }
        let parts = SettingNode(node: root, path: "", place: start, sink: self.sink).members(known: Self.keys) ?? [:]
        for limit in PolicyLimit.allCases {
            guard let node = parts[limit.rawValue] else { continue }
            self.read(limit, from: node, into: &profile)
        }
        if let offenses = parts["offenses"] { self.readOffenses(offenses, into: &profile) }
        self.checkBounds(parts, profile)
        let lists = PolicyLists(folder: URL(fileURLWithPath: path).deletingLastPathComponent(), sink: self.sink)
        let files = lists.read(parts, into: &profile)
        return (profile, files)
    }

    private func read(_ limit: PolicyLimit, from node: SettingNode, into profile: inout PolicyProfile) {
        let builtIn = limit.value(in: .builtIn)
        let bound =
            builtIn.isFinite && builtIn > 0
            ? "Write at \(limit.isMinimum ? "least" : "most") \(limit.inWords(builtIn))." : "Write a number above zero."
        let value: Double
        switch limit.unit {
        case .seconds:
            guard let seconds = node.duration() else { return }
            value = Double(seconds)
        case .squareMiles, .count:
            guard let text = node.string() else { return }
            guard let number = limit.unit == .count ? Int(text).map(Double.init) : Double(text), number.isFinite else {
                return node.error("is not a \(limit.unit == .count ? "whole number" : "number")", bound)
            }
            value = number
        }
        guard limit.permits(value) else { return node.error("loosens the built-in limit", bound) }
        limit.set(value, in: &profile)
    }

    private func readOffenses(_ node: SettingNode, into profile: inout PolicyProfile) {
        for (code, value) in node.members(known: []) ?? [:] {
            guard let offense = Offense(code: code) else {
                value.error("is no NIBRS code", "Write one of three characters, `23C`.")
                continue
            }
            guard let text = value.string() else { continue }
            guard let decision = Offense.Decision(rawValue: text), decision != .permit else {
                value.error("can be made stricter only", "Write `review` or `refuse`.")
                continue
            }
            guard decision.isAtLeast(offense.defaultDecision) else {
                value.error("loosens the built-in decision", "It is `refuse` already: leave it out.")
                continue
            }
            profile.offenseDecisions[offense.code] = decision
        }
    }

    /// Two bounds that leave nothing between them refuse everything, which is hardly meant.
    private func checkBounds(_ parts: [String: SettingNode], _ profile: PolicyProfile) {
        for (minimum, maximum) in [
            (PolicyLimit.minimumWindowLength, PolicyLimit.maximumWindowLength), (.minimumArea, .maximumArea),
        ] where minimum.value(in: profile) > maximum.value(in: profile) {
            let node = parts[minimum.rawValue] ?? parts[maximum.rawValue]
            node?.error("leaves nothing between the two bounds", "Write a minimum below the maximum.")
        }
    }
}
