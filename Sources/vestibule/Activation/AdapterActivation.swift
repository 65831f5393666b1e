import CommunityRequests
import ContractTesting
import PartnerAdapters

/// Whether an adapter may be in force, and why not.
struct AdapterActivation: Sendable {
    let name: String
    /// SHA-256 of the manifest; `nil` where it does not compile.
    let digest: String?
    let isUsed: Bool
    let caseCount: Int
    /// What stands against it, with file, line and what to write instead.
    let reasons: [FileDiagnostic]

    var isActive: Bool { self.reasons.isEmpty }

    /// The first reasons, for those whom the adapter's name has called out of bed; how many more there are.
    func firstReasons(_ count: Int = 5) -> [String] {
        let lines = self.reasons.prefix(count).map(\.description)
        guard self.reasons.count > count else { return lines }
        let more = self.reasons.count - count
        return lines + ["\(more) more: `vestibule contracts verify \(self.name)` shows all"]
    }

    /// The verdict over an adapter whose contracts were replayed.
    init(_ candidate: AdapterCandidate, reports: [CaseReport], failure: (any Error)?) {
        self.name = candidate.name
        self.digest = candidate.adapter?.digest
        self.isUsed = candidate.isUsed
        self.caseCount = candidate.contracts.count
        var reasons = (candidate.manifestDiagnostics + candidate.contractDiagnostics).filter { $0.severity == .error }
        if let failure {
            reasons.append(
                FileDiagnostic(
                    file: candidate.contractFolder,
                    line: 0,
                    message: "the contracts cannot be replayed here: \(type(of: failure))",
                    suggestion: "Replays need room in the folder of temporary files (TMPDIR)."
                )
            )
        } else if candidate.adapter != nil {
            reasons += reports.compactMap(\.diagnostic)
            if let objection = Self.objection(candidate, reports) { reasons.append(objection) }
        }
        self.reasons = reasons
    }

    /// What stands against an adapter whatever its cases show.
    private static func objection(_ candidate: AdapterCandidate, _ reports: [CaseReport]) -> FileDiagnostic? {
        // A case that cannot be read may be the one that is missed.
        guard candidate.contractDiagnostics.isEmpty,
            let objection = AdapterReport(adapter: candidate.name, cases: reports).objection
        else { return nil }
        let suggestion =
            reports.isEmpty
            ? "Record a message as a folder here, or name the folder of all contracts with `contracts:`."
            : "Add a case with a wrong signature whose `expected.json` has the status 401."
        return FileDiagnostic(
            file: candidate.contractFolder,
            line: 0,
            message: objection,
            suggestion: suggestion
        )
    }
}

extension CaseReport {
    /// What is wrong with the case, without a value; `nil` where it holds.
    fileprivate var diagnostic: FileDiagnostic? {
        guard !self.holds else { return nil }
        let verify = "See all of it with `vestibule contracts verify \(self.contract.adapter)`."
        func report(_ file: String, _ message: String, _ suggestion: String = verify) -> FileDiagnostic {
            FileDiagnostic(
                file: "\(self.contract.folder)/\(file)",
                line: 0,
                message: message,
                suggestion: suggestion
            )
        }
        guard self.outcome != nil else { return report("context.yaml", "the adapter does not take this partner") }
        guard self.contract.expectation != nil else {
            return report(
                ContractExpectation.answerFile,
                "nothing is expected of this message",
                "Write what comes with `vestibule contracts verify \(self.contract.adapter) --accept`, and look at it."
            )
        }
        if let first = self.differences.first {
            let place = first.pointer.isEmpty ? "the whole document" : "`\(first.pointer)`"
            let more = self.differences.count - 1
            let others = more == 0 ? "" : ", nor \(more == 1 ? "is another place" : "are \(more) other places")"
            return report(first.file, "\(place) is not as expected\(others)", verify)
        }
        return report("request.http", self.problems.first ?? "the case does not hold")
    }
}
