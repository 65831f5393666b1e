import CommunityRequests
import Foundation
import Yams

/// Reads a `context.yaml` and reports all that is wrong with it at once.
struct ContextReader {
    /// The folder of all contracts, from which paths of agency directories are seen.
    let contracts: String
    let sink: ContextDiagnostics

    private static let keys = [
        "clock", "partner", "agencies", "before", "answers", "releases", "release_every", "open_for",
    ]
    private static let mostReleases = 100

    /// The context; `nil` where it cannot be used.
    func context(_ text: String) -> ContractContext? {
        guard let root = self.root(text), let parts = root.members(known: Self.keys) else { return nil }
        for key in ["clock", "partner"] where parts[key] == nil {
            root.error("has no `\(key)`", key == "clock" ? "Write the time of the recording." : nil)
        }
        let clock = parts["clock"]?.instant()
        let partner = parts["partner"].flatMap(PartnerReader().partner)
        let agencies = self.agencies(parts["agencies"])
        let before = parts["before"]?.items().compactMap { item in
            item.text().map { NamedPlace(name: $0, line: item.line) }
        }
        let answers = parts["answers"]?.items().compactMap(self.answer)
        let releases = parts["releases"].map(self.releases) ?? 0
        let every = parts["release_every"].flatMap { $0.duration() }
        let openFor = parts["open_for"].flatMap { $0.duration() }
        guard let clock, let partner, self.sink.all.isEmpty else { return nil }
        return ContractContext(
            clock: clock,
            partner: partner,
            agencies: agencies,
            before: before ?? [],
            answers: answers ?? [],
            releases: releases,
            releaseEvery: every,
            openFor: openFor
        )
    }

    private func root(_ text: String) -> ContextNode? {
        do {
            return ContextNode(try Yams.compose(yaml: text) ?? .mapping([:]), path: "", sink: self.sink)
        } catch YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _)
        {
            self.sink.report(line: mark.line, column: mark.column, "this is not YAML: \(problem)")
        } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
            let names = keys.map { "`\($0)`" }.sorted().joined(separator: ", ")
            self.sink.report(line: context.mark.line, "\(names) stands more than once", "Write each key once.")
        } catch {
            self.sink.report(line: 1, "this is not YAML")
        }
        return nil
    }

    /// The directory: a text of several lines is one itself, anything else a path below the folder of contracts.
    private func agencies(_ node: ContextNode?) -> AgencyDirectory {
        var path = "agencies.csv"
        var csv: String?
        if let node, let text = node.text() {
            if text.contains("\n") { csv = text } else { path = text }
        }
        let folder = URL(fileURLWithPath: self.contracts).standardizedFileURL
        let file = folder.appendingPathComponent(path).standardizedFileURL
        guard file.path.hasPrefix(folder.path + "/") else {
            node?.error("leads out of the folder of contracts", "Name a file below \(self.contracts).")
            return AgencyDirectory([])
        }
        guard let csv = csv ?? (try? String(contentsOf: file, encoding: .utf8)) else {
            let line = node?.line ?? 0
            self.sink.report(line: line, "the agency directory \(self.contracts)/\(path) cannot be read")
            return AgencyDirectory([])
        }
        let isInline = node?.node.scalar?.string.contains("\n") ?? false
        let (directory, diagnostics) = AgencyDirectory.read(
            csv: csv,
            file: isInline ? "\(self.sink.file) (agencies)" : "\(self.contracts)/\(path)",
            boundary: { name in
                let boundary = file.deletingLastPathComponent().appendingPathComponent(name).standardizedFileURL
                guard boundary.path.hasPrefix(folder.path + "/") else { throw CocoaError(.fileReadNoPermission) }
                return try String(contentsOf: boundary, encoding: .utf8)
            }
        )
        self.sink.add(diagnostics.filter { $0.severity == .error })
        return directory ?? AgencyDirectory([])
    }

    private func answer(_ node: ContextNode) -> ScriptedAnswer? {
        guard let parts = node.members(known: ["clips", "withdraw"]) else { return nil }
        var withdrawal: ScriptedAnswer.Withdrawal?
        if let place = parts["withdraw"], let text = place.text() {
            withdrawal = ScriptedAnswer.Withdrawal(rawValue: text)
            if withdrawal == nil {
                let known = ScriptedAnswer.Withdrawal.allCases.map(\.rawValue)
                place.error("is no moment of withdrawal", Suggestion.sentence(for: text, in: known))
            }
        }
        guard let list = parts["clips"] else {
            node.error("has no `clips`", "Write `clips: [2026-02-12T23:00:00Z/2026-02-12T23:10:00Z]`.")
            return nil
        }
        let clips = list.items().compactMap(self.clip)
        if list.node.sequence?.isEmpty ?? false { list.error("is empty", "Name at least one clip.") }
        return ScriptedAnswer(clips: clips, withdrawal: withdrawal)
    }

    private func clip(_ node: ContextNode) -> TimeWindow? {
        guard let text = node.text() else { return nil }
        let ends = text.split(separator: "/").compactMap { Instant(rfc3339: String($0)) }
        guard ends.count == 2, ends[0] < ends[1] else {
            node.error("is not a clip", "Write START/END, two RFC 3339 times, the earlier one first.")
            return nil
        }
        return TimeWindow(start: ends[0], end: ends[1])
    }

    private func releases(_ node: ContextNode) -> Int {
        guard let text = node.text() else { return 0 }
        guard let count = Int(text), (0...Self.mostReleases).contains(count) else {
            node.error("is not a number of releases", "Write 0 to \(Self.mostReleases).")
            return 0
        }
        return count
    }
}
