import Foundation
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func append(_ event: AuditEvent) async throws {
        try await self.writer.write { try $0.database.append(event) }
    }

    public func auditEntries(before number: Int64?, limit: Int) async throws -> [AuditRecord] {
        try await self.read {
            try $0.rows(
                "SELECT * FROM audit WHERE number < ? ORDER BY number DESC LIMIT ?",
                [number ?? .max, limit]
            ).map(AuditRecord.init)
        }
    }

    public func auditEntries(after number: Int64, limit: Int) async throws -> [AuditRecord] {
        try await self.read {
            try $0.rows("SELECT * FROM audit WHERE number > ? ORDER BY number LIMIT ?", [number, limit])
                .map(AuditRecord.init)
        }
    }
}

extension Database {
    /// Puts an event behind the last entry of the trail, in the transaction of what it is about.
    func append(_ event: AuditEvent) throws {
        let last = try self.row("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1")
        let record = AuditRecord(event, after: try last.map { (try $0.integer("number"), try $0.bytes("hash")) })
        try self.run(
            "INSERT INTO audit (number, at, actor, action, subject, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                record.number, record.at.storedNanoseconds(), record.actor, record.action.rawValue, record.subject,
                record.detail, Data(record.hash),
            ]
        )
    }
}

extension AuditRecord {
    fileprivate init(_ row: RowReader) throws {
        self.init(
            number: try row.integer("number"),
            at: try row.instant("at"),
            actor: try row.text("actor"),
            action: try row.choice("action"),
            subject: try row.optionalText("subject"),
            detail: try row.optionalText("detail"),
            hash: try row.bytes("hash")
        )
    }
}
