public import CommunityRequests

/// The window is over.
public struct WindowNotInFuture: PolicyRule {
    public static let id = RuleID.windowFuture
    public static let title = "Nothing that is still to come"
    public static let basis = "Request for Assistance (2021–24): footage that exists, never a watch to be kept"

    public static func explanation(under _: PolicyProfile) -> String {
        "A request is about something that has happened. Nobody is asked to record for the police."
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard case .read(let end, let pointer) = submission.windowEnd, end > context.now else { return [] }
        return [
            .refuse(
                pointer: pointer,
                detail: "The window must be over when the request is sent. Write an end that has passed, with its "
                    + "time zone."
            )
        ]
    }
}
