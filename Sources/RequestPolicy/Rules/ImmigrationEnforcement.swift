public import CommunityRequests

/// Whether people may be in the country is no matter for this gateway.
public struct ImmigrationEnforcement: PolicyRule {
    public static let id = RuleID.immigrationEnforcement
    public static let title = "Not for immigration enforcement"
    public static let basis =
        "Community Requests (2025–): city and county agencies only, no federal; state laws that forbid such use of camera and plate data, as 625 ILCS 5/2-130"
    public static let outcomes: [RuleOutcome] = [.review]

    /// People are hurt where such a request gets out by one person's mistake.
    public static let reviewers = 2

    public static func explanation(under _: PolicyProfile) -> String {
        "Nobody is asked to help find people because of where they come from or what papers they have. A text that may be about that goes to two people before anyone else sees it."
    }

    public static func lists(under _: PolicyProfile) -> [PolicyList] { [Self.list] }

    private static let list = PolicyList(
        builtIn: "immigration-enforcement.csv",
        PackageResources.immigration_enforcement_csv
    )

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard let found = submission.screened(by: .immigrationEnforcement, in: context) else { return [] }
        return [.review(detail: "The text may be about immigration enforcement: \(found).")]
    }
}
