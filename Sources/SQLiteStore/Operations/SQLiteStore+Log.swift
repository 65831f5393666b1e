public import CommunityRequests
import Foundation
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func append(_ entries: [NewLogEntry]) async throws {
        try await self.writer.write { context in
            for entry in entries { try context.database.append(entry) }
        }
    }

    public func logEntries(from index: Int64, limit: Int) async throws -> [[UInt8]] {
        try await self.read { database in
            try database.rows(
                "SELECT entry FROM log_entries WHERE number > ? ORDER BY number LIMIT ?",
                [index, limit]
            ).map { try $0.bytes("entry") }
        }
    }

    public func lastLogEntry(of kind: LogEntryKind, before index: Int64) async throws -> PlacedLogEntry? {
        try await self.read { database in
            // The kind stands in the statement, since a partial index serves no parameter.
            try database.row(
                """
                SELECT number, entry FROM log_entries WHERE kind = '\(kind.rawValue)' AND number <= ?
                ORDER BY number DESC LIMIT 1
                """,
                [index]
            ).map { PlacedLogEntry(index: try $0.integer("number") - 1, bytes: try $0.bytes("entry")) }
        }
    }

    public func takeDown(
        _ id: RequestID,
        reason: TakeDownReason,
        logEntry: NewLogEntry,
        audit: AuditEvent
    ) async throws -> Bool {
        try await self.writer.write { context in
            try context.database.run(
                """
                UPDATE requests SET description = '', description_salt = NULL, taken_down = ?
                WHERE id = ? AND log_index IS NOT NULL AND taken_down IS NULL
                """,
                [reason.rawValue, id.description]
            )
            guard context.database.changesCount > 0 else { return false }
            try context.database.append(logEntry)
            try context.database.append(audit)
            context.hasErased = true
            return true
        }
    }
}

extension Database {
    /// Gives an entry its place: the next one. All writes come through one connection at a time, and what is undone
    /// gives its number back, so there are no gaps.
    ///
    /// - Parameter request: The number of the request that is published with it.
    func append(_ entry: NewLogEntry?, about request: Int64? = nil) throws {
        guard let entry else { return }
        try self.run("INSERT INTO log_entries (kind, entry) VALUES (?, ?)", [entry.kind.rawValue, Data(entry.bytes)])
        guard let request else { return }
        try self.run(
            "UPDATE requests SET log_index = ?, description_salt = ? WHERE number = ?",
            [self.lastInsertedRowID - 1, entry.descriptionSalt.map { Data($0) }, request]
        )
    }
}
