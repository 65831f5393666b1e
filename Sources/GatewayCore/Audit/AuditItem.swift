import CommunityRequests

/// An entry of the audit trail as programs read it: the operator API, and `vestibule audit` with `--json`.
public struct AuditItem: Encodable, Sendable {
    public let number: Int64
    public let at: String
    public let actor: String
    public let action: String
    public let subject: String?
    public let detail: String?
    /// Hexadecimal.
    public let hash: String

    public init(_ record: AuditRecord) {
        self.number = record.number
        self.at = record.at.rfc3339
        self.actor = record.actor
        self.action = record.action.rawValue
        self.subject = record.subject
        self.detail = record.detail
        self.hash = record.hash.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
