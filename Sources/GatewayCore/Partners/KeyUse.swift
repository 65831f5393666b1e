public import CommunityRequests

/// When one of a partner's keys was last used.
public struct KeyUse: Hashable, Sendable {
    public let partner: PartnerID
    /// `AuthenticationSecret.fingerprint`.
    public let key: String
    /// Cut to the quarter hour.
    public let last: Instant

    public init(partner: PartnerID, key: String, last: Instant) {
        self.partner = partner
        self.key = key
        self.last = last
    }
}
