public import CommunityRequests

/// The agency inside an investigation code is the one that asks.
public struct CodeOfOwnAgency: PolicyRule {
    public static let id = RuleID.codeOwnAgency
    public static let title = "The code is the agency's own"
    public static let basis = "Community Requests (2025–): a unique code for each of the agency's own investigations"

    public static func explanation(under _: PolicyProfile) -> String {
        "Where an investigation code names an agency, it must be the agency that asks."
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard case .read(let named, let pointer) = submission.codeAgency, let agency = submission.agency.value,
            named != agency
        else { return [] }
        return [
            .refuse(
                pointer: pointer,
                detail: "The investigation code names another agency than the one that asks. Write a code of the "
                    + "requesting agency, or send the request as the agency of the code."
            )
        ]
    }
}
