public import CommunityRequests

/// The area lies where the agency works.
public struct AreaInTerritory: PolicyRule {
    public static let id = RuleID.areaTerritory
    public static let title = "Within the agency's territory"
    public static let basis = "Community Requests (2025–): city and county agencies, for their own investigations"

    public static func explanation(under _: PolicyProfile) -> String {
        "The area lies in the agency's territory, at least half of it, where the directory has its boundary; else in the "
            + "agency's state."
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard let area = context.area, let agency = context.agency else { return [] }
        let pointer = submission.area.pointer
        if let boundary = agency.boundary, let cells = area.cells {
            guard cells.shareOutside(boundary) > 0.5 else { return [] }
            return [
                .refuse(
                    pointer: pointer,
                    detail: "More than half of the area's map cells lie outside the agency's boundary. Draw it within "
                        + "the agency's territory."
                )
            ]
        }
        guard area.shape.isInside(agency.state.boundingBox), agency.state.neighbor(holding: area.middle) == nil else {
            return [
                .refuse(
                    pointer: pointer,
                    detail: "The area lies outside the agency's state. Draw it where the agency has jurisdiction, "
                        + "and check the order of latitude and longitude."
                )
            ]
        }
        return []
    }
}
