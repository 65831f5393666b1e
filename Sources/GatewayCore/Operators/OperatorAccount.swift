public import CommunityRequests

/// Somebody who works with the gateway: a reviewer, an operator, or one who looks on.
public struct OperatorAccount: Sendable, Equatable {
    public let name: OperatorName
    public let role: OperatorRole
    public let password: PasswordHash
    /// Neither logs in nor uses a token.
    public let isDisabled: Bool
    public let createdAt: Instant

    public init(
        name: OperatorName,
        role: OperatorRole,
        password: PasswordHash,
        isDisabled: Bool = false,
        createdAt: Instant
    ) {
        self.name = name
        self.role = role
        self.password = password
        self.isDisabled = isDisabled
        self.createdAt = createdAt
    }
}

/// A browser that has logged in. The token itself is the browser's alone; here is its digest.
public struct OperatorSession: Sendable, Equatable {
    /// SHA-256 of the token, 32 bytes.
    public let digest: [UInt8]
    public let account: OperatorName
    public let openedAt: Instant
    /// When it was last used, a minute back at most.
    public let seenAt: Instant

    public init(digest: [UInt8], account: OperatorName, openedAt: Instant, seenAt: Instant) {
        self.digest = digest
        self.account = account
        self.openedAt = openedAt
        self.seenAt = seenAt
    }
}
