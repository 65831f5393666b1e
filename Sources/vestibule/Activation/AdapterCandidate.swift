import CommunityRequests
import ContractTesting
import Foundation
import PartnerAdapters

/// An adapter as its files were read: compiled where that can be done, with the contracts that it has to keep.
struct AdapterCandidate: Sendable {
    let name: String
    let adapter: PartnerAdapter?
    /// How its messages are authenticated, as far as that can be read of a manifest that does not compile.
    let schemes: [AuthenticationScheme]
    /// What is wrong with the manifest.
    let manifestDiagnostics: [FileDiagnostic]
    let contracts: [Contract]
    /// What is wrong with the contracts' files.
    let contractDiagnostics: [FileDiagnostic]
    /// The folder of its contracts.
    let contractFolder: String
    /// Whether a partner of the configuration uses it.
    let isUsed: Bool

    /// Reads an adapter.
    ///
    /// - Parameters:
    ///   - adapters: The folder of adapters.
    ///   - contracts: The folder of contracts.
    ///   - hasContracts: Whether its contracts are read, too.
    init(_ name: String, adapters: String, contracts: String, isUsed: Bool, hasContracts: Bool) {
        let (adapter, diagnostics) = AdapterFolder.compile(folder: adapters, name: name)
        let cases = hasContracts ? ContractFolder(path: contracts).cases(of: name) : ([], [])
        self.name = name
        self.adapter = adapter
        self.schemes = adapter?.authentication ?? AdapterFolder.schemes(folder: adapters, name: name)
        self.manifestDiagnostics = diagnostics
        self.contracts = cases.0
        self.contractDiagnostics = cases.1
        self.contractFolder = "\(contracts)/\(name)"
        self.isUsed = isUsed
    }
}

/// Which adapters are held to their contracts.
enum ContractScope: Sendable {
    /// None: the command only looks.
    case none
    /// Those that a partner uses.
    case used
    case all
}
