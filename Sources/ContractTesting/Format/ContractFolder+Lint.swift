public import CommunityRequests
public import PartnerAdapters

extension ContractFolder {
    /// What an adapter's cases lack, without replaying them: that there are some, that each expects something, that
    /// each enrols its partner as the adapter needs, and that one shows a wrong signature refused.
    ///
    /// - Parameter adapter: `nil` where it does not compile; what depends on it is then left out.
    public func lint(_ name: String, adapter: PartnerAdapter?) -> [FileDiagnostic] {
        let folder = "\(self.path)/\(name)"
        func finding(_ file: String, _ message: String, _ suggestion: String) -> FileDiagnostic {
            FileDiagnostic(file: file, line: 0, message: message, suggestion: suggestion)
        }
        let (contracts, broken) = self.cases(of: name)
        var findings = broken
        if contracts.isEmpty, broken.isEmpty {
            return [
                finding(
                    folder,
                    "`\(name)` has no contracts",
                    "Add a folder for a case with `request.http` and `context.yaml`, or begin with `adapters new`."
                )
            ]
        }
        for contract in contracts {
            if let adapter {
                findings += contract.context.partner.enrolled(with: adapter, file: contract.contextFile).diagnostics
            }
            if contract.expectation == nil {
                findings.append(
                    finding(
                        contract.folder,
                        "nothing is expected of the case yet",
                        "Run `vestibule contracts verify \(name) --accept` and look at what it writes."
                    )
                )
            }
        }
        let isComplete = contracts.allSatisfy { $0.expectation != nil }
        if isComplete, !contracts.contains(where: { $0.expectation?.status == 401 }) {
            findings.append(
                finding(
                    folder,
                    "no case shows a wrong signature refused",
                    "Copy a case, sign it with `vestibule contracts sign \(name) CASE --wrong`, and accept it."
                )
            )
        }
        return findings.sorted()
    }
}
