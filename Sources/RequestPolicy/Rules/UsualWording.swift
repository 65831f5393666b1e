public import CommunityRequests

/// A text is worded like other requests.
///
/// Phrases find what somebody thought of. This rule weighs all words of a text together, and finds some of what nobody did.
public struct UsualWording: PolicyRule {
    public static let id = RuleID.usualWording
    public static let title = "Worded like other requests"
    public static let basis = "This gateway's own: what reads unlike a request for help with a crime is read by a person first"
    public static let outcomes: [RuleOutcome] = [.review]

    public static func explanation(under _: PolicyProfile) -> String {
        "Every word, and every two words that follow each other, have a published weight: how much more often they stand in "
            + "sample texts that a person must see than in ordinary requests. A text whose words weigh more than "
            + "\(WordWeights.limit) together goes to a person before anyone sees it."
    }

    public static func lists(under _: PolicyProfile) -> [PolicyList] { [Self.list] }

    private static let list = PolicyList(builtIn: "word-weights.csv", PackageResources.word_weights_csv)

    public func evaluate(_: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard context.texts.contains(where: { WordWeights.shared.weight(of: $0) > WordWeights.limit }) else { return [] }
        return [.review(detail: "The text is worded less like a request about a crime than like texts that people hold.")]
    }
}
