import CommunityRequests
import GatewayCore
import RequestPolicy

/// What a reviewer needs of one request, on one screen.
struct ReviewCaseView: Sendable {
    struct Ground: Sendable {
        let title: String
        let rule: String
        let detail: String
        let explanation: String
        let basis: String
        let needsTwo: Bool
    }

    struct Redaction: Sendable {
        let kind: String
        let count: Int
    }

    struct Past: Sendable {
        let path: String
        let code: String
        let offense: String
        let state: String
        let published: String
    }

    struct Choice: Sendable {
        let rule: String
        let title: String
        let isChosen: Bool
    }

    struct TakeDownChoice: Sendable {
        let reason: String
        let title: String
    }

    let code: String
    let path: String
    let state: StateView
    let isWaiting: Bool
    let isSandbox: Bool
    let offense: String
    let offenseCode: String?
    let agency: String
    let agencyPath: String
    let agencyKind: String
    let platform: String
    let partner: String
    let received: LocalTime
    let start: LocalTime
    let end: LocalTime
    let area: AreaText
    let map: AreaMap?
    let description: DescriptionText
    let redactions: [Redaction]
    let hasRedactions: Bool
    let grounds: [Ground]
    let history: [Past]
    let hasHistory: Bool
    let approvals: [String]
    let hasApprovals: Bool
    let needed: String?
    /// Whether whoever looks at it has approved it.
    let isApprovedByViewer: Bool
    let choices: [Choice]
    let isPublished: Bool
    let takenDown: String?
    /// Whether its description can be taken down.
    let canBeTakenDown: Bool
    let takeDownReasons: [TakeDownChoice]
    let noteLimit = ReviewNote.longest

    init(_ one: ReviewCase, rules: [RuleDescription], viewer: OperatorAccount) {
        let request = one.request
        let zone = request.timeZone
        self.code = request.code.description
        self.path = "/console/reviews/\(request.code)"
        self.state = StateView(request.state, words: .english)
        self.isWaiting = one.isWaiting
        self.isSandbox = one.isSandbox
        self.offense = request.offense?.name ?? "An offense that is none of the list"
        self.offenseCode = request.offense.map { "NIBRS \($0.code)" }
        self.agency = one.agency.name
        self.agencyPath = "/agencies/\(request.agency)"
        self.agencyKind = Words.english.name(of: one.agency.kind)
        self.platform = request.platform
        self.partner = one.partner.description
        self.received = LocalTime(one.receivedAt, zone: zone)
        self.start = LocalTime(request.window.start, zone: zone)
        self.end = LocalTime(request.window.end, zone: zone)
        self.area = AreaText(request.cells, words: .english)
        self.map = AreaMap(request.cells)
        self.description = DescriptionText(request.description, words: .english)
        self.redactions = one.redactions.sorted { $0.key < $1.key }.map { Redaction(kind: $0.key, count: $0.value) }
        self.hasRedactions = !one.redactions.isEmpty
        self.grounds = one.grounds.map {
            Ground(
                title: $0.title,
                rule: $0.rule.description,
                detail: $0.detail,
                explanation: $0.explanation,
                basis: $0.basis,
                needsTwo: $0.reviewers > 1
            )
        }
        self.history = one.history.map { past in
            Past(
                path: "/requests/\(past.code)",
                code: past.code.description,
                offense: past.offense?.name ?? "None of the list",
                state: StateView(past.state, words: .english).word,
                published: past.publication.map { LocalTime($0.schedule.publishedAt, zone: zone).local } ?? ""
            )
        }
        self.hasHistory = !one.history.isEmpty
        self.approvals = one.approvals
        self.hasApprovals = !one.approvals.isEmpty
        self.needed = one.reviewersNeeded > 1 ? "\(one.reviewersNeeded) reviewers have to let it pass" : nil
        self.isApprovedByViewer = one.approvals.contains(viewer.name.description)
        self.takenDown = one.takenDown.map { Words.english["reason_\($0.rawValue)"] }
        self.isPublished = one.isPublished
        self.canBeTakenDown = one.isPublished && one.takenDown == nil
        self.takeDownReasons = TakeDownReason.allCases.map {
            TakeDownChoice(reason: $0.rawValue, title: Words.english["reason_\($0.rawValue)"])
        }
        let first = one.grounds.first?.rule
        self.choices = rules.filter { $0.stage == .policy || $0.id == first }.map {
            Choice(rule: $0.id.description, title: $0.title, isChosen: $0.id == first)
        }
    }
}
