public import CommunityRequests

/// Care that is lawful where it is given is no matter for this gateway.
public struct ReproductiveCare: PolicyRule {
    public static let id = RuleID.reproductiveCare
    public static let title = "Not for reproductive or gender-affirming care"
    public static let basis =
        "State laws that forbid such use of camera and plate data, as 625 ILCS 5/2-130 and California Penal Code 13778.2 and 13778.3"
    public static let outcomes: [RuleOutcome] = [.review]

    /// People are hurt where such a request gets out by one person's mistake.
    public static let reviewers = 2

    public static func explanation(under _: PolicyProfile) -> String {
        "Nobody is asked to help find people who seek, give or help with reproductive or gender-affirming care. A text that may be about that goes to two people before anyone else sees it."
    }

    public static func lists(under _: PolicyProfile) -> [PolicyList] { [Self.list] }

    private static let list = PolicyList(builtIn: "reproductive-care.csv", PackageResources.reproductive_care_csv)

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard let found = submission.screened(by: .reproductiveCare, in: context) else { return [] }
        return [.review(detail: "The text may be about reproductive or gender-affirming care: \(found).")]
    }
}
