public import CommunityRequests
import RequestPolicy

/// A request as a reviewer sees it: what the public would see, what was redacted, why it waits, and what its agency
/// asked before. There is no place in it for anything sealed, for the partner's reference, or for the case's number.
public struct ReviewCase: Sendable {
    /// Why it waits: a rule, with its text.
    public struct Ground: Sendable, Equatable {
        public let rule: RuleID
        /// The rule's heading; its name where the policy does not know it any more.
        public let title: String
        public let explanation: String
        public let basis: String
        /// What the rule found here.
        public let detail: String
        /// How many have to let it pass.
        public let reviewers: Int
    }

    /// The most requests of an agency's history.
    public static let historyLimit = 20

    public let request: CommunityRequest
    public let agency: Agency
    public let partner: PartnerID
    public let isSandbox: Bool
    public let receivedAt: Instant
    /// How many texts of which kind were taken out.
    public let redactions: [String: Int]
    /// Where they were, as far as the description still shows it.
    public let removed: [RemovedPart]
    /// Empty unless it waits.
    public let grounds: [Ground]
    /// Who has let it pass so far.
    public let approvals: [String]
    /// How many have to.
    public let reviewersNeeded: Int
    /// Published requests of its agency, the newest first.
    public let history: [CommunityRequest]
    /// Whether everybody can read it.
    public let isPublished: Bool
    /// Why its description was taken down.
    public let takenDown: TakeDownReason?

    /// Whether it waits for review.
    public var isWaiting: Bool { self.request.state == .inReview }

    /// - Returns: `nil` where nothing can be said of its agency, which no store of ours holds.
    init?(_ record: RequestRecord, approvals: [String], history: [CommunityRequest], roster: Roster) {
        guard let agency = roster.agency(of: record.request.agency) else { return nil }
        self.request = record.request
        self.agency = agency
        self.partner = record.partner
        self.isSandbox = record.isSandbox
        self.receivedAt = record.receivedAt
        self.redactions = record.redactions
        self.removed = RemovedPart.all(in: record.request.description, redactions: record.redactions)
        let isWaiting = record.request.state == .inReview
        self.grounds = isWaiting ? Self.grounds(of: record, roster: roster) : []
        self.approvals = approvals
        self.reviewersNeeded = record.reviewersNeeded(under: roster)
        self.history = history
        self.takenDown = record.takenDown
        self.isPublished = record.logged != nil
    }

    private static func grounds(of record: RequestRecord, roster: Roster) -> [Ground] {
        let rules = roster.policy.rules(under: roster.profile)
        var grounds: [Ground] = []
        for reason in record.reviewReasons {
            let rule = rules.first { $0.id == reason.rule }
            let ground = Ground(
                rule: reason.rule,
                title: rule?.title ?? reason.rule.description,
                explanation: rule?.explanation ?? "",
                basis: rule?.basis ?? "",
                detail: reason.detail,
                reviewers: rule?.reviewers ?? 1
            )
            if !grounds.contains(ground) { grounds.append(ground) }
        }
        return grounds
    }
}

extension RequestRecord {
    /// How many reviewers the rules ask for that sent it to review.
    func reviewersNeeded(under roster: Roster) -> Int {
        let reasons = Set(self.reviewReasons.map(\.rule))
        return roster.policy.rules(under: roster.profile).filter { reasons.contains($0.id) }.map(\.reviewers).max() ?? 1
    }
}
