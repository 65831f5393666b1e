import CommunityRequests

/// What came of looking for a value.
enum Outcome<Value: Sendable>: Sendable {
    case read(Value, at: String)
    /// Nothing, `null` or blank; with what its reader says of that, where it looked into something.
    case missing(at: String, detail: String?)
    /// A violation says why.
    case failed(at: String)

    var isMissing: Bool {
        guard case .missing = self else { return false }
        return true
    }
}
