public import CommunityRequests

/// The window is neither a moment nor a day.
public struct WindowLength: PolicyRule {
    public static let id = RuleID.windowLength
    public static let title = "A bounded window of time"
    public static let basis =
        "Direct video requests (to 2021): at most 12 hours; Request for Assistance (2021–24): 15 minutes to 12 "
        + "hours"

    public static func explanation(under profile: PolicyProfile) -> String {
        "A request asks for footage of at least \(profile.minimumWindowLength.inWords) and at most "
            + "\(profile.maximumWindowLength.inWords), measured between two moments."
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard let window = submission.window else { return [] }
        let profile = context.profile
        let length = window.length
        guard length <= .zero || length < profile.minimumWindowLength || length > profile.maximumWindowLength else {
            return []
        }
        let bounds = "\(profile.minimumWindowLength.inWords) to \(profile.maximumWindowLength.inWords)"
        let detail =
            length <= .zero
            ? "The window must end after it starts. Write an end that is \(bounds) after the start."
            : "The window must be \(bounds) long, measured between its two instants."
        return [.refuse(pointer: submission.windowEnd.pointer, detail: detail)]
    }
}
