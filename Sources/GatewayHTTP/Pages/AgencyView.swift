import CommunityRequests
import GatewayCore
import RequestPolicy

/// An agency's public profile.
struct AgencyView: Sendable {
    let name: String
    let ori: String
    let kind: String
    let state: String
    let contact: String
    /// The contact where it is an e-mail address; nothing else becomes a link.
    let mail: String?
    let zone: String
    let isActive: Bool
    let count: String
    let requests: [RequestView]
    let hasRequests: Bool
    let first: String?
    let next: String?
    let charts: PublicCharts
    let refused: String?
    let counted: String
    let files: Files

    /// The same for machines.
    struct Files: Sendable {
        let json: String
        let csv: String
        let feed: String
    }

    init(_ profile: AgencyProfile, rules: [RuleDescription], for page: PageRequest) {
        let agency = profile.agency
        let words = page.words
        let path = "/agencies/\(agency.ori)"
        let counts = profile.counts
        self.name = agency.name
        self.ori = agency.ori.description
        self.kind = words.name(of: agency.kind)
        self.state = words.name(of: agency.state)
        self.contact = agency.contact
        self.mail = Self.mailAddress(agency.contact)
        self.zone = LocalTime.zoneName(agency.timeZone, in: words.language)
        self.isActive = agency.isActive
        self.requests = profile.list.requests.map { RequestView($0, for: page) }
        self.hasRequests = !profile.list.requests.isEmpty
        // The figures may lag a moment behind the list.
        let published = max(counts.total(.published), profile.list.requests.count)
        self.count = words.count(published, "requests")
        self.first = page.value("before") != nil ? page.link(path) : nil
        self.next = profile.list.next.map { page.link(path, [("before", String($0))]) }
        self.charts = PublicCharts(counts, rules: rules, for: page)
        let refused = counts.total(.refused)
        self.refused = refused > 0 ? words.count(refused, "refused") : nil
        self.counted = words("counted", words.number(Int(counts.entries)))
        self.files = Files(json: "\(path).json", csv: "\(path).csv", feed: "\(path)/feed.atom")
    }

    /// The text, where it is an e-mail address of plain characters.
    static func mailAddress(_ text: String) -> String? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let plain = text.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
                || [45, 46, 64, 95].contains(byte)
        }
        return plain && parts.count == 2 && !parts.contains("") ? text : nil
    }
}
