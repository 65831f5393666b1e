public import CommunityRequests

/// The partner's programme takes new requests.
public struct ProgrammeDates: PolicyRule {
    public static let id = RuleID.programmeDates
    public static let title = "Within the partner's programme"
    public static let basis =
        "Wind-down of Request for Assistance (January–February 2024): no new posts from one date, answers until a "
        + "later one"

    public static func explanation(under _: PolicyProfile) -> String {
        "Each platform's programme has a first day, and may have a last day for new requests. Requests that are "
            + "open then stay open."
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        let programme = context.programme
        if let opens = programme.opens, context.now < opens {
            return [.refuse(pointer: "", detail: "The partner's programme opens at \(opens). Send the request then.")]
        }
        if let last = programme.noNewRequestsAfter, context.now > last {
            return [.refuse(pointer: "", detail: "The partner's programme has taken no new requests since \(last).")]
        }
        return []
    }
}
