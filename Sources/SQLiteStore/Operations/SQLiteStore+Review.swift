public import CommunityRequests
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func inReview(limit: Int) async throws -> [RequestRecord] {
        try await self.read {
            try $0.requests("WHERE state = 'in_review' ORDER BY number LIMIT ?", [limit]).map(\.record)
        }
    }

    public func approve(_ id: RequestID, needed: Int, audit: AuditEvent) async throws -> Approval {
        try await self.writer.write { context in
            let database = context.database
            guard let row = try database.request(id), row.record.request.state == .inReview else { return .notWaiting }
            try database.run(
                "INSERT OR IGNORE INTO approvals (request, reviewer) VALUES (?, ?)",
                [row.number, audit.actor.description]
            )
            let isNew = database.changesCount > 0
            let count =
                try database.row("SELECT count(*) AS count FROM approvals WHERE request = ?", [row.number])
                .map { Int(try $0.integer("count")) } ?? 0
            guard isNew || count >= needed else { return .repeated }
            try database.append(audit)
            guard count >= needed else { return .counted(count) }
            try database.run("UPDATE requests SET state = 'open' WHERE number = ?", [row.number])
            return .opened
        }
    }

    public func approvals(of id: RequestID) async throws -> [String] {
        try await self.read {
            try $0.rows(
                """
                SELECT reviewer FROM approvals JOIN requests ON requests.number = approvals.request
                WHERE requests.id = ? ORDER BY reviewer
                """,
                [id.description]
            ).map { try $0.text("reviewer") }
        }
    }

    public func refuse(
        _ id: RequestID,
        reason: ReviewRefusal,
        logEntry: NewLogEntry?,
        deliveries: [NewDelivery],
        audit: AuditEvent
    ) async throws -> Bool {
        try await self.writer.write { context in
            try context.database.run(
                """
                UPDATE requests SET state = 'refused', refusal_rule = ?, refusal_note = ?
                WHERE id = ? AND state = 'in_review'
                """,
                [reason.rule.description, reason.note, id.description]
            )
            guard context.database.changesCount > 0 else { return false }
            try context.queue(deliveries)
            try context.database.append(logEntry)
            try context.database.append(audit)
            return true
        }
    }
}
