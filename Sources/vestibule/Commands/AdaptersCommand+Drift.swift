import ArgumentParser
import CommunityRequests
import Foundation
import GatewayCore
import PartnerAdapters

extension AdaptersCommand {
    /// `vestibule adapters drift`: how messages depart from their manifests.
    struct Drift: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Fields, types and words that messages hold and manifests do not know, with what to add.",
            discussion: """
                Reads what the gateway counted, from its data folder; it is written every half minute. A key that the \
                adapter does not know is `*` until it stood in three messages: a key can be a value. Values are \
                counted nowhere.
                """
        )

        @OptionGroup var options: ConfigurationFile
        @Argument(help: "The adapters; without any, all.") var names: [String] = []
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let configuration = self.options.readUnchecked()
            let file = DriftFile(data: configuration.data)
            let kept: (ledger: DriftLedger, writtenAt: String)?
            do {
                kept = try file.read()
            } catch {
                throw CommandFailure(.notHeld, "\(file.path): is no file of drift counts; delete it to begin anew")
            }
            let report = DriftReport(
                kept?.ledger ?? DriftLedger(),
                writtenAt: kept?.writtenAt,
                adapters: configuration.adapters,
                names: self.names
            )
            if self.json { return Terminal.print(try JSONText.encode(report)) }
            Terminal.print(report.text)
        }
    }

    /// `vestibule adapters schema`: the manifest's JSON Schema.
    struct Schema: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The JSON Schema of adapter.yaml, for editors (draft 2020-12)."
        )

        func run() async throws { FileHandle.standardOutput.write(Data(PartnerAdapter.manifestSchema.utf8)) }
    }
}

/// Drift as an operator reads it, with what to add to each manifest.
struct DriftReport: Encodable {
    struct Place: Encodable {
        var kind: String
        var path: String
        var type: String
        var messages: Int
        var first: String
        var last: String
    }

    struct Adapter: Encodable {
        var adapter: String
        var places: [Place]
        /// Lines for `adapter.yaml`.
        var patch: [String]
    }

    /// When the gateway wrote its counts; absent where it has none.
    var countedUntil: String?
    /// Findings beyond what is counted apart.
    var overflow: Int
    var adapters: [Adapter]

    /// - Parameters:
    ///   - adapters: The folder of adapters, whose tables the patch names.
    ///   - names: Only these; all where there are none.
    init(_ ledger: DriftLedger, writtenAt: String?, adapters: String, names: [String]) {
        self.countedUntil = writtenAt
        self.overflow = ledger.overflow
        let byAdapter = Dictionary(grouping: ledger.counts, by: \.key.adapter)
        self.adapters = byAdapter.keys.sorted().filter { names.isEmpty || names.contains($0) }.map { name in
            let found = (byAdapter[name] ?? []).sorted {
                ($1.value.messages, $0.key.finding.path) < ($0.value.messages, $1.key.finding.path)
            }
            return Adapter(
                adapter: name,
                places: found.map { place, count in
                    Place(
                        kind: place.finding.kind.rawValue,
                        path: place.finding.path,
                        type: place.finding.type.rawValue,
                        messages: count.messages,
                        first: count.first.rfc3339,
                        last: count.last.rfc3339
                    )
                },
                patch: DriftPatch(
                    findings: found.map(\.key.finding),
                    adapter: AdapterFolder.compile(folder: adapters, name: name).0
                ).lines
            )
        }
    }

    var text: String {
        guard !self.adapters.isEmpty else {
            return self.countedUntil.map { "no drift; counted until \($0)" }
                ?? "nothing has been counted yet: no message held anything that its adapter does not know"
        }
        var lines: [String] = []
        for adapter in self.adapters {
            var table = TextTable(columns: ["messages", "drift", "type", "place", "last"], rightAligned: [0])
            for place in adapter.places {
                table.add([
                    String(place.messages), DriftReport.words[place.kind] ?? place.kind, place.type, place.path,
                    place.last,
                ])
            }
            lines += [Terminal.styled(adapter.adapter, .strong)] + table.lines.map { "  \($0)" }
            if !adapter.patch.isEmpty {
                lines +=
                    ["", "  For Adapters/\(adapter.adapter)/adapter.yaml:", ""] + adapter.patch.map { "    \($0)" }
            }
            lines.append("")
        }
        if self.overflow > 0 { lines.append("\(self.overflow) more findings were not counted apart") }
        return (lines + ["counted until \(self.countedUntil ?? "")"]).joined(separator: "\n")
    }

    /// The kinds of drift in words.
    static let words = ["unknown": "unknown field", "type": "changed type", "table": "unlisted word"]
}

/// What to add to a manifest, so that it knows what it was sent.
struct DriftPatch {
    let findings: [DriftFinding]
    let adapter: PartnerAdapter?

    var lines: [String] {
        var lines: [String] = []
        let unknown = self.paths(of: .unknownField).filter { !$0.contains("*") || !$0.hasSuffix("*") }
        if !unknown.isEmpty {
            lines.append("drop:                     # or map it: what does it mean?")
            lines += unknown.map { "  \($0): \"TODO: why it is left behind\"" }
        }
        for path in self.paths(of: .unlistedWord) {
            let table = self.adapter?.table(at: path)
            switch table {
            case "message.kind.is"?:
                lines += ["# \(path) held a word that `message.kind.is` does not list; ask the partner which, and add:"]
                lines += ["#   is: { WORD: ignore }"]
            case "submit.offense.or"?:
                lines += ["# \(path) held what is no NIBRS code; if it is a word of the partner's, add to `offense`:"]
                lines += ["#   or: { WORD: { review: true } }"]
            case let table? where table.hasPrefix("submit.attestations."):
                lines += [
                    "# \(path) held a word that `\(table)` does not list; ask the partner what it means, and add it:"
                ]
                lines += ["#   is_true: [WORD], or is_false: [WORD]"]
            case let table?:
                lines += [
                    "# \(path) held a word that has no entry in `\(table)` of the partner; add one to its settings."
                ]
            case nil:
                lines += ["# \(path) held a word that is in no table."]
            }
        }
        for path in self.paths(of: .changedType) {
            lines += ["# \(path) had another type than the manifest reads; ask the partner what changed."]
        }
        return lines
    }

    private func paths(of kind: DriftFinding.Kind) -> [String] {
        Set(self.findings.filter { $0.kind == kind }.map(\.path)).sorted()
    }
}
