/// What an account may do. Each role may do what those before it may.
public enum OperatorRole: String, Sendable, CaseIterable, Comparable {
    /// Sees all that the console shows, and changes nothing.
    case viewer
    /// Decides what waits for review.
    case reviewer
    /// Sends deliveries again, lets partners go on, tries payloads.
    case `operator`

    /// Whether somebody of this role may do what is `other`'s to do.
    public func includes(_ other: OperatorRole) -> Bool { self >= other }

    public static func < (left: OperatorRole, right: OperatorRole) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .viewer: 0
        case .reviewer: 1
        case .operator: 2
        }
    }
}
