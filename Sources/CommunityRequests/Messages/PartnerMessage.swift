/// What one message of a partner means, once its adapter has read it.
public enum PartnerMessage: Sendable {
    /// A new request.
    case submit(Submission)
    /// A request is over: resolved or withdrawn.
    case close(Closing)
    /// A kind the adapter lists as known and without effect.
    case ignored
    /// A kind that is always refused, with the rule that says so (`never-edited`).
    case refused([Violation])
    /// A warrant, a subpoena or an emergency demand. Those go to the provider's legal desk.
    case legalProcess
    /// The kind could not be told; the violations say why.
    case unreadable([Violation])
}

/// A message that closes a request, or several.
public struct Closing: Sendable {
    /// How a partner can end a request.
    public enum Outcome: String, Sendable {
        case resolved
        case withdrawn
    }

    public var outcome: Outcome
    /// The partner's own names for what is over; several are closed together, or none of them.
    public var references: Reading<[String]>
    public var investigation: Reading<InvestigationCode>
    /// The agency that closes; absent where the message names none, and the partner's own then suffices.
    public var agency: Reading<ORI>
    /// All that could not be read.
    public var violations: [Violation]

    public init(
        outcome: Outcome,
        references: Reading<[String]>,
        investigation: Reading<InvestigationCode>,
        agency: Reading<ORI>,
        violations: [Violation]
    ) {
        self.outcome = outcome
        self.references = references
        self.investigation = investigation
        self.agency = agency
        self.violations = violations
    }
}
