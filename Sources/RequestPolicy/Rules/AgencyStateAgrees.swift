public import CommunityRequests

/// The state in the payload is the one of the ORI, and of the directory where the agency is enrolled.
public struct AgencyStateAgrees: PolicyRule {
    public static let id = RuleID.agencyState
    public static let title = "The state agrees with the agency"
    public static let basis = "FBI NCIC: the first two letters of an ORI are its state's"

    public static func explanation(under _: PolicyProfile) -> String {
        "Where a request names a state, it must be the state of the agency that asks. A mismatch means that one of "
            + "the two is wrong."
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard case .read(let state, let pointer) = submission.agencyState,
            case .read(let ori, _) = submission.agency,
            state != ori.state || context.agency.map({ state != $0.state }) == true
        else { return [] }
        return [
            .refuse(
                pointer: pointer,
                detail: "The state does not agree with the agency. Write the state that the ORI's first two letters "
                    + "name and in which the agency is enrolled."
            )
        ]
    }
}
