public import CommunityRequests

/// Warrants, subpoenas and emergency demands do not come through this gateway.
public struct NoLegalProcess: PolicyRule {
    public static let id = RuleID.legalProcess
    public static let title = "Never a warrant or a demand"
    public static let basis =
        "Legal process and emergency disclosures of earlier products went to the provider, in emergencies without "
        + "the owner's consent; here every answer is voluntary"

    public static func explanation(under _: PolicyProfile) -> String {
        "A request asks; it never demands. Warrants, subpoenas, court orders and emergency demands are refused here "
            + "and belong to the provider's legal desk, where its lawyers look at them."
    }

    public func evaluate(_ submission: Submission, in _: PolicyContext) -> [RuleFinding] {
        var findings = submission.legalProcessClaims.map { pointer in
            RuleFinding.legalProcess(pointer: pointer, detail: Self.detail("This field says that it is legal process"))
        }
        for text in [submission.description, submission.purpose] {
            guard case .read(let words, let pointer) = text, let reason = LegalProcessScanner.claim(in: words) else {
                continue
            }
            findings.append(.legalProcess(pointer: pointer, detail: Self.detail("The text \(reason)")))
        }
        return findings
    }

    private static func detail(_ reason: String) -> String {
        "\(reason). Such a demand goes to the provider's legal desk. To ask owners for their help, describe what "
            + "happened and what they may have seen."
    }
}
