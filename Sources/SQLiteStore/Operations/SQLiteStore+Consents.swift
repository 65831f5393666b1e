public import CommunityRequests
import Foundation
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func record(_ consent: NewConsent) async throws -> ConsentOutcome {
        try await self.writer.write { try Self.record(consent, $0.database) }
    }

    public func recordNothing() async throws {
        try await self.writer.write { context in
            let database = context.database
            _ = try Self.request("", database)
            _ = try Self.consent(request: 0, tokenDigest: [UInt8](repeating: 0, count: 32), database)
            try Self.writeDecoy(database)
        }
    }

    public func withdraw(consent id: ConsentID) async throws -> Bool {
        try await self.writer.write { context in
            let database = context.database
            guard let row = try database.row("SELECT state FROM consents WHERE id = ?", [id.description]) else {
                try Self.writeDecoy(database)
                return false
            }
            guard try row.text("state") != "withdrawn" else {
                try Self.writeDecoy(database)
                return true
            }
            try database.run(
                "UPDATE consents SET state = 'withdrawn', clips = x'', receipt = x'' WHERE id = ?",
                [id.description]
            )
            // Nothing to do for one that was not released: it has no item.
            try database.run(
                "UPDATE items SET withdrawal = 'pending', clips = x'' WHERE consent = ?",
                [id.description]
            )
            try database.run(
                """
                UPDATE deliveries SET is_overtaken = 1
                WHERE state IN ('queued', 'dead') AND release = (SELECT release FROM items WHERE consent = ?)
                """,
                [id.description]
            )
            return true
        }
    }

    public func consent(_ id: ConsentID) async throws -> ConsentRecord? {
        try await self.read { database in
            let row = try database.row(
                """
                SELECT consents.withdrawal_key, consents.state, requests.id AS request_id
                FROM consents JOIN requests ON requests.number = consents.request WHERE consents.id = ?
                """,
                [id.description]
            )
            return try row.map {
                ConsentRecord(
                    id: id,
                    request: try $0.value("request_id"),
                    withdrawalKey: try $0.bytes("withdrawal_key"),
                    isWithdrawn: try $0.text("state") == "withdrawn"
                )
            }
        }
    }

    public func item(release: ReleaseID, responder: ResponderID) async throws -> ReleasedItemRecord? {
        try await self.read { database in
            try database.items(
                "items.release = ? AND items.responder = ?",
                [release.description, responder.description]
            ).first
        }
    }

    private static func record(_ consent: NewConsent, _ database: Database) throws -> ConsentOutcome {
        guard let request = try self.request(consent.request.description, database) else {
            try self.writeDecoy(database)
            return .notOpen
        }
        let number = try request.integer("number")
        if let known = try self.consent(request: number, tokenDigest: consent.tokenDigest, database) {
            try self.writeDecoy(database)
            // A repetition is answered after the end of answers, too: the first answer may have been lost.
            guard try known.text("state") != "withdrawn", try known.bytes("withdrawal_key") == consent.withdrawalKey
            else { return .tokenSpent }
            return .kept(receipt: try known.bytes("receipt"))
        }
        guard try request.bool("is_open") else {
            try self.writeDecoy(database)
            return .notOpen
        }
        try database.run(
            """
            INSERT INTO consents (id, request, token_digest, withdrawal_key, clips, receipt, state)
            VALUES (?, ?, ?, ?, ?, ?, 'given')
            """,
            [
                consent.id.description, number, Data(consent.tokenDigest), Data(consent.withdrawalKey),
                Packed.windows(consent.clips), Data(consent.receipt),
            ]
        )
        return .kept(receipt: consent.receipt)
    }

    private static func request(_ id: String, _ database: Database) throws -> RowReader? {
        try database.row(
            "SELECT number, state = 'open' AND next_release_at IS NOT NULL AS is_open FROM requests WHERE id = ?",
            [id]
        )
    }

    private static func consent(request: Int64, tokenDigest: [UInt8], _ database: Database) throws -> RowReader? {
        try database.row(
            "SELECT withdrawal_key, receipt, state FROM consents WHERE request = ? AND token_digest = ?",
            [request, Data(tokenDigest)]
        )
    }

    /// Writes as much as a consent does, and brings as many pages to disk.
    private static func writeDecoy(_ database: Database) throws {
        try database.run(
            """
            INSERT OR REPLACE INTO decoys (id, request, token_digest, withdrawal_key, clips, receipt, state)
            VALUES (?, 0, ?, ?, ?, ?, 'given')
            """,
            [
                String(repeating: "0", count: 32), Data(count: 32), Data(count: 32), Data(count: 16), Data(count: 512),
            ]
        )
    }
}
