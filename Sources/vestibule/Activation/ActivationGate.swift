import ContractTesting
import PartnerAdapters

/// Holds adapters to their contracts: one that does not keep them is not activated.
///
/// Every case runs through a gateway of its own, under the policy, the agencies and the clock of its recording.
struct ActivationGate: Sendable {
    private let runner: ContractRunner
    /// Cases that are replayed at once.
    private let width: Int

    /// - Throws: Where no key for replays can be made.
    init(width: Int) throws {
        self.runner = try ContractRunner(drivers: .local)
        self.width = max(1, width)
    }

    /// The same gate for another number of cases at once.
    func narrowed(to width: Int) -> ActivationGate { ActivationGate(runner: self.runner, width: width) }

    private init(runner: ContractRunner, width: Int) {
        self.runner = runner
        self.width = width
    }

    /// The verdicts, in the order of the candidates.
    func verdicts(on candidates: [AdapterCandidate]) async -> [AdapterActivation] {
        let work = candidates.enumerated().flatMap { index, candidate in
            candidate.adapter.map { adapter in
                candidate.contracts.indices.map { Piece(candidate: index, contract: $0, adapter: adapter) }
            } ?? []
        }
        var reports: [Int: [(Int, CaseReport)]] = [:]
        var failures: [Int: any Error] = [:]
        await withTaskGroup(of: (Piece, Result<CaseReport, any Error>).self) { group in
            var rest = work[...]
            func start() {
                guard let piece = rest.popFirst() else { return }
                let contracts = candidates[piece.candidate].contracts
                group.addTask { (piece, await self.result(of: piece, among: contracts)) }
            }
            for _ in 0..<self.width { start() }
            for await (piece, result) in group {
                switch result {
                case .success(let report): reports[piece.candidate, default: []].append((piece.contract, report))
                case .failure(let error): failures[piece.candidate] = error
                }
                start()
            }
        }
        return candidates.enumerated().map { index, candidate in
            let cases = (reports[index] ?? []).sorted { $0.0 < $1.0 }.map(\.1)
            return AdapterActivation(candidate, reports: cases, failure: failures[index])
        }
    }

    /// One case to replay.
    private struct Piece: Sendable {
        let candidate: Int
        let contract: Int
        let adapter: PartnerAdapter
    }

    private func result(of piece: Piece, among contracts: [Contract]) async -> Result<CaseReport, any Error> {
        do {
            let contract = contracts[piece.contract]
            return .success(try await self.runner.verify(contract, among: contracts, adapter: piece.adapter))
        } catch {
            return .failure(error)
        }
    }
}
