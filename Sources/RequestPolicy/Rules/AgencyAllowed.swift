public import CommunityRequests

/// The partner speaks for the agency.
public struct AgencyAllowed: PolicyRule {
    public static let id = RuleID.agencyAllowed
    public static let title = "The partner speaks for the agency"
    public static let basis = "This gateway: each partner's agencies are listed in its configuration"

    public static func explanation(under _: PolicyProfile) -> String {
        "A platform can send requests only for the agencies that agreed to use it, so that no platform can ask in "
            + "another agency's name."
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard let agency = context.agency, !context.allowedAgencies.contains(agency.ori) else {
            return []
        }
        return [
            .refuse(
                pointer: submission.agency.pointer,
                detail: "This partner may not send requests for this agency. Use an agency listed for the partner, "
                    + "or ask the operator to list this one."
            )
        ]
    }
}
