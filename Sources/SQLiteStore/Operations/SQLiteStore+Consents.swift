public import CommunityRequests
import Foundation
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func record(_ consent: NewConsent) async throws -> ConsentOutcome {
        try await self.writer.write { try Self.record(consent, $0) }
    }

    public func recordNothing() async throws {
        try await self.writer.write { context in
            try context.markWithdrawn("")
            _ = try Self.request("", context.database)
            _ = try Self.consent(request: 0, tokenDigest: [UInt8](repeating: 0, count: 32), context.database)
            _ = try Self.isTaken("", context.database)
            try context.writeDecoy()
        }
    }

    public func withdraw(consent id: ConsentID) async throws -> Bool {
        try await self.writer.write { context in
            let database = context.database
            try context.writeDecoy()
            guard let row = try database.row("SELECT state FROM consents WHERE id = ?", [id.description]) else {
                return false
            }
            guard try row.text("state") != "withdrawn" else { return true }
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
        // There is none yet: it is done for every message, see `recordNothing`.
        try context.markWithdrawn("")
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

extension WriteContext {
    /// How long the receipts of most consents are.
    private static let receiptLength = 2_600
    /// How many decoys are kept: enough that their tables are as deep as those of consents.
    private static let decoys = 4_096

    /// Marks a consent as withdrawn, and its item and what waits of it. Without effect where there is none.
    fileprivate func markWithdrawn(_ id: String) throws {
        try self.database.run("UPDATE consents SET state = 'withdrawn' WHERE id = ?", [id])
        // Nothing to do for one that was not released: it has no item.
        try self.database.run("UPDATE items SET withdrawal = 'pending' WHERE consent = ?", [id])
        try self.database.run(
            """
            UPDATE deliveries SET is_overtaken = 1
            WHERE state IN ('queued', 'dead') AND release = (SELECT release FROM items WHERE consent = ?)
            """,
            [id]
        )
    }

    /// Writes as much as a consent does, in both files, and brings as many pages to disk: in the place of a decoy that
    /// chance picks, as a consent's random name picks its own.
    fileprivate func writeDecoy() throws {
        let key = ConsentKey()
        let number = String(Int.random(in: 0..<Self.decoys), radix: 16)
        // 32 digits: it is always one.
        guard let id = ConsentID(String(repeating: "0", count: 32 - number.count) + number) else { return }
        try self.database.run(
            """
            INSERT OR REPLACE INTO decoys (id, request, token_digest, withdrawal_key, clips, receipt, state)
            VALUES (?, 0, ?, ?, ?, ?, 'given')
            """,
            [
                id.description, Data(id.description.utf8),
                try key.seal(Data(count: 32), as: .withdrawalKey, of: id),
                try key.seal(Data(count: 16), as: .clips, of: id),
                try key.seal(Data(count: Self.receiptLength), as: .receipt, of: id),
            ]
        )
        self.newConsentKeys.append(NewConsentKey(id: id.description, request: nil, key: key))
    }
}
