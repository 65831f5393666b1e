import CommunityRequests
import Foundation
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func operators() async throws -> [OperatorAccount] {
        try await self.read { try $0.rows("SELECT * FROM operators ORDER BY name").map(OperatorAccount.init) }
    }

    public func account(_ name: OperatorName) async throws -> OperatorAccount? {
        try await self.read {
            try $0.row("SELECT * FROM operators WHERE name = ?", [name.description]).map(OperatorAccount.init)
        }
    }

    public func add(_ account: OperatorAccount, audit: AuditEvent) async throws -> Bool {
        try await self.writer.write { context in
            try context.database.run(
                """
                INSERT OR IGNORE INTO operators (name, role, password, is_disabled, created_at) VALUES (?, ?, ?, ?, ?)
                """,
                [
                    account.name.description, account.role.rawValue, account.password.stored, account.isDisabled,
                    account.createdAt.storedNanoseconds(),
                ]
            )
            guard context.database.changesCount > 0 else { return false }
            try context.database.append(audit)
            return true
        }
    }

    public func setPassword(_ hash: PasswordHash, of name: OperatorName, audit: AuditEvent) async throws -> Bool {
        try await self.writer.write { context in
            let database = context.database
            try database.run(
                "UPDATE operators SET password = ? WHERE name = ?",
                [hash.stored, name.description]
            )
            guard database.changesCount > 0 else { return false }
            try database.run("DELETE FROM operator_sessions WHERE account = ?", [name.description])
            try database.append(audit)
            return true
        }
    }

    public func setDisabled(_ isDisabled: Bool, _ name: OperatorName, audit: AuditEvent) async throws -> Bool {
        try await self.writer.write { context in
            let database = context.database
            try database.run(
                "UPDATE operators SET is_disabled = ? WHERE name = ?",
                [isDisabled, name.description]
            )
            guard database.changesCount > 0 else { return false }
            if isDisabled {
                try database.run("DELETE FROM operator_sessions WHERE account = ?", [name.description])
                try database.run("DELETE FROM operator_tokens WHERE account = ?", [name.description])
            }
            try database.append(audit)
            return true
        }
    }

    public func addToken(_ digest: [UInt8], of name: OperatorName, audit: AuditEvent) async throws -> Bool {
        try await self.writer.write { context in
            let database = context.database
            let known = try database.row("SELECT 1 FROM operators WHERE name = ?", [name.description])
            guard known != nil else { return false }
            try database.run(
                "INSERT INTO operator_tokens (digest, account) VALUES (?, ?)",
                [Data(digest), name.description]
            )
            try database.append(audit)
            return true
        }
    }

    public func revokeTokens(of name: OperatorName, audit: AuditEvent) async throws -> Int {
        try await self.writer.write { context in
            try context.database.run("DELETE FROM operator_tokens WHERE account = ?", [name.description])
            let count = context.database.changesCount
            if count > 0 { try context.database.append(audit) }
            return count
        }
    }

    public func tokenHolder(_ digest: [UInt8]) async throws -> OperatorAccount? {
        try await self.read {
            try $0.row(
                """
                SELECT operators.* FROM operator_tokens JOIN operators ON operators.name = operator_tokens.account
                WHERE digest = ?
                """,
                [Data(digest)]
            ).map(OperatorAccount.init)
        }
    }
}

extension OperatorAccount {
    /// Reads a row with the columns of `operators`.
    init(_ row: RowReader) throws {
        let stored = try row.text("password")
        guard let password = PasswordHash(stored: stored) else {
            throw StoreError(.damagedRow, "column password does not hold what it should; reset the password")
        }
        self.init(
            name: try row.value("name"),
            role: try row.choice("role"),
            password: password,
            isDisabled: try row.bool("is_disabled"),
            createdAt: try row.instant("created_at")
        )
    }
}
