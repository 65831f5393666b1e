import CommunityRequests
import Metrics
import PartnerAdapters
import Synchronization

/// Counts drift while messages come in.
///
/// It costs a message one walk along the places its adapter knows, and the lock only where something was found.
public final class DriftRecorder: Sendable {
    private struct State {
        var ledger: DriftLedger
        /// How often the ledger has changed.
        var version = 0
        var counters: [String: Counter] = [:]
    }

    private let state = Mutex(State(ledger: DriftLedger()))

    public init() {}

    /// Goes on from what was kept.
    public func restore(_ ledger: DriftLedger) { self.state.withLock { $0.ledger = ledger } }

    /// What was counted, and a number that differs whenever that does.
    public var snapshot: (ledger: DriftLedger, version: Int) {
        self.state.withLock { ($0.ledger, $0.version) }
    }

    /// Notes one message that was authenticated and read.
    func note(
        _ message: IncomingMessage,
        _ reading: PartnerMessage,
        adapter: PartnerAdapter,
        messageID: String,
        now: Instant
    ) {
        let findings = adapter.drift(of: message, read: reading)
        guard !findings.isEmpty else { return }
        // Seeded at random for each process, and never kept.
        let witness = messageID.hashValue
        self.state.withLock { state in
            state.ledger.note(findings, adapter: adapter.name, digest: adapter.digest, message: witness, now: now)
            state.version += 1
            for finding in findings {
                let key = "\(adapter.name) \(finding.kind.rawValue)"
                let counter =
                    state.counters[key]
                    ?? Counter(
                        label: "vestibule_drift_total",
                        dimensions: [("adapter", adapter.name), ("kind", finding.kind.rawValue)]
                    )
                state.counters[key] = counter
                counter.increment()
            }
        }
    }
}
