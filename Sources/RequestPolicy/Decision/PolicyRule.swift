public import CommunityRequests

/// A rule as people read it: what it is called, what it asks, and where it comes from.
public protocol DescribedRule: Sendable {
    /// Its name in answers to partners.
    static var id: RuleID { get }
    /// A heading, three to six words.
    static var title: String { get }
    /// The product, law or publication it is taken from.
    static var basis: String { get }
    /// What it asks, in words for residents, with the figures of `profile`.
    static func explanation(under profile: PolicyProfile) -> String
    /// How many people have to let pass what it sends to review.
    static var reviewers: Int { get }
    /// What it can make of a request that does not keep it, the milder first.
    static var outcomes: [RuleOutcome] { get }
    /// The lists that it reads.
    static func lists(under profile: PolicyProfile) -> [PolicyList]
}

extension DescribedRule {
    /// One, where a rule does not say otherwise.
    public static var reviewers: Int { 1 }
    public static var outcomes: [RuleOutcome] { [.refuse] }
    public static func lists(under _: PolicyProfile) -> [PolicyList] { [] }
}

/// A rule that is decided from a submission and its context alone.
///
/// A rule decides only on fields that could be read, so that a message with one mistake in it still
/// gets every refusal that can be decided.
public protocol PolicyRule: DescribedRule {
    /// What the rule finds; empty where it is content or cannot decide.
    func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding]
}

/// What a rule says of one submission.
public enum RuleFinding: Hashable, Sendable {
    /// The request is refused. `pointer` is the place of the field that was judged.
    case refuse(pointer: String, detail: String)
    /// A person decides.
    case review(detail: String)
    /// The message is, or claims to be, legal process.
    case legalProcess(pointer: String, detail: String)
}
