import CommunityRequests
import RequestPolicy

/// Reads `policy.yaml`, which may tighten the built-in limits and never loosens them.
struct PolicyProfileFile {
    let path: String?
    let sink: DiagnosticSink

    /// The profile in force: the built-in one where no file is named.
    func read() -> PolicyProfile {
        var profile = PolicyProfile()
        guard let path = self.path else { return profile }
        let start = ConfigurationPlace(file: path, line: 1, column: 1)
        guard let root = YAMLFile(path: path, sink: self.sink).root() else { return profile }
        let node = SettingNode(node: root, path: "", place: start, sink: self.sink)
        let parts = node.members(known: ["maximum_window_age", "investigation_limit"]) ?? [:]
        if let age = parts["maximum_window_age"], let seconds = age.duration() {
            if .seconds(seconds) > profile.maximumWindowAge {
                age.error("loosens the built-in limit", "Write at most `30d`.")
            } else {
                profile.maximumWindowAge = .seconds(seconds)
            }
        }
        if let limit = parts["investigation_limit"], let text = limit.string() {
            if let count = Int(text), (1...profile.investigationLimit).contains(count) {
                profile.investigationLimit = count
            } else {
                limit.error("is not within the built-in limit", "Write 1 or 2.")
            }
        }
        return profile
    }
}
