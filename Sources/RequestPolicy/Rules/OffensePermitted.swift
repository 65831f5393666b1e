public import CommunityRequests

/// The offence is one for which owners may be asked.
public struct OffensePermitted: PolicyRule {
    public static let id = RuleID.offensePermitted
    public static let title = "The offence is a local crime"
    public static let basis =
        "FBI NIBRS code list with this gateway's decision for each; Request for Assistance (2021–24): a type of "
        + "incident was required, lawful protest and the like were banned"
    public static let outcomes: [RuleOutcome] = [.review, .refuse]

    public static func explanation(under _: PolicyProfile) -> String {
        "Requests about federal and immigration offences are refused. Where an offence may touch a victim's privacy "
            + "or a lawful assembly, or is none of the list, a person looks at the request first."
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard case .read(let claim, let pointer) = submission.offense else { return [] }
        switch claim {
        case .other:
            return [.review(detail: "The offence is none of the NIBRS list.")]
        case .listed(let offense):
            switch context.profile.decision(about: offense) {
            case .permit: return []
            case .review: return [.review(detail: "A person looks at every request about this offence.")]
            case .refuse:
                let why =
                    offense.defaultDecision == .refuse
                    ? "No request can be made about this offence: it is a federal matter."
                    : "This gateway takes no request about this offence."
                return [.refuse(pointer: pointer, detail: "\(why) /rules says which offences are permitted.")]
            }
        }
    }
}
