public import CommunityRequests

/// An agency that asks in another state declares what that state's law asks for.
///
/// `area-territory` lets an agency ask outside its own state only where its boundary in the directory goes there, and
/// beside the border.
public struct OutOfStatePurpose: PolicyRule {
    public static let id = RuleID.outOfStatePurpose
    public static let title = "Declared purposes in other states"
    public static let basis =
        "State laws that ask agencies of other states to declare their purpose, as 625 ILCS 5/2-130 (Illinois, 2023)"

    public static func explanation(under profile: PolicyProfile) -> String {
        let start =
            "An agency that asks about a place in another state than its own must declare what that state asks for: "
            + "that the footage is not for immigration enforcement, or not about reproductive or gender-affirming care."
        guard !profile.declarations.isEmpty else { return start + " No state's table is in force here." }
        let states = profile.declarations.sorted { $0.key.code < $1.key.code }.map { state, declarations in
            "\(state.name) (\(declarations.map(\.rawValue).sorted().joined(separator: ", ")))"
        }
        return start + " Asked for by: " + states.joined(separator: "; ") + "."
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard !context.profile.declarations.isEmpty, let agency = context.agency, let area = context.area,
            let state = USState(containing: area.middle), state != agency.state,
            let wanted = context.profile.declarations[state]
        else { return [] }
        return wanted.sorted { $0.rawValue < $1.rawValue }.compactMap { declaration in
            switch submission.attestations[declaration] {
            case .read(true, _), .failed: nil
            case .read(false, let pointer): Self.finding(declaration, at: pointer)
            case .absent, nil:
                context.attests.contains(declaration)
                    ? nil : Self.finding(declaration, at: submission.area.pointer)
            }
        }
    }

    private static func finding(_ declaration: Attestation, at pointer: String) -> RuleFinding {
        .refuse(
            pointer: pointer,
            detail:
                "The area lies in another state, which asks for the declaration `\(declaration.rawValue)`. Attest it "
                + "in the request, or have the operator add it to the partner's `attests`."
        )
    }
}
