public import CommunityRequests

/// The window is recent.
public struct WindowAge: PolicyRule {
    public static let id = RuleID.windowAge
    public static let title = "Recent footage only"
    public static let basis =
        "This gateway: older footage is seldom kept, and asking for it reaches further than needed"

    public static func explanation(under profile: PolicyProfile) -> String {
        "The window may have begun at most \(profile.maximumWindowAge.inWords) before the request."
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard case .read(let start, let pointer) = submission.windowStart,
            context.now - start > context.profile.maximumWindowAge
        else { return [] }
        return [
            .refuse(
                pointer: pointer,
                detail: "The window starts too long ago. Write a start at most "
                    + "\(context.profile.maximumWindowAge.inWords) before the request is sent."
            )
        ]
    }
}
