import CommunityRequests
import Yams

/// One value of a `context.yaml` with its place; it reads itself and reports what is wrong.
struct ContextNode {
    let node: Node
    /// `partner.secrets[0].value`
    let path: String
    let line: Int
    let column: Int
    let sink: ContextDiagnostics

    init(_ node: Node, path: String, sink: ContextDiagnostics) {
        self.node = node
        self.path = path
        self.line = node.mark?.line ?? 1
        self.column = node.mark?.column ?? 1
        self.sink = sink
    }

    /// Reports an error at this value; the value itself is not repeated.
    func error(_ message: String, _ suggestion: String? = nil) {
        let what = self.path.isEmpty ? "the context" : "`\(self.path)`"
        self.sink.report(line: self.line, column: self.column, "\(what) \(message)", suggestion)
    }

    /// The members of a mapping. Keys that are not among `known` are reported.
    ///
    /// - Parameter known: `nil` where any key is good.
    func members(known: [String]?) -> [String: ContextNode]? {
        guard let mapping = self.node.mapping else {
            self.error("must be a mapping", "Write its keys below it, indented, each with a colon.")
            return nil
        }
        var members: [String: ContextNode] = [:]
        for (key, value) in mapping {
            let name = key.string ?? ""
            let path = self.path.isEmpty ? name : "\(self.path).\(name)"
            if let known, !known.contains(name) {
                self.sink.report(
                    line: key.mark?.line ?? self.line,
                    column: key.mark?.column ?? self.column,
                    "unknown key `\(path)`",
                    Suggestion.sentence(for: name, in: known)
                )
                continue
            }
            members[name] = ContextNode(value, path: path, sink: self.sink)
        }
        return members
    }

    /// The items of a list.
    func items() -> [ContextNode] {
        guard let sequence = self.node.sequence else {
            self.error("must be a list", "Write one item a line, each after `- `, or `[one, two]`.")
            return []
        }
        return sequence.enumerated().map { index, item in
            ContextNode(item, path: "\(self.path)[\(index)]", sink: self.sink)
        }
    }

    /// The text of a scalar.
    func text() -> String? {
        guard let text = self.node.scalar?.string, !text.isEmpty else {
            self.error("must be one value, and not empty")
            return nil
        }
        return text
    }

    /// An instant in RFC 3339.
    func instant() -> Instant? {
        guard let text = self.text() else { return nil }
        guard let instant = Instant(rfc3339: text) else {
            self.error("is not a time with a zone", "Write RFC 3339: `2026-02-13T13:40:00Z`.")
            return nil
        }
        return instant
    }

    /// A span of time as whole seconds: `15m`, `6h`, `7d`.
    func duration() -> Int64? {
        guard let text = self.text() else { return nil }
        let units: [Character: Int64] = ["m": 60, "h": 3_600, "d": 86_400]
        guard let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()),
            (1...1_000_000).contains(count), count * unit % 900 == 0
        else {
            self.error("is not a whole number of quarter hours", "Write a number and m, h or d: `45m`, `6h`.")
            return nil
        }
        return count * unit
    }
}

/// Collects what is wrong with one context.
final class ContextDiagnostics {
    let file: String
    private(set) var all: [FileDiagnostic] = []

    init(file: String) { self.file = file }

    func report(line: Int, column: Int? = nil, _ message: String, _ suggestion: String? = nil) {
        self.all.append(
            FileDiagnostic(file: self.file, line: line, column: column, message: message, suggestion: suggestion)
        )
    }

    func add(_ others: [FileDiagnostic]) { self.all += others }
}
