public import CommunityRequests
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func dueDeliveries(at instant: Instant, limit: Int, perPartner: Int) async throws -> [DeliveryRecord] {
        let keys = self.keys
        return try await self.read { database in
            let rows = try database.rows(
                """
                WITH due AS (
                    SELECT number, row_number() OVER (PARTITION BY partner ORDER BY due_at, number) AS place
                    FROM deliveries
                    WHERE state = 'queued' AND due_at <= ? AND partner NOT IN (SELECT partner FROM held_partners)
                )
                SELECT deliveries.*, requests.id AS request_id
                FROM due JOIN deliveries USING (number) JOIN requests ON requests.number = deliveries.request
                WHERE due.place <= ? ORDER BY deliveries.due_at, deliveries.number LIMIT ?
                """,
                [instant.storedNanoseconds(), perPartner, limit]
            )
            let sealing = try keys.sealingKeys(Set(rows.map { try $0.text("request_id") }))
            // What is about a request whose keys were just destroyed cannot be sent any more; its purge follows.
            return try rows.compactMap { row in
                try sealing[row.text("request_id")].map { try DeliveryRecord(row, key: $0) }
            }
        }
    }

    public func nextDeliveryTime() async throws -> Instant? {
        try await self.read {
            try $0.row(
                """
                SELECT min(due_at) AS due_at FROM deliveries
                WHERE state = 'queued' AND partner NOT IN (SELECT partner FROM held_partners)
                """
            )?.optionalInstant("due_at")
        }
    }

    public func update(_ id: DeliveryID, attempts: Int, disposition: DeliveryDisposition) async throws {
        try await self.writer.write { context in
            let database = context.database
            switch disposition {
            case .retry(let time):
                try database.run(
                    "UPDATE deliveries SET attempts = ?, due_at = ? WHERE id = ? AND state IN ('queued', 'dead')",
                    [attempts, time.storedNanoseconds(), id.description]
                )
            case .delivered:
                try database.run(
                    """
                    UPDATE deliveries SET attempts = ?, state = 'delivered', body = x'', is_overtaken = 0
                    WHERE id = ? AND state = 'queued'
                    """,
                    [attempts, id.description]
                )
            case .dead:
                try database.run(
                    "UPDATE deliveries SET attempts = ?, state = 'dead' WHERE id = ? AND state = 'queued'",
                    [attempts, id.description]
                )
            }
        }
    }

    public func isSuperseded(_ id: DeliveryID) async throws -> Bool {
        try await self.read {
            try $0.row(
                "SELECT 1 FROM deliveries WHERE id = ? AND (is_overtaken = 1 OR state = 'superseded')",
                [id.description]
            ) != nil
        }
    }

    public func supersede(_ id: DeliveryID, by replacement: NewDelivery) async throws {
        try await self.writer.write { context in
            try context.database.run(
                "UPDATE deliveries SET state = 'superseded', body = x'' WHERE id = ? AND state = 'queued'",
                [id.description]
            )
            guard context.database.changesCount > 0 else { return }
            try context.queue([replacement])
        }
    }

    public func hold(_ partner: PartnerID) async throws {
        try await self.writer.write {
            try $0.database.run("INSERT OR IGNORE INTO held_partners (partner) VALUES (?)", [partner.description])
        }
    }

    public func resume(_ partner: PartnerID, audit: AuditEvent) async throws -> Bool {
        try await self.writer.write {
            try $0.database.run("DELETE FROM held_partners WHERE partner = ?", [partner.description])
            guard $0.database.changesCount > 0 else { return false }
            try $0.database.append(audit)
            return true
        }
    }

    public func heldPartners() async throws -> Set<PartnerID> {
        try await self.read { Set(try $0.rows("SELECT partner FROM held_partners").map { try $0.value("partner") }) }
    }

    public func deliveryCounts() async throws -> [DeliveryState: Int] {
        try await self.read { database in
            var counts = Dictionary(uniqueKeysWithValues: DeliveryState.allCases.map { ($0, 0) })
            for row in try database.rows("SELECT state, count(*) AS count FROM deliveries GROUP BY state") {
                counts[try row.choice("state")] = Int(try row.integer("count"))
            }
            return counts
        }
    }
}
