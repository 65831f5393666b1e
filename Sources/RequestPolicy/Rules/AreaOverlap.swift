public import CommunityRequests

/// An agency does not ask so often, or about areas so nearly the same, that answers single out one house. Looked at in
/// the store, inside the transaction that keeps the request, because two requests may arrive at once.
public enum AreaOverlap: DescribedRule {
    public static let id = RuleID.areaOverlap
    public static let title = "No narrowing down to one house"
    public static let basis =
        "Differencing attacks on released statistics: Dinur and Nissim (2003); the answers to two areas that are nearly "
        + "the same tell who lives where they differ"
    public static let outcomes: [RuleOutcome] = [.review]

    /// How far back an agency's requests count, in seconds.
    public static let period: Int64 = 7 * 86_400

    public static func explanation(under profile: PolicyProfile) -> String {
        var parts = [
            "A person looks at requests of one agency that come back to the same place within a week, and at areas that "
                + "differ so little that the answers would single out a home."
        ]
        if let limit = profile.cellRequestsPerWeek {
            parts.append("One map cell may be asked about \(limit) times a week before that.")
        }
        if profile.minimumAreaDifference > 0 {
            parts.append("Two areas are the same, or differ in at least \(profile.minimumAreaDifference) map cells.")
        }
        if !Self.isInForce(under: profile) { parts.append("The operator has set no figures here.") }
        return parts.joined(separator: " ")
    }

    /// Whether the operator has set a figure: without one, nothing is looked up.
    public static func isInForce(under profile: PolicyProfile) -> Bool {
        profile.cellRequestsPerWeek != nil || profile.minimumAreaDifference > 0
    }

    /// Why a person must look at a request.
    ///
    /// - Parameters:
    ///   - cells: Those of the request.
    ///   - earlier: Those of each of the agency's requests of the last week.
    public static func review(
        of cells: [Cell],
        after earlier: [[Cell]],
        under profile: PolicyProfile
    ) -> ReviewReason? {
        let asked = Set(cells)
        if let limit = profile.cellRequestsPerWeek {
            var counts: [Cell: Int] = [:]
            for cell in earlier.joined() where asked.contains(cell) { counts[cell, default: 0] += 1 }
            if counts.values.contains(where: { $0 >= limit }) {
                return ReviewReason(
                    rule: Self.id,
                    detail: "The agency has asked about the same place \(limit) times or more within a week."
                )
            }
        }
        let isNarrow = earlier.contains { other in
            let difference = asked.symmetricDifference(other).count
            return difference > 0 && difference < profile.minimumAreaDifference
        }
        guard isNarrow else { return nil }
        return ReviewReason(
            rule: Self.id,
            detail: "The area differs from another of the agency's within a week in fewer than "
                + "\(profile.minimumAreaDifference) map cells: answers to both would single out who lives there."
        )
    }
}
