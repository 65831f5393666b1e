public import CommunityRequests
import Foundation
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func open(_ session: OperatorSession, forgettingBefore stale: Instant, audit: AuditEvent) async throws {
        try await self.writer.write { context in
            let database = context.database
            try database.run("DELETE FROM operator_sessions WHERE seen_at < ?", [stale.storedNanoseconds()])
            try database.run(
                "INSERT INTO operator_sessions (digest, account, opened_at, seen_at) VALUES (?, ?, ?, ?)",
                [
                    Data(session.digest), session.account.description, session.openedAt.storedNanoseconds(),
                    session.seenAt.storedNanoseconds(),
                ]
            )
            try database.append(audit)
        }
    }

    public func session(_ digest: [UInt8]) async throws -> (session: OperatorSession, account: OperatorAccount)? {
        try await self.read { database in
            let row = try database.row(
                """
                SELECT * FROM operator_sessions JOIN operators ON operators.name = operator_sessions.account
                WHERE digest = ?
                """,
                [Data(digest)]
            )
            return try row.map { row in
                let account = try OperatorAccount(row)
                let session = OperatorSession(
                    digest: try row.bytes("digest"),
                    account: account.name,
                    openedAt: try row.instant("opened_at"),
                    seenAt: try row.instant("seen_at")
                )
                return (session, account)
            }
        }
    }

    public func touchSession(_ digest: [UInt8], at instant: Instant) async throws {
        try await self.writer.write {
            try $0.database.run(
                "UPDATE operator_sessions SET seen_at = max(seen_at, ?) WHERE digest = ?",
                [instant.storedNanoseconds(), Data(digest)]
            )
        }
    }

    public func endSession(_ digest: [UInt8], audit: AuditEvent) async throws {
        try await self.writer.write {
            try $0.database.run("DELETE FROM operator_sessions WHERE digest = ?", [Data(digest)])
            if $0.database.changesCount > 0 { try $0.database.append(audit) }
        }
    }

    public func endSessions(of name: OperatorName, audit: AuditEvent) async throws {
        try await self.writer.write {
            try $0.database.run("DELETE FROM operator_sessions WHERE account = ?", [name.description])
            try $0.database.append(audit)
        }
    }
}
