public import CommunityRequests

/// The agency is local: the directory enrols no other kind, and a payload that says it is federal is believed.
public struct AgencyIsLocal: PolicyRule {
    public static let id = RuleID.agencyKind
    public static let title = "The agency is local"
    public static let basis = "Community Requests (2025–): city and county agencies only, no federal; NENA-STA-021.1"

    public static func explanation(under _: PolicyProfile) -> String {
        "Only city and county agencies can ask: police, sheriffs, fire, emergency management, local government. "
            + "Federal agencies, immigration authorities among them, cannot be enrolled."
    }

    private static let federalPrefix = "police.federal"

    /// Whether one of the types is federal: a payload may name several, separated by spaces, commas or semicolons.
    private static func namesFederal(_ types: String) -> Bool {
        types.lowercased().split { $0.isWhitespace || $0 == "," || $0 == ";" }
            .contains { $0.hasPrefix(AgencyIsLocal.federalPrefix) }
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard case .read(let type, let pointer) = submission.agencyType,
            AgencyIsLocal.namesFederal(type)
        else { return [] }
        return [
            .refuse(
                pointer: pointer,
                detail: "Federal agencies cannot ask through this gateway. Only a local agency that conducts the "
                    + "investigation itself can send the request."
            )
        ]
    }
}
