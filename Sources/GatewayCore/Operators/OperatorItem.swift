import CommunityRequests

/// An account as programs read it. Nothing of its password is in it.
public struct OperatorItem: Encodable, Sendable {
    public let name: String
    public let role: String
    public let disabled: Bool
    public let createdAt: String

    public init(_ account: OperatorAccount) {
        self.name = account.name.description
        self.role = account.role.rawValue
        self.disabled = account.isDisabled
        self.createdAt = account.createdAt.rfc3339
    }
}
