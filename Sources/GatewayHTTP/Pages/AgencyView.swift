import CommunityRequests
import GatewayCore

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

    init(_ profile: AgencyProfile) {
        let agency = profile.agency
        self.name = agency.name
        self.ori = agency.ori.description
        self.kind = Self.name(of: agency.kind)
        self.state = agency.state.name
        self.contact = agency.contact
        self.mail = Self.mailAddress(agency.contact)
        self.zone = LocalTime.zoneName(agency.timeZone)
        self.isActive = agency.isActive
        self.requests = profile.requests.map { RequestView($0) }
        self.hasRequests = !profile.requests.isEmpty
        self.count = profile.requests.count == 1 ? "1 request" : "\(profile.requests.count) requests"
    }

    static func name(of kind: AgencyKind) -> String {
        switch kind {
        case .municipalPolice: "City police"
        case .countySheriff: "County sheriff"
        case .fire: "Fire department"
        case .emergencyManagement: "Emergency management"
        case .localGovernment: "Local government"
        }
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
