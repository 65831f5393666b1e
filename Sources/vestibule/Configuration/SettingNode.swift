import CommunityRequests
import Yams

/// One value of the configuration with its path and place; it reads itself and reports what is wrong to its sink.
struct SettingNode {
    let node: Node
    /// `release.every`, `partners[0].callback.url`.
    let path: String
    let place: ConfigurationPlace
    let sink: DiagnosticSink

    /// Reports an error at this value.
    func error(_ message: String, _ suggestion: String? = nil) {
        self.sink.report(at: self.place, "`\(self.path)` \(message)", suggestion)
    }

    /// The members of a mapping. Keys that are not among `known` are reported.
    func members(known: [String]) -> [String: SettingNode]? {
        guard let mapping = self.node.mapping else {
            self.error(
                "must be a mapping",
                "Write `\(self.path.isEmpty ? "key" : self.path)`: and its keys below it, indented."
            )
            return nil
        }
        var members: [String: SettingNode] = [:]
        for (key, value) in mapping {
            let name = key.string ?? "?"
            let place = self.place(of: key)
            let path = self.path.isEmpty ? name : "\(self.path).\(name)"
            guard known.isEmpty || known.contains(name) else {
                self.sink.report(at: place, "unknown key `\(path)`", Suggestion.sentence(for: name, in: known))
                continue
            }
            members[name] = SettingNode(node: value, path: path, place: self.place(of: value), sink: self.sink)
        }
        return members
    }

    /// The items of a sequence.
    func items() -> [SettingNode] {
        guard let sequence = self.node.sequence else {
            self.error("must be a list", "Write one item a line, each after `- `, or `[one, two]`.")
            return []
        }
        return sequence.enumerated().map { index, item in
            SettingNode(node: item, path: "\(self.path)[\(index)]", place: self.place(of: item), sink: self.sink)
        }
    }

    /// The text of a scalar.
    func string() -> String? {
        guard let text = self.node.string, self.node.scalar != nil else {
            self.error("must be a single value")
            return nil
        }
        guard !text.isEmpty, text != "~", text != "null" else {
            self.error("is empty")
            return nil
        }
        return text
    }

    /// Whether it says nothing: `null`, `~` or empty.
    var isNull: Bool {
        guard let scalar = self.node.scalar, scalar.style == .plain || scalar.style == .any else { return false }
        return ["", "~", "null"].contains(scalar.string)
    }

    /// `true` or `false`.
    func bool() -> Bool? {
        switch self.node.scalar?.string {
        case "true": return true
        case "false": return false
        default:
            self.error("must be true or false")
            return nil
        }
    }

    /// A span of time as whole seconds: `15m`, `6h`, `7d`.
    func duration() -> Int64? {
        guard let text = self.string() else { return nil }
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400]
        guard let last = text.last, let unit = units[last], let count = Int64(text.dropLast()), count >= 0,
            count <= 1_000_000
        else {
            self.error("is not a span of time", "Write a number and s, m, h or d: `6h`.")
            return nil
        }
        let seconds = count * unit
        guard seconds > 0 else {
            self.error("is no time at all", "Write a number and s, m, h or d: `6h`.")
            return nil
        }
        return seconds
    }

    /// An instant in RFC 3339.
    func instant() -> Instant? {
        guard let text = self.string() else { return nil }
        guard let instant = Instant(rfc3339: text) else {
            self.error("is not a time with a zone", "Write RFC 3339: `2027-01-01T00:00:00Z`.")
            return nil
        }
        return instant
    }

    private func place(of node: Node) -> ConfigurationPlace {
        guard self.place.line > 0, let mark = node.mark else { return self.place }
        return ConfigurationPlace(file: self.place.file, line: mark.line, column: mark.column)
    }
}

/// Collects diagnostics while a file is read.
final class DiagnosticSink {
    private(set) var diagnostics: [FileDiagnostic] = []

    func report(
        at place: ConfigurationPlace,
        _ message: String,
        _ suggestion: String? = nil,
        severity: FileDiagnostic.Severity = .error
    ) {
        self.diagnostics.append(
            FileDiagnostic(
                file: place.file,
                line: place.line,
                column: place.line > 0 ? place.column : nil,
                severity: severity,
                message: message,
                suggestion: suggestion
            )
        )
    }

    func add(_ others: [FileDiagnostic]) { self.diagnostics += others }

    var hasErrors: Bool { self.diagnostics.contains { $0.severity == .error } }
}
