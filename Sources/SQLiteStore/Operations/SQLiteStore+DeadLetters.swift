public import CommunityRequests
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func deliveries(
        in state: DeliveryState?,
        before number: Int64?,
        limit: Int
    ) async throws -> [DeliverySummary] {
        try await self.read { database in
            let columns = """
                SELECT deliveries.number, deliveries.id, deliveries.partner, requests.code, event, deliveries.state,
                    attempts, due_at
                FROM deliveries JOIN requests ON requests.number = deliveries.request
                """
            let rows =
                if let state {
                    try database.rows(
                        """
                        \(columns) WHERE deliveries.state = ? AND deliveries.number < ?
                        ORDER BY deliveries.number DESC LIMIT ?
                        """,
                        [state.rawValue, number ?? .max, limit]
                    )
                } else {
                    try database.rows(
                        "\(columns) WHERE deliveries.number < ? ORDER BY deliveries.number DESC LIMIT ?",
                        [number ?? .max, limit]
                    )
                }
            return try rows.map(DeliverySummary.init)
        }
    }

    public func retry(_ id: DeliveryID, at instant: Instant, audit: AuditEvent) async throws -> Bool {
        try await self.writer.write { context in
            try context.database.run(
                "UPDATE deliveries SET state = 'queued', attempts = 0, due_at = ? WHERE id = ? AND state = 'dead'",
                [instant.storedNanoseconds(), id.description]
            )
            guard context.database.changesCount > 0 else { return false }
            try context.database.append(audit)
            return true
        }
    }

    public func retryAll(to partner: PartnerID?, at instant: Instant, audit: AuditEvent) async throws -> Int {
        try await self.writer.write { context in
            try context.database.run(
                """
                UPDATE deliveries SET state = 'queued', attempts = 0, due_at = ?
                WHERE state = 'dead' AND partner = coalesce(?, partner)
                """,
                [instant.storedNanoseconds(), partner?.description]
            )
            let count = context.database.changesCount
            if count > 0 { try context.database.append(audit) }
            return count
        }
    }
}

extension DeliverySummary {
    fileprivate init(_ row: RowReader) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.value("id"),
            partner: try row.value("partner"),
            code: try row.value("code"),
            event: try row.choice("event"),
            state: try row.choice("state"),
            attempts: Int(try row.integer("attempts")),
            due: try row.instant("due_at")
        )
    }
}
