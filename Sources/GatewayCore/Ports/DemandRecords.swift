/// What was served on the operator. None of it can pass through the gateway; it is recorded by hand.
public enum DemandKind: String, Sendable, CaseIterable {
    case warrant
    case courtOrder = "court-order"
    case subpoena
    case emergencyDisclosure = "emergency-disclosure"
    case preservationRequest = "preservation-request"
    /// Any other.
    case legalDemand = "legal-demand"
}

/// What came of it.
public enum DemandOutcome: String, Sendable, CaseIterable {
    /// The gateway held nothing of what was asked for.
    case nothingHeld = "nothing-held"
    case refused
    case disclosed
    case withdrawn
}

/// A demand as it is recorded.
public struct ServedDemand: Sendable, Equatable {
    public let kind: DemandKind
    /// The day on which it was served: `2026-02-13`.
    public let date: String
    /// `nil` where it is not decided yet.
    public let outcome: DemandOutcome?
    /// The operator's words, shown beside the log; empty for none.
    public let note: String
    /// Its entry's place in the log; `nil` until it is recorded.
    public let logIndex: Int64?

    public init(kind: DemandKind, date: String, outcome: DemandOutcome?, note: String, logIndex: Int64? = nil) {
        self.kind = kind
        self.date = date
        self.outcome = outcome
        self.note = note
        self.logIndex = logIndex
    }
}

/// What the record of demands needs.
public protocol DemandStore: Sendable {
    /// Records a demand together with its log entry.
    func record(_ demand: ServedDemand, logEntry: NewLogEntry) async throws
    /// The demands before a log index, the newest first; the newest of all where it is `nil`.
    func servedDemands(before logIndex: Int64?, limit: Int) async throws -> [ServedDemand]
}
