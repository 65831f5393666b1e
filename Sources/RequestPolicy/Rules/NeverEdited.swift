public import CommunityRequests

/// What is published is not edited. Adapters refuse kinds of messages that would.
public enum NeverEdited: DescribedRule {
    public static let id = RuleID.neverEdited
    public static let title = "Published requests are never edited"
    public static let basis = "Request for Assistance (2021–24): posts could not be edited, only marked resolved"

    public static func explanation(under _: PolicyProfile) -> String {
        "A request stays as it was published. It can be marked resolved or withdrawn, and it stays readable."
    }

    /// What the partner is told of a message that would change a request.
    public static func violation(at pointer: String) -> Violation {
        Policy.violation(
            Self.id,
            pointer,
            "A published request cannot be changed. Close it, and send a new request if one is still needed."
        )
    }
}
