public import CommunityRequests
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func inReview(limit: Int) async throws -> [RequestRecord] {
        try await self.read {
            try $0.requests("WHERE state = 'in_review' ORDER BY number LIMIT ?", [limit]).map(\.record)
        }
    }

    public func approve(_ id: RequestID) async throws -> Bool {
        try await self.writer.write { context in
            try context.database.run(
                "UPDATE requests SET state = 'open' WHERE id = ? AND state = 'in_review'",
                [id.description]
            )
            return context.database.changesCount > 0
        }
    }

    public func refuse(
        _ id: RequestID,
        reason: ReviewRefusal,
        logEntry: NewLogEntry?,
        deliveries: [NewDelivery]
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
            try context.database.queue(deliveries)
            try context.database.append(logEntry)
            return true
        }
    }
}
