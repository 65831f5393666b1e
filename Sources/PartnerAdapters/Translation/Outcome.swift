import CommunityRequests

/// What came of looking for a value.
enum Outcome<Value: Sendable>: Sendable {
    case read(Value, at: String)
    /// Nothing, `null` or blank; with the rule that breaks where it is required, and what is to be said of it.
    case missing(at: String, rule: RuleID = .required, detail: String?)
    /// A violation says why.
    case failed(at: String)

    var isMissing: Bool {
        guard case .missing = self else { return false }
        return true
    }
}
