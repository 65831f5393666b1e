public import CommunityRequests

/// A request is about something that happened, not about who lives where and goes when.
public struct NoSurveillance: PolicyRule {
    public static let id = RuleID.noSurveillance
    public static let title = "Not for watching people"
    public static let basis =
        "Direct video requests (to 2021): a case and a specific crime were required; Request for Assistance (2021–24): a type of incident was required"
    public static let outcomes: [RuleOutcome] = [.review]

    public static func explanation(under _: PolicyProfile) -> String {
        "A request is about something that happened. Nobody is asked who lives in a house, who visits it, when somebody "
            + "leaves for work, or for the faces and plates of everybody who passes. A text that may ask so goes to a "
            + "person before anyone sees it."
    }

    public static func lists(under _: PolicyProfile) -> [PolicyList] { [Self.list] }

    private static let list = PolicyList(builtIn: "surveillance.csv", PackageResources.surveillance_csv)

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard let found = submission.screened(by: .surveillance, in: context) else { return [] }
        return [.review(detail: "The text may be about people's comings and goings: \(found).")]
    }
}
