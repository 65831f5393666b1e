public import CommunityRequests

/// A text is worded like other requests.
///
/// Phrases find what somebody thought of. This rule weighs all words of a text together, and finds some of what nobody did.
public struct UsualWording: PolicyRule {
    public static let id = RuleID.usualWording
    public static let title = "Worded like other requests"
    public static let basis =
        "This gateway's own: what reads unlike a request for help with a crime is read by a person first"
    public static let outcomes: [RuleOutcome] = [.review]

    public static func explanation(under _: PolicyProfile) -> String {
        "Every word, and every two words that follow each other, have a published weight: above 0 where sample texts that a "
            + "person must see have them more often, below where ordinary requests do. A text whose words together weigh "
            + "more than 0 goes to a person before anyone sees it."
    }

    public static func lists(under _: PolicyProfile) -> [PolicyList] { [Self.list] }

    private static let list = PolicyList(builtIn: "word-weights.csv", PackageResources.word_weights_csv)

    public func evaluate(_: Submission, in context: PolicyContext) -> [RuleFinding] {
        let weights = WordWeights.shared
        guard context.texts.contains(where: { weights.weight(of: $0) > 0 }) else { return [] }
        return [.review(detail: "The words of the text are less those of ordinary requests than of others.")]
    }
}
