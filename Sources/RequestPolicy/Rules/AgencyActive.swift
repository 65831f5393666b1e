public import CommunityRequests

/// The agency's enrolment is active.
public struct AgencyActive: PolicyRule {
    public static let id = RuleID.agencyActive
    public static let title = "The enrolment is active"
    public static let basis = "Request for Assistance (2021–24): an agency's access could be ended"

    public static func explanation(under _: PolicyProfile) -> String {
        "An agency whose enrolment is suspended or over cannot ask. What it asked before stays public."
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard let agency = context.agency, !agency.isActive else { return [] }
        return [
            .refuse(
                pointer: submission.agency.pointer,
                detail: "This agency's enrolment is not active. The operator can activate it; send the request then."
            )
        ]
    }
}
