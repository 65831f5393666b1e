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
    let adapterFolder: String
    /// The folder of all contracts.
    let allContracts: String
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
        self.adapterFolder = "\(adapters)/\(name)"
        self.allContracts = contracts
        self.isUsed = isUsed
    }
}

extension AdapterCandidate {
    /// The folder of its contracts.
    var contractFolder: String { "\(self.allContracts)/\(self.name)" }
}

/// Which adapters are held to their contracts.
enum ContractScope: Sendable {
    /// None: the command only looks.
    case none
    /// Those that a partner uses.
    case used
    case all
}
