public import CommunityRequests
import Foundation
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func record(_ consent: NewConsent) async throws -> ConsentOutcome {
        try await self.writer.write { try Self.record(consent, $0) }
    }

    public func recordNothing(of request: RequestID?) async throws {
        try await self.writer.write { context in
            try context.withdrawDecoy()
            _ = try Self.request(request?.description ?? "", context.database)
            _ = try Self.consent(request: 0, tokenDigest: [UInt8](repeating: 0, count: 32), context.database)
            _ = try Self.isTaken("", context.database)
            try context.writeDecoy()
        }
    }

    public func forgetDecoys() async throws { try await self.forgetDecoys(beyond: 4_096, atOnce: 256) }

    /// - Parameter limit: How many stay: enough that a look-up among them goes as deep as one among consents.
    func forgetDecoys(beyond limit: Int, atOnce count: Int) async throws {
        let decoys = try await self.read { database in
            let all = try database.row("SELECT count(*) AS count FROM decoys")?.integer("count") ?? 0
            guard all >= limit + count else { return [String]() }
            // Neighbours, from anywhere: it tells nothing, and takes a page at a time.
            return try database.rows(
                "SELECT id FROM decoys WHERE id >= ? ORDER BY id LIMIT ?",
                [ConsentID.decoy()?.description, count]
            ).map { try $0.text("id") }
        }
        guard !decoys.isEmpty else { return }
        try await self.keys.forgetDecoys(decoys)
        try await self.writer.write { context in
            for decoy in decoys { try context.database.run("DELETE FROM decoys WHERE id = ?", [decoy]) }
        }
    }

    public func withdraw(consent id: ConsentID) async throws -> Bool {
        try await self.writer.write { context in
            let row = try context.database.row("SELECT state FROM consents WHERE id = ?", [id.description])
            try context.writeDecoy()
            guard let row, try row.text("state") != "withdrawn" else {
                try context.withdrawDecoy()
                return row != nil
            }
            // What it sealed is shredded by `shredWithdrawn`: now would take longer than an answer may.
            try context.markWithdrawn(id.description)
            return true
        }
    }

    public func shredWithdrawn() async throws {
        // Where no message has come yet, cover neither, there is nobody to tell from others.
        guard try await self.keys.hasMessages() else { return }
        let withdrawn = try await self.read { database in
            try database.rows("SELECT id FROM consents WHERE state = 'withdrawn' AND receipt <> x''").map {
                try $0.text("id")
            }
        }
        // Also where there is none: all who ask meanwhile wait, and must not learn from it that somebody withdrew.
        // 1. The keys are gone: no copy of the rows can be read any more. After a crash here the rows are found again.
        try await self.keys.shredContents(of: withdrawn)
        // 2. The rows are empty.
        try await self.writer.write { context in
            try context.writeDecoy()
            for id in withdrawn {
                try context.database.run("UPDATE consents SET clips = x'', receipt = x'' WHERE id = ?", [id])
                try context.database.run("UPDATE items SET clips = x'' WHERE consent = ?", [id])
            }
            context.hasErased = true
        }
    }

    public func consent(_ id: ConsentID) async throws -> ConsentRecord? {
        let keys = self.keys
        return try await self.read { database in
            let row = try database.row(
                """
                SELECT consents.withdrawal_key, consents.state, requests.id AS request_id
                FROM consents JOIN requests ON requests.number = consents.request WHERE consents.id = ?
                """,
                [id.description]
            )
            // One of the two finds a row, and a key that opens it.
            try database.lookAtDecoy(unless: row != nil, keys: keys)
            guard let row,
                let withdrawalKey = try keys.consentKeys([id])[id]?
                    .open(row.bytes("withdrawal_key"), as: .withdrawalKey, of: id)
            else { return nil }
            return ConsentRecord(
                id: id,
                request: try row.value("request_id"),
                withdrawalKey: withdrawalKey,
                isWithdrawn: try row.text("state") == "withdrawn"
            )
        }
    }

    public func item(release: ReleaseID, responder: ResponderID) async throws -> ReleasedItemRecord? {
        let keys = self.keys
        return try await self.read { database in
            try database.items(
                "items.release = ? AND items.responder = ?",
                [release.description, responder.description],
                keys: keys.consentKeys
            ).first
        }
    }

    private static func record(_ consent: NewConsent, _ context: WriteContext) throws -> ConsentOutcome {
        let database = context.database
        try context.withdrawDecoy()
        guard let request = try self.request(consent.request.description, database) else {
            try context.writeDecoy()
            return .notOpen
        }
        let number = try request.integer("number")
        if let known = try self.consent(request: number, tokenDigest: consent.tokenDigest, database) {
            try context.writeDecoy()
            // A repetition is answered after the end of answers, too: the first answer may have been lost.
            let id: ConsentID = try known.value("id")
            guard try known.text("state") != "withdrawn", let key = try context.consentKeys([id])[id],
                try key.open(known.bytes("withdrawal_key"), as: .withdrawalKey, of: id) == consent.withdrawalKey,
                let receipt = try key.open(known.bytes("receipt"), as: .receipt, of: id)
            else { return .tokenSpent }
            return .kept(receipt: receipt)
        }
        guard try request.bool("is_open") else {
            try context.writeDecoy()
            return .notOpen
        }
        // The name is made of nonce and withdrawal key alone: an app that uses both again for another request has the
        // same one.
        guard try !self.isTaken(consent.id.description, database) else {
            try context.writeDecoy()
            return .tokenSpent
        }
        let key = ConsentKey()
        try database.run(
            """
            INSERT INTO consents (id, request, token_digest, withdrawal_key, clips, receipt, state)
            VALUES (?, ?, ?, ?, ?, ?, 'given')
            """,
            [
                consent.id.description, number, Data(consent.tokenDigest),
                try key.seal(consent.withdrawalKey, as: .withdrawalKey, of: consent.id),
                try key.seal(Packed.windows(consent.clips), as: .clips, of: consent.id),
                try key.seal(consent.receipt, as: .receipt, of: consent.id),
            ]
        )
        context.newConsentKeys.append(
            NewConsentKey(id: consent.id.description, request: consent.request.description, key: key)
        )
        return .kept(receipt: consent.receipt)
    }

    private static func request(_ id: String, _ database: Database) throws -> RowReader? {
        try database.row(
            "SELECT number, state = 'open' AND next_release_at IS NOT NULL AS is_open FROM requests WHERE id = ?",
            [id]
        )
    }

    private static func isTaken(_ id: String, _ database: Database) throws -> Bool {
        try database.row("SELECT 1 FROM consents WHERE id = ?", [id]) != nil
    }

    private static func consent(request: Int64, tokenDigest: [UInt8], _ database: Database) throws -> RowReader? {
        try database.row(
            "SELECT id, withdrawal_key, receipt, state FROM consents WHERE request = ? AND token_digest = ?",
            [request, Data(tokenDigest)]
        )
    }
}
