import CommunityRequests
public import PartnerAdapters

/// Cases that hold one after the other on one gateway that was just started, with nothing done to it but their messages.
public struct PlainSequence: Sendable {
    /// The case whose partner, agencies and clock the gateway has.
    let first: Contract
    let reports: [CaseReport]

    /// Seconds that the gateway's clock may go on while they are replayed.
    static let patience: Int64 = 45
}

extension ContractRunner {
    /// Finds the cases that hold so: on the clock of most, and as well when some time has gone by.
    ///
    /// - Parameter reports: The adapter's cases, all of which hold.
    /// - Returns: `nil` where no message is accepted on that clock.
    public func plainSequence(of reports: [CaseReport], adapter: PartnerAdapter) async throws -> PlainSequence? {
        let alone = reports.filter { $0.contract.context.before.isEmpty }
        let clocks = Dictionary(grouping: alone, by: \.contract.context.clock)
        guard let most = clocks.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) })?.value,
            let first = most.first(where: { $0.outcome?.status == 202 })?.contract
        else { return nil }
        // What needs others before it comes after them.
        var kept = alone + reports.filter { !$0.contract.context.before.isEmpty }
        while true {
            let later = try await self.holding(kept, on: first, late: PlainSequence.patience, adapter: adapter)
            let both = try await self.holding(later, on: first, late: 0, adapter: adapter)
            if both.count == kept.count { return PlainSequence(first: first, reports: both) }
            kept = both
        }
    }

    /// Those that hold, in their order, when the gateway's clock has gone on by some seconds.
    private func holding(
        _ reports: [CaseReport],
        on first: Contract,
        late: Int64,
        adapter: PartnerAdapter
    ) async throws -> [CaseReport] {
        var kept: [CaseReport] = []
        var stage = try await self.stage(first, after: [], adapter: adapter)
        stage.replay.moveClock(to: first.context.clock + .seconds(late))
        for report in reports {
            let response = try await stage.replay.send(report.contract.message)
            if let expected = report.transcript?.response, response.says(expected) {
                kept.append(report)
            } else if (200..<300).contains(response.status) {
                // It left something behind: begin again without it.
                try await stage.close()
                stage = try await self.stage(first, after: [], adapter: adapter)
                stage.replay.moveClock(to: first.context.clock + .seconds(late))
                for earlier in kept { _ = try await stage.replay.send(earlier.contract.message) }
            }
        }
        try await stage.close()
        return kept
    }
}

extension RecordedResponse {
    /// Whether it says the same as another, but for what is made at random.
    fileprivate func says(_ other: RecordedResponse) -> Bool {
        func named(_ response: RecordedResponse) -> JSONValue {
            ContractOutcome(answer: response.json, callbacks: []).answer
        }
        return self.status == other.status && named(self) == named(other)
    }
}
