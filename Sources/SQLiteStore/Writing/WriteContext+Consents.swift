import CommunityRequests
import Foundation
import GRDB
import GatewayCore

/// Every message, whatever it says, keeps one consent and withdraws one; what it does not say is done to a decoy. The
/// decoys' tables have the columns and indexes of consents, so that as many pages change.
extension WriteContext {
    /// How long the receipts of most consents are.
    private static let receiptLength = 2_600
    /// How many decoys are withdrawn, and given again, by turns.
    private static let withdrawalDecoys = 4_096

    /// Marks a consent as withdrawn, and its item and what waits of it.
    func markWithdrawn(_ id: String) throws {
        try self.database.run("UPDATE consents SET state = 'withdrawn' WHERE id = ?", [id])
        try self.markReleased(id)
    }

    /// Does to a decoy what ``markWithdrawn(_:)`` does to a consent.
    func withdrawDecoy() throws {
        // Every second time it is given again, so that there is always something to change.
        try self.database.run(
            """
            INSERT INTO withdrawal_decoys (id, request, token_digest, withdrawal_key, clips, receipt, state)
            VALUES (?1, NULL, CAST(?1 AS BLOB), zeroblob(48), zeroblob(32), zeroblob(?2), 'given')
            ON CONFLICT (id) DO UPDATE SET state = CASE state WHEN 'given' THEN 'withdrawn' ELSE 'given' END
            """,
            [String(Int.random(in: 0..<Self.withdrawalDecoys)), Self.receiptLength + 16]
        )
        try self.markReleased("")
    }

    /// Writes as much as a consent does, in both files, and brings as many pages to disk: one row more, under a random
    /// name, whether or not there are enough. ``SQLiteStore/forgetDecoys()`` takes away what is too much.
    /// All name the first request, which tells neither what a message was about nor when it came.
    func writeDecoy() throws {
        let key = ConsentKey()
        guard let id = ConsentID.decoy() else { return }
        try self.database.run(
            """
            INSERT INTO decoys (id, request, token_digest, withdrawal_key, clips, receipt, state)
            VALUES (?, (SELECT min(number) FROM requests), ?, ?, ?, ?, 'given')
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

    /// The item of a consent that was released, and the callbacks that wait and hold it. There are none of one that was
    /// not.
    private func markReleased(_ id: String) throws {
        try self.database.run("UPDATE items SET withdrawal = 'pending' WHERE consent = ?", [id])
        try self.database.run(
            """
            UPDATE deliveries SET is_overtaken = 1
            WHERE state IN ('queued', 'dead') AND release = (SELECT release FROM items WHERE consent = ?)
            """,
            [id]
        )
    }
}

extension ConsentID {
    /// A name of chance, as those of consents are.
    static func decoy() -> ConsentID? {
        let halves = [UInt64.random(in: .min ... .max), .random(in: .min ... .max)]
        return ConsentID(
            halves.map { half in
                let digits = String(half, radix: 16)
                return String(repeating: "0", count: 16 - digits.count) + digits
            }.joined()
        )
    }
}

extension Database {
    /// Looks for a decoy and opens it with its key, as a consent is looked for and opened. Finds none where a consent was
    /// found.
    func lookAtDecoy(unless isFound: Bool, keys: SQLiteKeyStore) throws {
        let row = try self.row(
            """
            SELECT decoys.id, decoys.withdrawal_key, decoys.state, requests.id AS request_id
            FROM decoys JOIN requests ON requests.number = (SELECT max(number) FROM requests)
            WHERE decoys.id >= ? ORDER BY decoys.id LIMIT 1
            """,
            [isFound ? "g" : ConsentID.decoy()?.description]
        )
        guard let row else { return }
        let id: ConsentID = try row.value("id")
        // Its key may have been forgotten since its row was read.
        _ = try keys.decoyKey(id)?.open(row.bytes("withdrawal_key"), as: .withdrawalKey, of: id)
    }
}
