public import CommunityRequests

/// A description fits a person, not a group.
public struct GroupDescriptionAlone: PolicyRule {
    public static let id = RuleID.groupDescription
    public static let title = "Not by race or ethnicity alone"
    public static let basis = "Request for Assistance (2021–24): descriptions by race alone were banned"
    public static let outcomes: [RuleOutcome] = [.review]

    public static func explanation(under _: PolicyProfile) -> String {
        "A description that names a race or an ethnicity, and nothing else by which one person can be told from others "
            + "(clothing, hair, build, what was carried or driven), goes to a person before anyone sees it."
    }

    public static func lists(under _: PolicyProfile) -> [PolicyList] { [Self.list] }

    private static let list = PolicyList(builtIn: "group-description.csv", PackageResources.group_description_csv)

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard case .read(let text, _) = submission.description,
            let description = context.texts.first(where: { $0.text == text }),
            GroupDescription.describesGroupAlone(description)
        else { return [] }
        return [
            .review(
                detail: "The text may describe a person by race or ethnicity alone. Clothing, hair, build or what was "
                    + "carried or driven would tell one person from others."
            )
        ]
    }
}
