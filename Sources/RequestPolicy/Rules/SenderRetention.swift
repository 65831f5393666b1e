public import CommunityRequests

/// The sender itself allows the message to be passed on.
public struct SenderRetention: PolicyRule {
    public static let id = RuleID.senderRetention
    public static let title = "The sender permits it"
    public static let basis =
        "NENA-STA-021.1 (EIDO): retransmission-allowed and retention-expiry; RFC 4119 usage rules"

    public static func explanation(under _: PolicyProfile) -> String {
        "If the sender says that its message may not be passed on, or that its time is over, it is not passed on."
    }

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        var findings: [RuleFinding] = []
        if case .read(false, let pointer) = submission.retransmissionAllowed {
            findings.append(
                .refuse(
                    pointer: pointer,
                    detail: "The message does not permit retransmission. Send one that may be passed on."
                )
            )
        }
        if case .read(let expiry, let pointer) = submission.retentionExpiry, expiry <= context.now {
            findings.append(
                .refuse(
                    pointer: pointer,
                    detail: "The message's own retention time is over. Send one whose retention ends in the future."
                )
            )
        }
        return findings
    }
}
