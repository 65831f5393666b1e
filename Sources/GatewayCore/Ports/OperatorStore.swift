public import CommunityRequests

/// What accounts need. What changes one is committed with its entry in the audit trail.
public protocol OperatorStore: Sendable {
    /// All accounts, by name.
    func operators() async throws -> [OperatorAccount]
    /// The account of that name.
    func account(_ name: OperatorName) async throws -> OperatorAccount?
    /// Adds an account. `false` where there is one of that name.
    func add(_ account: OperatorAccount, audit: AuditEvent) async throws -> Bool
    /// Sets another password, and ends all its sessions. `false` where there is no such account.
    func setPassword(_ hash: PasswordHash, of name: OperatorName, audit: AuditEvent) async throws -> Bool
    /// Disables an account, with all its sessions and tokens, or enables it. `false` where there is none.
    func setDisabled(_ isDisabled: Bool, _ name: OperatorName, audit: AuditEvent) async throws -> Bool

    /// Keeps a session, and forgets those that were last used before `stale`.
    func open(_ session: OperatorSession, forgettingBefore stale: Instant, audit: AuditEvent) async throws
    /// The session of that digest with its account.
    func session(_ digest: [UInt8]) async throws -> (session: OperatorSession, account: OperatorAccount)?
    /// Notes that a session is used.
    func touchSession(_ digest: [UInt8], at instant: Instant) async throws
    func endSession(_ digest: [UInt8], audit: AuditEvent) async throws
    /// Ends every session of an account.
    func endSessions(of name: OperatorName, audit: AuditEvent) async throws

    /// Keeps a token of the operator API. `false` where there is no such account.
    func addToken(_ digest: [UInt8], of name: OperatorName, audit: AuditEvent) async throws -> Bool
    /// Takes all tokens of an account back. How many there were.
    func revokeTokens(of name: OperatorName, audit: AuditEvent) async throws -> Int
    /// Whose token it is.
    func tokenHolder(_ digest: [UInt8]) async throws -> OperatorAccount?
}

/// What the audit trail needs: it grows, and nothing of it is ever changed or taken out.
public protocol AuditStore: Sendable {
    /// Adds an entry that goes with no other change.
    func append(_ event: AuditEvent) async throws
    /// Entries before a number, or the last ones; the newest first.
    func auditEntries(before number: Int64?, limit: Int) async throws -> [AuditRecord]
    /// Entries after a number, in their order.
    func auditEntries(after number: Int64, limit: Int) async throws -> [AuditRecord]
}
