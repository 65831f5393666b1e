public import CommunityRequests

/// A rule as `/rules` shows it.
public struct RuleDescription: Hashable, Sendable, Identifiable {
    /// When a rule is looked at.
    public enum Stage: String, Hashable, Sendable, CaseIterable {
        /// While a field is read: the message is `not-translatable`.
        case reading
        /// When all is read: the request is `request-refused`, or a person reviews it.
        case policy
    }

    public let id: RuleID
    public let stage: Stage
    public let title: String
    /// The product, law or publication it is taken from.
    public let basis: String
    /// What it asks, in plain words, with the figures in force.
    public let explanation: String
    /// How many people have to let pass what it sends to review.
    public let reviewers: Int
    /// Heading and explanation in Spanish, where they have been translated.
    public var spanish: RuleText?

    /// What it can make of a request that does not keep it.
    public let outcomes: [RuleOutcome]
    /// The lists that it reads.
    public let lists: [PolicyList]

    init(
        _ id: RuleID,
        stage: Stage,
        title: String,
        basis: String,
        explanation: String,
        outcomes: [RuleOutcome] = [.refuse],
        lists: [PolicyList] = [],
        reviewers: Int = 1
    ) {
        self.id = id
        self.stage = stage
        self.title = title
        self.basis = basis
        self.explanation = explanation
        self.reviewers = reviewers
        self.outcomes = outcomes
        self.lists = lists
    }

    init(_ rule: any DescribedRule.Type, under profile: PolicyProfile) {
        self.init(
            rule.id,
            stage: .policy,
            title: rule.title,
            basis: rule.basis,
            explanation: rule.explanation(under: profile),
            outcomes: rule.outcomes,
            lists: rule.lists(under: profile),
            reviewers: rule.reviewers
        )
    }
}
