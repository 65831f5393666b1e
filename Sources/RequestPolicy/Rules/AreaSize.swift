public import CommunityRequests

/// The shape is neither one house nor a district.
public struct AreaSize: PolicyRule {
    public static let id = RuleID.areaSize
    public static let title = "A neighbourhood, not a house or a town"
    public static let basis = "Request for Assistance (2021–24): 0.025 to 0.5 square miles"

    public static func explanation(under profile: PolicyProfile) -> String {
        "The area is at least \(profile.minimumArea) square miles, so that it cannot single out a home, and at most "
            + "\(profile.maximumArea), so that it stays with the incident."
    }

    /// What rounding may do to a shape that was drawn exactly on a bound; a few square centimetres.
    private static let rounding = 1e-9

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard let area = context.area else { return [] }
        let profile = context.profile
        let least = profile.minimumArea * (1 - Self.rounding)
        let most = profile.maximumArea * (1 + Self.rounding)
        guard !(least...most).contains(area.squareMiles) else { return [] }
        let change = area.squareMiles < least ? "small. Draw a larger one" : "large. Draw a smaller one"
        return [
            .refuse(
                pointer: submission.area.pointer,
                detail: "The area is too \(change): \(profile.minimumArea) to \(profile.maximumArea) square miles, "
                    + "measured on the sphere."
            )
        ]
    }
}
