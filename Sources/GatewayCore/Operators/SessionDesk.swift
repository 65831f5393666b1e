import CommunityRequests
import Synchronization

/// Lets people in: by name and password in a browser, by bearer token in the operator API.
public final class SessionDesk: Sendable {
    /// After so many seconds without a request a session is over.
    public static let idleLimit: Int64 = 30 * 60
    /// After so many seconds it is over in any case.
    public static let absoluteLimit: Int64 = 12 * 3_600
    /// How often it is written down that a session is used.
    private static let touchInterval: Int64 = 60
    /// Passwords that may wait to be looked at, each a third of a second.
    private static let waitingLimit = 32

    /// What came of a name and a password.
    public enum Login: Sendable {
        case admitted(AccessToken, OperatorAccount)
        /// Wrong, whichever of the two: nobody is told which, nor by the time it takes.
        case refused
        /// Too many attempts; seconds to wait.
        case wait(Int)
    }

    /// What came of the wish for another password.
    public enum PasswordChange: Sendable, Equatable {
        /// It is set, and every session of the account has ended.
        case changed
        /// The old one was wrong.
        case refused
        /// The new one will not do: what is wrong with it, and what to take instead.
        case unfit(String)
        /// Too many attempts; seconds to wait.
        case wait(Int)
    }

    private enum Verdict {
        case right(OperatorAccount)
        /// The account, where there is one of that name.
        case wrong(OperatorAccount?)
        case wait(Int)
    }

    private let store: any OperatorStore & AuditStore
    private let environment: GatewayEnvironment
    private let passwords: PasswordWork
    private let throttle = Mutex(LoginThrottle())
    private let waiting = Mutex(0)

    public convenience init(store: any OperatorStore & AuditStore, environment: GatewayEnvironment) {
        self.init(store: store, environment: environment, passwords: PasswordWork())
    }

    init(store: any OperatorStore & AuditStore, environment: GatewayEnvironment, passwords: PasswordWork) {
        self.store = store
        self.environment = environment
        self.passwords = passwords
    }

    /// Opens a session. Its token is always a new one, whatever the browser had before.
    ///
    /// - Parameter address: Where it comes from, for slowing down; kept in memory only.
    public func logIn(name text: String, password: String, address: String) async throws -> Login {
        let account: OperatorAccount
        switch try await self.check(name: text, password: password, address: address) {
        case .right(let known): account = known
        case .wait(let seconds): return .wait(seconds)
        case .wrong(let known):
            // One entry in any case: to write none would show in the time that there is no such account.
            try await self.store.append(
                AuditEvent(
                    at: self.environment.now(),
                    actor: .nobody,
                    action: .sessionRefused,
                    subject: known?.name.description
                )
            )
            return .refused
        }
        return .admitted(try await self.open(for: account), account)
    }

    /// Opens a session for somebody who has proved who it is.
    public func open(for account: OperatorAccount) async throws -> AccessToken {
        let now = self.environment.now()
        let token = AccessToken(random: self.environment.randomBytes(32))
        try await self.store.open(
            OperatorSession(digest: token.digest, account: account.name, openedAt: now, seenAt: now),
            forgettingBefore: now - .seconds(Self.absoluteLimit),
            audit: AuditEvent(at: now, actor: .account(account.name), action: .sessionOpened)
        )
        return token
    }

    /// Sets another password for somebody who knows the old one, and ends every session of the account.
    ///
    /// Guesses at the old one are slowed down with those at the login: a session that was left open is no way around.
    public func changePassword(
        of account: OperatorAccount,
        from old: String,
        to new: String,
        address: String
    ) async throws -> PasswordChange {
        if let complaint = PasswordRule.complaint(new, of: account.name) { return .unfit(complaint) }
        switch try await self.check(name: account.name.description, password: old, address: address) {
        case .wait(let seconds): return .wait(seconds)
        case .wrong:
            try await self.store.append(self.event(.passwordRefused, account))
            return .refused
        case .right:
            let hash = try await self.passwords.hash(new, salt: self.environment.randomBytes(16))
            let event = self.event(.passwordChanged, account)
            return try await self.store.setPassword(hash, of: account.name, audit: event) ? .changed : .refused
        }
    }

    /// Who holds a session; `nil` where there is none, it is over, or the account is disabled.
    public func holder(of token: AccessToken) async throws -> OperatorAccount? {
        guard let (session, account) = try await self.store.session(token.digest), !account.isDisabled else {
            return nil
        }
        let now = self.environment.now()
        guard now < session.openedAt + .seconds(Self.absoluteLimit), now < session.seenAt + .seconds(Self.idleLimit)
        else { return nil }
        if now >= session.seenAt + .seconds(Self.touchInterval) {
            try await self.store.touchSession(session.digest, at: now)
        }
        return account
    }

    /// Ends a session.
    public func logOut(_ token: AccessToken, of account: OperatorAccount) async throws {
        try await self.store.endSession(token.digest, audit: self.event(.sessionEnded, account))
    }

    /// Ends every session of an account.
    public func logOutEverywhere(_ account: OperatorAccount) async throws {
        try await self.store.endSessions(of: account.name, audit: self.event(.sessionsEnded, account))
    }

    /// Who holds a token of the operator API; `nil` where nobody does, or the account is disabled.
    public func holder(authorization: String?) async throws -> OperatorAccount? {
        guard let token = AccessToken(authorization: authorization),
            let account = try await self.store.tokenHolder(token.digest), !account.isDisabled
        else { return nil }
        return account
    }

    /// Looks at a name and a password, no faster than the throttle lets it.
    private func check(name text: String, password: String, address: String) async throws -> Verdict {
        let name = OperatorName(text)
        // What is no name at all is counted together.
        let key = name?.description ?? ""
        let now = self.environment.now()
        if let wait = self.throttle.withLock({ $0.admit(account: key, address: address, at: now) }) {
            return .wait(wait)
        }
        let isRoom = self.waiting.withLock { count in
            guard count < Self.waitingLimit else { return false }
            count += 1
            return true
        }
        guard isRoom else { return .wait(5) }
        defer { self.waiting.withLock { $0 -= 1 } }
        let account: OperatorAccount? = if let name { try await self.store.account(name) } else { nil }
        let isAdmitted = try await self.passwords.admits(String(password.prefix(1_024)), to: account?.password)
        guard isAdmitted, let account, !account.isDisabled else {
            let end = self.environment.now()
            self.throttle.withLock { $0.fail(account: key, address: address, at: end) }
            return .wrong(account)
        }
        self.throttle.withLock { $0.succeed(account: key, address: address) }
        return .right(account)
    }

    private func event(_ action: AuditAction, _ account: OperatorAccount) -> AuditEvent {
        AuditEvent(at: self.environment.now(), actor: .account(account.name), action: action)
    }
}
