import PartnerAdapters

/// The adapters that kept their contracts, with how their files stood: what has not changed since need not be tried again.
///
/// So a reload that takes a secret away is done at once. It remembers within one run of one program only, and nothing
/// that failed: what a failure depended on is not known.
struct PassedAdapters: Sendable {
    private var passed: [String: (files: FileFingerprint, verdict: AdapterActivation)] = [:]

    /// The verdict on an adapter whose files are as they were.
    func verdict(on candidate: AdapterCandidate, files: FileFingerprint?) -> AdapterActivation? {
        guard let files, let known = self.passed[candidate.name], known.files == candidate.part(of: files),
            known.verdict.digest == candidate.adapter?.digest
        else { return nil }
        return known.verdict
    }

    /// Remembers the verdicts on candidates, in their order.
    mutating func note(_ verdicts: [AdapterActivation], on candidates: [AdapterCandidate], files: FileFingerprint?) {
        guard let files else { return }
        for (candidate, verdict) in zip(candidates, verdicts) {
            self.passed[candidate.name] = verdict.isActive ? (candidate.part(of: files), verdict) : nil
        }
    }
}

extension AdapterCandidate {
    /// How the files stand on which its verdict depends: its manifest, and all contracts, which share agencies.
    fileprivate func part(of files: FileFingerprint) -> FileFingerprint {
        files.part(below: [self.adapterFolder, self.allContracts])
    }
}
