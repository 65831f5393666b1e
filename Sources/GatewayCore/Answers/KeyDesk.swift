public import AnswerProtocol
import Synchronization
import TransparencyLog

/// Gives owners' apps the gateway's public keys, with what the log says of them: an app believes no others.
public final class KeyDesk: Sendable {
    /// What the log says under one checkpoint.
    private struct Evidence {
        let head: SignedCheckpoint
        let entry: String
        let proof: String
    }

    private let answers: AnswerDesk
    private let store: any LogStore
    private let log: LogPublisher
    /// Made once for each checkpoint, since everybody asks.
    private let evidence = Mutex<Evidence?>(nil)

    init(answers: AnswerDesk, store: any LogStore, log: LogPublisher) {
        self.answers = answers
        self.store = store
        self.log = log
    }

    /// The keys, with the last entry on them that a published checkpoint covers; without it where there is none yet.
    public func published() async throws -> GatewayKeys {
        var keys = try self.answers.keys
        if let evidence = try await self.currentEvidence() {
            keys.inForce = evidence.entry
            keys.inForceProof = evidence.proof
        }
        return keys
    }

    private func currentEvidence() async throws -> Evidence? {
        // Only what is public already: asking for keys publishes nothing.
        guard let head = self.log.head else { return nil }
        if let kept = self.evidence.withLock({ $0 }), kept.head == head { return kept }
        let size = Int64(head.checkpoint.size)
        guard let last = try await self.store.lastLogEntry(of: .inForce, before: size) else { return nil }
        let made = Evidence(
            head: head,
            entry: String(decoding: last.bytes, as: UTF8.self),
            proof: try LogReader(folder: self.log.folder, head: head).proof(of: Int(last.index)).text
        )
        self.evidence.withLock { $0 = made }
        return made
    }
}
