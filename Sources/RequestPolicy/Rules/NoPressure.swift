public import CommunityRequests

/// An answer is a gift: nobody is pressed for one.
public struct NoPressure: PolicyRule {
    public static let id = RuleID.noPressure
    public static let title = "No pressure on residents"
    public static let basis =
        "Request for Assistance (2021–24): posts that pressed or threatened residents were banned; Community Requests (2025–): answers are optional"
    public static let outcomes: [RuleOutcome] = [.review]

    public static func explanation(under _: PolicyProfile) -> String {
        "A request asks. It does not say that owners must answer, threaten those who do not, or ask who has a camera. A text "
            + "that may do so goes to a person before anyone sees it."
    }

    public static func lists(under _: PolicyProfile) -> [PolicyList] { [Self.list] }

    private static let list = PolicyList(builtIn: "pressure.csv", PackageResources.pressure_csv)

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard let found = submission.screened(by: .pressure, in: context) else { return [] }
        return [.review(detail: "The text may be about pressure on residents: \(found).")]
    }
}
