/// Whom to believe that a checkpoint holds: logs, witnesses, and how many of which must agree
/// (`c2sp.org/tlog-policy`).
public struct LogPolicy: Hashable, Sendable {
    /// A log with the address that its line names, if it does.
    public struct Log: Hashable, Sendable {
        public let key: VerifierKey
        public let url: String?
    }

    /// A witness with its name in the policy.
    public struct Witness: Hashable, Sendable {
        public let name: String
        public let key: VerifierKey
        public let url: String?
    }

    /// What is asked of witnesses.
    indirect enum Quorum: Hashable, Sendable {
        case none
        case witness(VerifierKey)
        case group(Int, of: [Quorum])

        func isMet(by cosigners: Set<VerifierKey>) -> Bool {
            switch self {
            case .none: true
            case .witness(let key): cosigners.contains(key)
            case .group(let threshold, let members): members.filter { $0.isMet(by: cosigners) }.count >= threshold
            }
        }
    }

    public let logs: [Log]
    public let witnesses: [Witness]
    let quorum: Quorum

    init(logs: [Log], witnesses: [Witness], quorum: Quorum) {
        self.logs = logs
        self.witnesses = witnesses
        self.quorum = quorum
    }

    /// Believes one log, without witnesses.
    public init(trusting key: VerifierKey) {
        self.init(logs: [Log(key: key, url: nil)], witnesses: [], quorum: .none)
    }

    /// Goes on only where the checkpoint is signed by a log of the policy and cosigned by a quorum.
    ///
    /// - Throws: ``LogError`` with code `notHeld`.
    public func verify(_ checkpoint: SignedCheckpoint) throws {
        // A log that changes its key has a line for either.
        let logs = self.logs.filter { $0.key.name.description == checkpoint.checkpoint.origin }
        guard try logs.contains(where: { try checkpoint.note.isSigned(by: $0.key) }) else {
            throw LogError(.notHeld, "the checkpoint is signed by no log of the policy")
        }
        let cosigners = try self.witnesses.filter { try checkpoint.cosignatureTime(of: $0.key) != nil }
        guard self.quorum.isMet(by: Set(cosigners.map(\.key))) else {
            throw LogError(.notHeld, "the checkpoint lacks the witnesses that the policy asks for")
        }
    }
}
