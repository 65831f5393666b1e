import CommunityRequests

/// A request under review as programs read it: the operator API, and `vestibule review` with `--json`.
public struct ReviewItem: Encodable, Sendable {
    /// Why it waits, with the rule's text.
    public struct Ground: Encodable, Sendable {
        public let rule: String
        public let title: String
        public let explanation: String
        public let detail: String
        public let reviewers: Int
    }

    /// One published request of the same agency.
    public struct Past: Encodable, Sendable {
        public let publicCode: String
        public let state: String
        public let offense: String?
        public let publishedAt: String?
    }

    public let publicCode: String
    public let state: String
    public let platform: String
    public let partner: String
    public let sandbox: Bool
    public let agency: String
    public let agencyName: String
    public let offense: String?
    public let description: String
    public let windowStart: String
    public let windowEnd: String
    public let timeZone: String
    public let cells: Int
    public let redactions: [String: Int]
    public let removed: [RemovedPart]
    /// Those that sent it to review, each once.
    public let rules: [String]
    /// Why, as `RULE: sentence`, each once; empty, as the rules are, unless it is in review.
    public let reasons: [String]
    public let grounds: [Ground]
    public let reviewersNeeded: Int
    public let approvedBy: [String]
    public let history: [Past]
    public let receivedAt: String

    public init(_ one: ReviewCase) {
        self.publicCode = one.request.code.description
        self.state = one.request.state.rawValue
        self.platform = one.request.platform
        self.partner = one.partner.description
        self.sandbox = one.isSandbox
        self.agency = one.request.agency.description
        self.agencyName = one.agency.name
        self.offense = one.request.offense.map { "\($0.code) \($0.name)" }
        self.description = one.request.description
        self.windowStart = one.request.window.start.rfc3339
        self.windowEnd = one.request.window.end.rfc3339
        self.timeZone = one.request.timeZone
        self.cells = one.request.cells.count
        self.redactions = one.redactions
        self.removed = one.removed
        self.rules = one.grounds.reduce(into: []) { rules, ground in
            if !rules.contains(ground.rule.description) { rules.append(ground.rule.description) }
        }
        self.reasons = one.grounds.map { "\($0.rule): \($0.detail)" }
        self.grounds = one.grounds.map {
            Ground(
                rule: $0.rule.description,
                title: $0.title,
                explanation: $0.explanation,
                detail: $0.detail,
                reviewers: $0.reviewers
            )
        }
        self.reviewersNeeded = one.reviewersNeeded
        self.approvedBy = one.approvals
        self.history = one.history.map {
            Past(
                publicCode: $0.code.description,
                state: $0.state.rawValue,
                offense: $0.offense.map { "\($0.code) \($0.name)" },
                publishedAt: $0.publication?.schedule.publishedAt.rfc3339
            )
        }
        self.receivedAt = one.receivedAt.rfc3339
    }
}
