public import CommunityRequests

/// Protest, worship, meetings and other lawful assembly are no matter for this gateway.
public struct LawfulAssembly: PolicyRule {
    public static let id = RuleID.lawfulAssembly
    public static let title = "Not for lawful assembly"
    public static let basis =
        "Request for Assistance (2021–24): requests about lawful activity such as protest were banned; First Amendment"
    public static let outcomes: [RuleOutcome] = [.review]

    public static func explanation(under _: PolicyProfile) -> String {
        "Nobody is asked who came to a protest, a meeting, a service or a strike. A crime that happens beside one may be asked about, after a person has looked at the request."
    }

    public static func lists(under _: PolicyProfile) -> [PolicyList] { [Self.list] }

    private static let list = PolicyList(builtIn: "lawful-assembly.csv", PackageResources.lawful_assembly_csv)

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard let found = submission.screened(by: .lawfulAssembly, in: context) else { return [] }
        return [.review(detail: "The text may be about a lawful assembly: \(found).")]
    }
}
