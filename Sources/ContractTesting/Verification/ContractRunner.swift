import AnswerProtocol
import CommunityRequests
import GatewayCore
public import PartnerAdapters

/// Replays recorded messages in process, each through a gateway of its own, on the clock of the recording.
public struct ContractRunner: Sendable {
    let drivers: ReplayDrivers
    /// One for all replays: making a key takes longer than a whole replay.
    private let issuer: TokenIssuerKey

    /// Makes a runner.
    ///
    /// - Throws: Where no token key can be made.
    public init(drivers: ReplayDrivers) throws {
        self.drivers = drivers
        self.issuer = try TokenIssuerKey.generate()
    }

    /// Replays one case and compares.
    ///
    /// - Parameter all: The cases among which those before it are found.
    /// - Throws: Where the store or the surface fails.
    public func verify(_ contract: Contract, among all: [Contract], adapter: PartnerAdapter) async throws -> CaseReport
    {
        let context = contract.context
        let (enrolled, diagnostics) = context.partner.enrolled(with: adapter, file: contract.contextFile)
        guard let partner = enrolled else {
            return CaseReport(
                contract: contract,
                outcome: nil,
                transcript: nil,
                differences: [],
                problems: diagnostics.map(\.description),
                refusesBadSignature: false
            )
        }
        let earlier = context.before.compactMap { place in all.first { $0.name == place.name } }
        var (outcome, transcript, problems) = try await self.replay(contract, after: earlier, partner: partner)
        if earlier.count < context.before.count { problems.append("before: a case that is named there is broken") }
        let check = IdentityCheck(adapter: adapter, partner: partner, now: context.clock)
        problems += check.leaks(of: (earlier + [contract]).map(\.message), in: outcome).map { pointer in
            "\(pointer) of a message is sealed or dropped, and shows in the public form, the answer or a callback"
        }
        return CaseReport(
            contract: contract,
            outcome: outcome,
            transcript: transcript,
            differences: contract.expectation?.differences(from: outcome) ?? [],
            problems: problems,
            refusesBadSignature: self.hasWrongSignature(contract, for: partner) && outcome.status == 401
        )
    }

    private func replay(
        _ contract: Contract,
        after earlier: [Contract],
        partner: Partner
    ) async throws -> (outcome: ContractOutcome, transcript: ReplayTranscript?, problems: [String]) {
        let opened = try await self.drivers.openStore()
        do {
            var replay = try self.replay(contract, partner: partner, opened: opened)
            let outcome = try await replay.run(after: earlier)
            try await opened.close()
            return (outcome, replay.transcript, replay.problems)
        } catch {
            try await opened.close()
            throw error
        }
    }

    /// A replay that has not begun.
    func replay(_ contract: Contract, partner: Partner, opened: ReplayStore) throws -> Replay {
        try Replay(contract, partner: partner, opened: opened, drivers: self.drivers, issuer: self.issuer)
    }

    /// Whether the message is signed in the right form, and wrongly.
    private func hasWrongSignature(_ contract: Contract, for partner: Partner) -> Bool {
        let headers = MessageHeaders(contract.message.headers.map { ($0.name, $0.value) })
        let time = contract.context.clock
        return partner.authenticator?.verify(headers: headers, body: contract.message.body, now: time) == .mismatch
    }
}
