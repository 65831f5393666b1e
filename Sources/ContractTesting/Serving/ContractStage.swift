import CommunityRequests
public import PartnerAdapters

/// A gateway that was put into the state which a case needs.
struct StagedGateway {
    var replay: Replay
    let opened: ReplayStore

    func close() async throws { try await self.opened.close() }
}

extension ContractRunner {
    /// Opens a gateway with the partner, the agencies and the clock of a case, and plays what came before.
    ///
    /// - Throws: ``UnplayableContract`` where the adapter does not take the case's partner.
    func stage(_ contract: Contract, after earlier: [Contract], adapter: PartnerAdapter) async throws -> StagedGateway {
        let (partner, diagnostics) = contract.context.partner.enrolled(with: adapter, file: contract.contextFile)
        guard let partner else { throw UnplayableContract(reasons: diagnostics.map(\.description)) }
        let opened = try await self.drivers.openStore()
        do {
            var replay = try self.replay(contract, partner: partner, opened: opened)
            try await replay.begin(after: earlier)
            return StagedGateway(replay: replay, opened: opened)
        } catch {
            try await opened.close()
            throw error
        }
    }
}

/// Why no gateway can be made for a case.
public struct UnplayableContract: Error, Sendable {
    public let reasons: [String]
}

/// The gateways that an adapter's contracts were recorded with, one after the other: whoever replays them from outside
/// asks for the state of a case, and then sends its message.
public actor ContractStage {
    private let runner: ContractRunner
    private let adapter: PartnerAdapter
    private let contracts: [Contract]
    /// The case of the gateway that needs no state.
    private let first: Contract
    private var current: (name: String?, gateway: StagedGateway)?

    /// - Parameter plain: What needs no state.
    public init(
        runner: ContractRunner,
        adapter: PartnerAdapter,
        contracts: [Contract],
        plain: PlainSequence
    ) {
        self.runner = runner
        self.adapter = adapter
        self.contracts = contracts
        self.first = plain.first
    }

    /// Puts a fresh gateway up for a case; `nil` for the gateway that needs no state, which stays where it is up.
    ///
    /// - Returns: Whether there is such a case.
    public func begin(_ name: String?) async throws -> Bool {
        if name == nil, let current, current.name == nil { return true }
        guard let contract = name == nil ? self.first : self.contracts.first(where: { $0.name == name }) else {
            return false
        }
        try await self.close()
        let earlier = name == nil ? [] : self.earlier(than: contract)
        let gateway = try await self.runner.stage(contract, after: earlier, adapter: self.adapter)
        self.current = (name, gateway)
        return true
    }

    /// What the gateway answers to a message.
    public func answer(_ message: RecordedMessage) async throws -> RecordedResponse {
        if self.current == nil { _ = try await self.begin(nil) }
        guard let current else { throw UnplayableContract(reasons: []) }
        return try await current.gateway.replay.send(message)
    }

    /// The body of a callback by its description in the Pact file; `nil` where there is none.
    public func callback(_ description: String) async throws -> JSONValue? {
        guard let contract = self.contracts.first(where: { description.hasPrefix("\($0.name): ") }) else { return nil }
        let report = try await self.runner.verify(contract, among: self.contracts, adapter: self.adapter)
        return report.transcript?.callbacks.first {
            PactMessage.description(of: $0.name, in: contract.name) == description
        }?.body
    }

    /// Takes the gateway down.
    public func close() async throws {
        let gateway = self.current?.gateway
        self.current = nil
        try await gateway?.close()
    }

    private func earlier(than contract: Contract) -> [Contract] {
        contract.context.before.compactMap { place in self.contracts.first { $0.name == place.name } }
    }
}
