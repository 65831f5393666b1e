/// Who did something.
public enum AuditActor: Hashable, Sendable, CustomStringConvertible {
    /// An account, in the console or through the operator API.
    case account(OperatorName)
    /// Whoever is at the machine's own terminal, by the name of its user there.
    case terminal(user: String)
    /// Somebody who did not log in.
    case nobody

    /// As the trail holds it: `ana`, `terminal:root`, `nobody:`. No account's name has a colon.
    public var description: String {
        switch self {
        case .account(let name): name.description
        case .terminal(let user): "terminal:\(user)"
        case .nobody: "nobody:"
        }
    }
}
