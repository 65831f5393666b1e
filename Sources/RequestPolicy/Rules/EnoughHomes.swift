public import CommunityRequests

/// So many homes lie in the area that an answer does not tell from which of them it comes.
public struct EnoughHomes: PolicyRule {
    public static let id = RuleID.housingUnits
    public static let title = "Enough homes in the area"
    public static let basis =
        "k-anonymity: Sweeney (2002); the Census Bureau's practice of publishing no figure for too few homes"
    public static let outcomes: [RuleOutcome] = [.review]

    public static func explanation(under profile: PolicyProfile) -> String {
        let start =
            "Where fewer than \(profile.minimumHousingUnits) homes stand in the map cells of a request, an answer would "
            + "nearly say who gave it; a person looks at the request first."
        guard let units = profile.housingUnits else { return start + " No list of homes is in force here." }
        return start + " The list counts homes in \(units.list.entries) map cells."
    }

    public static func lists(under profile: PolicyProfile) -> [PolicyList] {
        profile.housingUnits.map { [$0.list] } ?? []
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        let minimum = context.profile.minimumHousingUnits
        guard let units = context.profile.housingUnits, let cells = context.area?.cells,
            let count = units.count(in: cells), count < minimum
        else { return [] }
        return [.review(detail: "Fewer than \(minimum) homes stand in the area's map cells. A larger area would do.")]
    }
}
