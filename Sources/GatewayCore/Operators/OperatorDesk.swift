import CommunityRequests

/// Makes accounts and changes them: what the command line does, beside a running gateway or before it.
public struct OperatorDesk: Sendable {
    private let store: any OperatorStore
    private let environment: GatewayEnvironment
    private let passwords: PasswordWork

    public init(store: any OperatorStore, environment: GatewayEnvironment) {
        self.init(store: store, environment: environment, passwords: PasswordWork())
    }

    init(store: any OperatorStore, environment: GatewayEnvironment, passwords: PasswordWork) {
        self.store = store
        self.environment = environment
        self.passwords = passwords
    }

    /// All accounts, by name.
    public func accounts() async throws -> [OperatorAccount] { try await self.store.operators() }

    /// The account of that name.
    public func account(_ name: OperatorName) async throws -> OperatorAccount? { try await self.store.account(name) }

    /// Adds an account. `false` where there is one of that name.
    public func add(
        _ name: OperatorName,
        role: OperatorRole,
        password: String,
        by actor: AuditActor
    ) async throws -> Bool {
        let account = OperatorAccount(
            name: name,
            role: role,
            password: try await self.passwords.hash(password, salt: self.environment.randomBytes(16)),
            createdAt: self.environment.now().cut(toSeconds: 1)
        )
        return try await self.store.add(account, audit: self.event(.operatorAdded, name, by: actor, role.rawValue))
    }

    /// Sets another password and ends all sessions. `false` where there is no such account.
    public func resetPassword(of name: OperatorName, to password: String, by actor: AuditActor) async throws -> Bool {
        let hash = try await self.passwords.hash(password, salt: self.environment.randomBytes(16))
        return try await self.store.setPassword(hash, of: name, audit: self.event(.passwordReset, name, by: actor))
    }

    /// Disables an account, with its sessions and tokens, or enables it. `false` where there is none.
    public func setDisabled(_ isDisabled: Bool, _ name: OperatorName, by actor: AuditActor) async throws -> Bool {
        let action = isDisabled ? AuditAction.operatorDisabled : .operatorEnabled
        return try await self.store.setDisabled(isDisabled, name, audit: self.event(action, name, by: actor))
    }

    /// Ends every session of an account. `false` where there is no such account.
    public func endSessions(of name: OperatorName, by actor: AuditActor) async throws -> Bool {
        guard try await self.store.account(name) != nil else { return false }
        try await self.store.endSessions(of: name, audit: self.event(.sessionsEnded, name, by: actor))
        return true
    }

    /// Makes a token of the operator API; it is shown once. `nil` where there is no such account.
    public func makeToken(of name: OperatorName, by actor: AuditActor) async throws -> AccessToken? {
        let token = AccessToken(prefix: "vop_", random: self.environment.randomBytes(32))
        let isKept = try await self.store.addToken(
            token.digest,
            of: name,
            audit: self.event(.tokenMade, name, by: actor)
        )
        return isKept ? token : nil
    }

    /// Takes all tokens of an account back. How many there were.
    public func revokeTokens(of name: OperatorName, by actor: AuditActor) async throws -> Int {
        try await self.store.revokeTokens(of: name, audit: self.event(.tokensRevoked, name, by: actor))
    }

    private func event(
        _ action: AuditAction,
        _ name: OperatorName,
        by actor: AuditActor,
        _ detail: String? = nil
    ) -> AuditEvent {
        AuditEvent(
            at: self.environment.now(),
            actor: actor,
            action: action,
            subject: name.description,
            detail: detail
        )
    }
}
