public import CommunityRequests

/// The cells that would be published are together not much larger than the shape.
public struct AreaCells: PolicyRule {
    public static let id = RuleID.areaCells
    public static let title = "A compact area"
    public static let basis =
        "This gateway: areas are published as map cells of about 250 metres, and a thin strip would touch many"

    public static func explanation(under profile: PolicyProfile) -> String {
        "The map cells that an area touches are at most \(profile.maximumCellArea) square miles together, so that a "
            + "strip along a road cannot reach a whole town."
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard let area = context.area, area.cellSquareMiles > context.profile.maximumCellArea else { return [] }
        return [
            .refuse(
                pointer: submission.area.pointer,
                detail: "The map cells that the area touches cover more than \(context.profile.maximumCellArea) "
                    + "square miles. Draw a smaller or more compact area."
            )
        ]
    }
}
