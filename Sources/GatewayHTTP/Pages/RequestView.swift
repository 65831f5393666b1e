import CommunityRequests
import Foundation
import GatewayCore
import Mustache

/// A request as the pages show it.
struct RequestView: Sendable {
    /// Its place in a list that the map beside it has, too.
    let number: Int?
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
    /// The end, as it stands after the start.
    let endAfterStart: String
    let published: LocalTime?
    let closes: LocalTime?
    let every: String?
    let zone: String
    let area: AreaText
    let place: String?
    let description: DescriptionText
    /// The reason for which its description was taken down.
    let takenDown: String?

    init(_ found: PublicRequest, number: Int? = nil, for page: PageRequest) {
        let request = found.request
        let zone = request.timeZone
        let words = page.words
        let language = words.language
        self.number = number
        self.code = request.code.description
        self.path = page.link("/requests/\(request.code)")
        self.platform = request.platform
        self.offense = words.name(of: request.offense)
        self.offenseCode = request.offense.map { "NIBRS \($0.code)" }
        self.state = StateView(request.state, words: words)
        self.agency = found.agency.name
        self.agencyPath = page.link("/agencies/\(request.agency)")
        self.contact = found.agency.contact
        self.mail = AgencyView.mailAddress(found.agency.contact)
        self.agencyKind = words.name(of: found.agency.kind)
        self.agencyState = words.name(of: found.agency.state)
        self.start = LocalTime(request.window.start, zone: zone, in: language)
        self.end = LocalTime(request.window.end, zone: zone, in: language)
        self.endAfterStart = self.end.after(self.start)
        let schedule = request.publication?.schedule
        self.published = schedule.map { LocalTime($0.publishedAt, zone: zone, in: language) }
        self.closes = schedule.map { LocalTime($0.last, zone: zone, in: language) }
        self.every = schedule.map { Self.interval($0.interval, words) }
        self.zone = LocalTime.zoneName(zone, in: language)
        self.area = AreaText(request.cells, words: words)
        self.place = PlaceText.of(request.cells, words: words)
        self.description = DescriptionText(request.description, words: words)
        self.takenDown = found.takenDown.map { words["reason_\($0.rawValue)"] }
    }

    private static func interval(_ seconds: Int64, _ words: Words) -> String {
        if seconds % 3_600 == 0 {
            return seconds == 3_600 ? words["every_hour"] : words("every_hours", String(seconds / 3_600))
        }
        return words("every_minutes", String(seconds / 60))
    }
}

/// Lists have many of them, so that templates are told their properties and need not look for them.
extension RequestView: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "number": self.number
        case "code": self.code
        case "path": self.path
        case "platform": self.platform
        case "offense": self.offense
        case "offenseCode": self.offenseCode
        case "state": self.state
        case "agency": self.agency
        case "agencyPath": self.agencyPath
        case "contact": self.contact
        case "mail": self.mail
        case "agencyKind": self.agencyKind
        case "agencyState": self.agencyState
        case "start": self.start
        case "end": self.end
        case "endAfterStart": self.endAfterStart
        case "published": self.published
        case "closes": self.closes
        case "every": self.every
        case "zone": self.zone
        case "area": self.area
        case "place": self.place
        case "description": self.description
        case "takenDown": self.takenDown
        default: nil
        }
    }
}

/// A request's state in words.
struct StateView: Sendable {
    let word: String
    let meaning: String
    let isOpen: Bool

    init(_ state: RequestState, words: Words) {
        self.isOpen = state == .open
        self.word = words["state_\(state.rawValue)"]
        self.meaning = words["state_\(state.rawValue)_meaning"]
    }
}

extension StateView: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "word": self.word
        case "meaning": self.meaning
        case "isOpen": self.isOpen
        default: nil
        }
    }
}
