import CommunityRequests

/// A delivery as programs read it: the operator API, and `vestibule deliveries` with `--json`.
public struct DeliveryItem: Encodable, Sendable {
    public let number: Int64
    public let id: String
    public let partner: String
    public let publicCode: String
    public let event: String
    public let state: String
    public let attempts: Int
    public let dueAt: String

    public init(_ summary: DeliverySummary) {
        self.number = summary.number
        self.id = summary.id.description
        self.partner = summary.partner.description
        self.publicCode = summary.code.description
        self.event = summary.event.rawValue
        self.state = summary.state.rawValue
        self.attempts = summary.attempts
        self.dueAt = summary.due.rfc3339
    }
}
