public import CommunityRequests

/// The area keeps away from places where people must be able to come and go unseen.
public struct SensitivePlaceNearby: PolicyRule {
    public static let id = RuleID.sensitivePlace
    public static let title = "Away from sensitive places"
    public static let basis =
        "This gateway, after the kinds of places in the DHS guidelines on protected areas (2021, since rescinded)"
    public static let outcomes: [RuleOutcome] = [.review, .refuse]

    public static func explanation(under profile: PolicyProfile) -> String {
        let start =
            "A request whose map cells touch the surroundings of a school, a clinic, a place of worship, a shelter or an "
            + "immigration service goes to a person, or is refused where the operator's list says so."
        guard let places = profile.sensitivePlaces else { return start + " No list is in force here." }
        let refused = places.places.count { $0.outcome == .refuse }
        return start + " The list holds \(places.places.count) places; \(refused) of them refuse."
    }

    public static func lists(under profile: PolicyProfile) -> [PolicyList] {
        profile.sensitivePlaces.map { [$0.list] } ?? []
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard let places = context.profile.sensitivePlaces, let cells = context.area?.cells else { return [] }
        let near = places.near(cells)
        // One finding for each kind: how many of them there are is nobody's business.
        let refusing = SensitivePlace.Kind.allCases.filter { kind in
            near.contains { $0.kind == kind && $0.outcome == .refuse }
        }
        let reviewing = SensitivePlace.Kind.allCases.filter { kind in
            near.contains { $0.kind == kind && $0.outcome == .review } && !refusing.contains(kind)
        }
        return refusing.map { kind in
            .refuse(
                pointer: submission.area.pointer,
                detail: "The area comes too near to \(kind.inWords). Draw it so that its map cells keep away."
            )
        } + reviewing.map { kind in .review(detail: "The area comes near to \(kind.inWords).") }
    }
}
