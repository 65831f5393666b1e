import CommunityRequests
import ContractTesting
import PartnerAdapters

/// The recorded messages of adapters, for commands that hand them on.
struct Recordings {
    /// The folder of contracts.
    let contracts: String
    /// The folder of adapters.
    let adapters: String

    /// An adapter with those of its cases that hold.
    struct Recording {
        var adapter: PartnerAdapter?
        var contracts: [Contract] = []
        var reports: [CaseReport] = []
        /// What keeps the others out, each a sentence.
        var problems: [String] = []
    }

    /// The adapters that are meant.
    ///
    /// - Parameter wanted: Empty for all that have contracts.
    /// - Throws: ``CommandFailure`` where one of them is none.
    func names(_ wanted: [String]) throws -> [String] {
        guard let known = ContractFolder(path: self.contracts).adapters else {
            throw CommandFailure(.wrongUse, "\(self.contracts): is no folder; name it with --dir")
        }
        for name in wanted where !known.contains(name) {
            let suggestion = Suggestion.sentence(for: name, in: known)
            throw CommandFailure(.wrongUse, "\(self.contracts) has no adapter `\(name)`. \(suggestion)")
        }
        return wanted.isEmpty ? known : wanted
    }

    /// Replays the cases of an adapter.
    func replay(_ name: String, with runner: ContractRunner) async throws -> Recording {
        let (adapter, diagnostics) = AdapterFolder.compile(folder: self.adapters, name: name)
        let (contracts, broken) = ContractFolder(path: self.contracts).cases(of: name)
        var recording = Recording(adapter: adapter, contracts: contracts)
        recording.problems = (diagnostics + broken).filter { $0.severity == .error }.map(\.description)
        guard let adapter else { return recording }
        for contract in contracts {
            let report = try await runner.verify(contract, among: contracts, adapter: adapter)
            if report.holds {
                recording.reports.append(report)
            } else {
                recording.problems.append(
                    "\(contract.folder): differs; `vestibule contracts verify \(name)` shows in what"
                )
            }
        }
        return recording
    }
}
