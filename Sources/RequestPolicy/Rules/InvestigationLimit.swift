public import CommunityRequests

/// So many requests an investigation. Counted in the store, inside the transaction that keeps the request,
/// because two requests may arrive at once.
public enum InvestigationLimit: DescribedRule {
    public static let id = RuleID.investigationLimit
    public static let title = "Few requests an investigation"
    public static let basis = "Request for Assistance (2021–24): two posts per investigation"

    public static func explanation(under profile: PolicyProfile) -> String {
        "An agency can make at most \(profile.investigationLimit) requests under one investigation code, whatever "
            + "became of them."
    }

    /// What the partner is told when the store refuses a request that would go beyond the limit.
    ///
    /// - Parameter pointer: The place of the investigation code.
    public static func violation(at pointer: String, under profile: PolicyProfile) -> Violation {
        Policy.violation(
            Self.id,
            pointer,
            "The agency has made \(profile.investigationLimit) requests under this investigation code, which is the "
                + "limit. No further request can be made for this investigation."
        )
    }
}
