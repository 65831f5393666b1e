import AnswerProtocol

/// What a partner asks of simulated owners: who shares what.
struct SandboxAnswers: Decodable {
    /// The most owners that answer at once.
    static let limit = 50

    /// One owner and the clips that are shared.
    struct Owner: Decodable {
        let clips: [ClipSpan]
    }

    let owners: [Owner]
}

/// Simulated consents that were given, as their partner keeps them. Sent back, they are withdrawn.
struct SandboxConsents: Codable, Sendable {
    let consents: [SandboxReceipt]
}

/// What a partner can do with a request of the sandbox.
public enum SandboxAction: String, Sendable, CaseIterable {
    /// Owners who do not exist consent: `{"owners":[{"clips":[{"start","end"}]}]}`.
    case consents
    /// They withdraw: what `consents` answered, or some of it.
    case withdrawals
    /// The next release is made now.
    case releases
}
