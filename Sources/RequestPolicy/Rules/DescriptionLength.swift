public import CommunityRequests

/// The description can be read by an owner in a minute.
public struct DescriptionLength: PolicyRule {
    public static let id = RuleID.descriptionLength
    public static let title = "A short description"
    public static let basis = "Community Requests (2025–): the request form takes at most 2,000 characters"

    public static func explanation(under profile: PolicyProfile) -> String {
        "The description is at most \(profile.maximumDescriptionLength) characters. Names, numbers and addresses are "
            + "taken out of it before anyone sees it."
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        let limit = context.profile.maximumDescriptionLength
        guard case .read(let text, let pointer) = submission.description,
            // A code point has at least one byte: most texts need not be counted.
            text.utf8.count > limit, text.unicodeScalars.count > limit
        else { return [] }
        return [
            .refuse(
                pointer: pointer,
                detail: "The description is too long. Write at most \(limit) characters (Unicode code points), all "
                    + "its parts joined."
            )
        ]
    }
}
