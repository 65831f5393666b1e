public import CommunityRequests

/// A text says what happened, or describes what can be seen; any other is unexplained.
///
/// The screens look for words of forbidden purposes, and somebody always finds others. This rule turns the question round.
public struct SaysWhatHappened: PolicyRule {
    public static let id = RuleID.saysWhatHappened
    public static let title = "Says what happened, or what can be seen"
    public static let basis =
        "Direct video requests (to 2021): a case and a specific crime were required; Request for Assistance (2021–24): a type of incident was required"
    public static let outcomes: [RuleOutcome] = [.review]

    public static func explanation(under _: PolicyProfile) -> String {
        "A text says what happened (a theft, a crash, somebody missing), or it describes what can be seen: a person, clothing, a "
            + "vehicle, a direction. A text that does neither, and is not worded like ordinary requests throughout, goes to a person before anyone sees it; so does one that sets a "
            + "word's letters apart."
    }

    public static func lists(under _: PolicyProfile) -> [PolicyList] { Self.lists }

    private static let lists = [
        PolicyList(builtIn: "incident.csv", PackageResources.incident_csv),
        PolicyList(builtIn: "plain-words.csv", PackageResources.plain_words_csv),
    ]

    public func evaluate(_: Submission, in context: PolicyContext) -> [RuleFinding] {
        let texts = context.texts.map(\.plain)
        if texts.contains(where: { text in text.words.indices.contains { text.isHidden(at: $0) } }) {
            return [.review(detail: "The letters of a word are set apart, and together they are none that is known.")]
        }
        guard !texts.contains(where: { IncidentWords.areIn($0) }),
            !context.texts.allSatisfy({ PlainDescription.isPlain($0.plain) || WordWeights.shared.isOrdinary($0) })
        else { return [] }
        return [
            .review(detail: "The text does not say what happened, and is more than a description of what can be seen.")
        ]
    }
}
