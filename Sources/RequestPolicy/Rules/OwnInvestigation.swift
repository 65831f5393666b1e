public import CommunityRequests

/// The agency investigates the matter itself.
public struct OwnInvestigation: PolicyRule {
    public static let id = RuleID.ownInvestigation
    public static let title = "The agency's own investigation"
    public static let basis = "Community Requests (2025–): the agency's own investigation only"
    public static let outcomes: [RuleOutcome] = [.review, .refuse]

    public static func explanation(under _: PolicyProfile) -> String {
        "An agency can ask only for an investigation of its own, not on behalf of another agency. If the request "
            + "does not say so, a person looks at it first."
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        switch submission.attestations[.ownInvestigation] {
        case .read(true, _), .failed:
            []
        case .read(false, let pointer):
            [
                .refuse(
                    pointer: pointer,
                    detail: "An agency can ask only for its own investigation. The agency that conducts the "
                        + "investigation has to send the request."
                )
            ]
        case .absent, nil:
            context.attests.contains(.ownInvestigation)
                ? [] : [.review(detail: "The request does not say that the investigation is the agency's own.")]
        }
    }
}
