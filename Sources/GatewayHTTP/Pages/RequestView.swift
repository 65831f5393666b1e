import CommunityRequests
import GatewayCore

/// A request as the pages show it.
struct RequestView: Sendable {
    let code: String
    let path: String
    let platform: String
    let offense: String
    let offenseCode: String?
    let state: StateView
    let agency: String
    let agencyPath: String
    let contact: String
    let mail: String?
    let agencyKind: String
    let agencyState: String
    let start: LocalTime
    let end: LocalTime
    let published: LocalTime?
    let closes: LocalTime?
    let every: String?
    let zone: String
    let area: AreaText
    let map: AreaMap?
    let description: DescriptionText
    let hasLegend: Bool

    init(_ found: PublicRequest) {
        let request = found.request
        let zone = request.timeZone
        self.code = request.code.description
        self.path = "/requests/\(request.code)"
        self.platform = request.platform
        self.offense = request.offense?.name ?? "Another matter, looked at by a reviewer"
        self.offenseCode = request.offense.map { "NIBRS \($0.code)" }
        self.state = StateView(request.state)
        self.agency = found.agency.name
        self.agencyPath = "/agencies/\(request.agency)"
        self.contact = found.agency.contact
        self.mail = AgencyView.mailAddress(found.agency.contact)
        self.agencyKind = AgencyView.name(of: found.agency.kind)
        self.agencyState = found.agency.state.name
        self.start = LocalTime(request.window.start, zone: zone)
        self.end = LocalTime(request.window.end, zone: zone)
        let schedule = request.publication?.schedule
        self.published = schedule.map { LocalTime($0.publishedAt, zone: zone) }
        self.closes = schedule.map { LocalTime($0.last, zone: zone) }
        self.every = schedule.map { Self.interval($0.interval) }
        self.zone = LocalTime.zoneName(zone)
        self.area = AreaText(request.cells)
        self.map = AreaMap(request.cells)
        self.description = DescriptionText(request.description)
        self.hasLegend = !self.description.legend.isEmpty
    }

    private static func interval(_ seconds: Int64) -> String {
        if seconds % 3_600 == 0 { return seconds == 3_600 ? "hour" : "\(seconds / 3_600) hours" }
        return "\(seconds / 60) minutes"
    }
}

/// A request's state in words.
struct StateView: Sendable {
    let word: String
    let meaning: String
    let isOpen: Bool

    init(_ state: RequestState) {
        self.isOpen = state == .open
        (self.word, self.meaning) =
            switch state {
            case .open: ("Open", "Owners can answer it.")
            case .resolved: ("Resolved", "The agency has what it needs. It takes no more answers.")
            case .withdrawn: ("Withdrawn", "The agency has taken the request back. It takes no more answers.")
            case .closed: ("Closed", "Its time for answers is over.")
            case .purged:
                ("Closed", "It is over, and everything but this public record has been destroyed.")
            case .inReview: ("In review", "A person decides before it is published.")
            case .refused: ("Refused", "It was not published.")
            }
    }
}
