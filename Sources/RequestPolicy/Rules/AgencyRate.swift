public import CommunityRequests

/// So many requests an agency and day. Counted in the store, inside the transaction that keeps the request.
public enum AgencyRate: DescribedRule {
    public static let id = RuleID.agencyRate
    public static let title = "So many requests a day"
    public static let basis = "This gateway: what comes every hour is no request but surveillance"

    /// How far back an agency's requests count, in seconds.
    public static let period: Int64 = 86_400

    public static func explanation(under profile: PolicyProfile) -> String {
        let start =
            "An agency makes only so many requests within 24 hours; one above that is refused, and may come later."
        guard let limit = profile.agencyRequestsPerDay else { return start + " The operator has set no figure here." }
        return start + " Here: \(limit)."
    }

    /// What the partner is told of a request beyond the rate.
    ///
    /// - Parameter pointer: The place of the agency.
    public static func violation(at pointer: String, under profile: PolicyProfile) -> Violation {
        Policy.violation(
            Self.id,
            pointer,
            "The agency has made as many requests within 24 hours as it may"
                + (profile.agencyRequestsPerDay.map { " (\($0))" } ?? "") + ". Send it again later."
        )
    }
}
