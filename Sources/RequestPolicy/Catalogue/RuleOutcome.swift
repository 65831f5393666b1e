/// What a rule can make of a request that does not keep it. One that keeps every rule is permitted.
public enum RuleOutcome: String, Hashable, Sendable, CaseIterable {
    /// A person decides.
    case review
    case refuse
}
