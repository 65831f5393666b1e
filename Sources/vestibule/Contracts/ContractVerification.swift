import CommunityRequests
import ContractTesting

/// Verifies the contracts of several adapters and prints a line a case while it does.
struct ContractVerification {
    let folder: ContractFolder
    /// The folder of adapters.
    let adapters: String
    let runner: ContractRunner
    let isQuiet: Bool
    /// Whether what comes becomes the new expectation.
    let accepts: Bool

    func run(_ names: [String]) async throws -> VerificationResults {
        var results = VerificationResults()
        for name in names {
            self.say(Terminal.styled(name, .strong))
            let (adapter, diagnostics) = AdapterFolder.compile(folder: self.adapters, name: name)
            let (contracts, broken) = self.folder.cases(of: name)
            let errors = (diagnostics + broken).filter { $0.severity == .error }
            results.diagnostics += errors
            for diagnostic in errors { self.say(Terminal.styled(diagnostic.description, .bad)) }
            guard let adapter else { continue }
            var cases: [CaseReport] = []
            for contract in contracts {
                let report = try await self.runner.verify(contract, among: contracts, adapter: adapter)
                cases.append(self.accepts ? try self.accepted(report, results: &results) : report)
                if let last = cases.last { self.show(last) }
            }
            let report = AdapterReport(adapter: name, cases: cases)
            if let objection = report.objection { self.say("  \(Terminal.styled(objection, .bad))") }
            results.adapters.append(report)
        }
        return results
    }

    /// Writes the new expectation where there is something to write, and says what changed.
    private func accepted(_ report: CaseReport, results: inout VerificationResults) throws -> CaseReport {
        guard report.outcome != nil else { return report }
        let isNew = report.contract.expectation == nil
        guard isNew || !report.differences.isEmpty else { return report }
        let accepted = try report.accepting()
        results.acceptedCount += 1
        self.say("  \(Terminal.styled(isNew ? "new   " : "changed", .notice)) \(report.contract.name)")
        for difference in report.differences { self.say("          \(difference)") }
        return accepted
    }

    private func show(_ report: CaseReport) {
        let word = report.holds ? Terminal.styled("holds ", .good) : Terminal.styled("differs", .bad)
        self.say("  \(word) \(report.contract.name)")
        for difference in report.differences { self.say("          \(difference)") }
        for problem in report.problems { self.say("          \(problem)") }
        if report.contract.expectation == nil { self.say("          nothing is expected yet; see --accept") }
    }

    private func say(_ text: String) {
        if !self.isQuiet { Terminal.print(text) }
    }
}

/// What came of a verification.
struct VerificationResults {
    var adapters: [AdapterReport] = []
    /// What is wrong with adapters, and with the files of cases.
    var diagnostics: [FileDiagnostic] = []
    var acceptedCount = 0

    var holds: Bool { self.diagnostics.isEmpty && self.adapters.allSatisfy(\.holds) }

    /// The last line.
    var total: String {
        let cases = self.adapters.flatMap(\.cases)
        let differing = cases.count { !$0.holds }
        let objections = self.adapters.compactMap(\.objection).count + self.diagnostics.count
        var parts = ["\(cases.count) case\(cases.count == 1 ? "" : "s")", "\(cases.count - differing) hold"]
        if differing > 0 { parts.append("\(differing) differ") }
        if objections > 0 { parts.append("\(objections) error\(objections == 1 ? "" : "s")") }
        if self.acceptedCount > 0 { parts.append("\(self.acceptedCount) written anew") }
        return Terminal.styled(parts.joined(separator: ", "), self.holds ? .good : .bad)
    }
}
