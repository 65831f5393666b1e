/// What a witness knows and how it decides: a value, without files, time or network.
///
/// For each log it keeps the one checkpoint that it cosigned last, and cosigns only what continues it. Two checkpoints
/// that contradict each other are never both cosigned, and none that goes back.
public struct Witness: Sendable, Equatable {
    /// The logs it watches, by origin.
    private let logs: [String: VerifierKey]
    /// What it cosigned last, by origin.
    public private(set) var heads: [String: Checkpoint]

    /// - Parameter heads: What it cosigned last, by origin; those of logs that it no longer watches are kept.
    public init(logs: [VerifierKey], heads: [String: Checkpoint] = [:]) {
        self.logs = Dictionary(logs.map { ($0.name.description, $0) }, uniquingKeysWith: { $1 })
        self.heads = heads
    }

    /// What is to be done about a checkpoint.
    public enum Verdict: Sendable, Equatable {
        /// Save the new state durably, and only then cosign.
        case cosign
        case refuse(AddCheckpointReply)
    }

    /// Looks at a checkpoint, and takes it for the new head where it continues the last one.
    public mutating func consider(_ request: AddCheckpoint) -> Verdict {
        let new = request.checkpoint.checkpoint
        guard let key = self.logs[new.origin] else { return .refuse(.unknownLog) }
        guard (try? request.checkpoint.verify(log: key)) != nil else { return .refuse(.notSigned) }
        guard request.oldSize <= new.size else { return .refuse(.malformed) }
        let old = self.heads[new.origin].map { ($0.size, $0.root) } ?? (0, .emptyTree)
        guard request.oldSize == old.0 else { return .refuse(.conflict(size: old.0)) }
        if old.0 == new.size, old.1 != new.root { return .refuse(.conflict(size: old.0)) }
        guard request.proof.proves(from: old, to: (new.size, new.root)) else { return .refuse(.notConsistent) }
        self.heads[new.origin] = new
        return .cosign
    }
}
