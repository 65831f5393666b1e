public import CommunityRequests

/// The agency is in the directory.
public struct AgencyKnown: PolicyRule {
    public static let id = RuleID.agencyKnown
    public static let title = "The agency is enrolled"
    public static let basis = "Request for Assistance (2021–24): only enrolled public safety agencies could post"

    public static func explanation(under _: PolicyProfile) -> String {
        "Only an agency of this gateway's public directory can ask. Each has a page with everything it ever asked."
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard case .read(_, let pointer) = submission.agency, context.agency == nil else { return [] }
        return [
            .refuse(
                pointer: pointer,
                detail: "No agency with this ORI is enrolled here. Write the ORI of an agency of this gateway's "
                    + "directory, or ask the operator to enrol it."
            )
        ]
    }
}
