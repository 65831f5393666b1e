public import CommunityRequests
import Foundation
import GRDB
public import GatewayCore

/// The keys of single requests in a SQLite file of their own, in a folder that is in no backup of the data.
///
/// Deleted keys are overwritten, and the write-ahead log is emptied before a destruction is reported.
public final class SQLiteKeyStore: KeyStore {
    private let queue: DatabaseQueue

    /// Opens the key store in `folder`, making folder (0700), file (0600) and schema where they are missing.
    ///
    /// - Throws: ``StoreError`` with code `notWritable`, `newerSchema`, `notDurable` or `failed`; ``StoreBusy``.
    public init(folder: String) throws {
        let folder = try StoreFolder(folder)
        self.queue = try translatingErrors {
            let queue = try DatabaseQueue(
                path: folder.file("keys.sqlite"),
                configuration: DatabaseFile.configuration(label: "keys")
            )
            try queue.writeWithoutTransaction(DatabaseFile.makeDurable)
            try DatabaseFile.migrate(queue, with: KeySchema.migrator)
            return queue
        }
    }

    public func keys(of request: RequestID) async throws -> RequestKeys? {
        try await self.access { database in
            let row = try database.row(
                """
                SELECT sealing_keys.key AS sealing, token_keys.key AS token
                FROM sealing_keys LEFT JOIN token_keys USING (request) WHERE request = ?
                """,
                [request.description]
            )
            return try row.map { RequestKeys(sealing: try $0.bytes("sealing"), token: try $0.optionalBytes("token")) }
        }
    }

    public func setTokenKey(_ key: [UInt8], of request: RequestID) async throws {
        try await self.access { database in
            try database.inTransaction(.immediate) {
                let known = try database.row("SELECT 1 FROM sealing_keys WHERE request = ?", [request.description])
                guard known != nil else {
                    throw StoreError(.notFound, "a request without a sealing key can have no token key")
                }
                try Self.insertTokenKey(key, of: request, into: database)
                return .commit
            }
        }
    }

    public func destroy(_ requests: [RequestID]) async throws {
        try await self.access { try Self.destroy(requests.map(\.description), in: $0) }
    }

    /// Ends; the file is closed.
    public func close() throws {
        try translatingErrors { try self.queue.close() }
    }

    /// Keeps the keys of several requests and consents, in one commit. Blocks until they are on disk.
    func insert(_ newKeys: [PackedKeys], consents: [NewConsentKey] = []) throws {
        try self.queue.writeWithoutTransaction { database in
            try database.inTransaction(.immediate) {
                let insertion = try RawStatement(
                    "INSERT INTO sealing_keys (request, key) VALUES (?, ?)",
                    in: database
                )
                for keys in newKeys {
                    try insertion.run(keys.sealing)
                    if let token = keys.token { try Self.insertTokenKey(token, of: keys.request, into: database) }
                }
                for consent in consents {
                    guard let content = consent.key.content else { continue }
                    // One that a crash left without its consent is of no use.
                    let table = consent.request == nil ? "decoy_keys" : "consent_keys"
                    try database.run(
                        "INSERT OR REPLACE INTO \(table) (consent, request, content, handle) VALUES (?, ?, ?, ?)",
                        [consent.id, consent.request ?? Self.noRequest, content.stored, consent.key.handle.stored]
                    )
                }
                return .commit
            }
        }
    }

    /// The keys of consents, by their names; those that are not there are left out. Blocks.
    func consentKeys(_ consents: [ConsentID]) throws -> [ConsentID: ConsentKey] {
        try self.look { database in
            var keys: [ConsentID: ConsentKey] = [:]
            for consent in consents { keys[consent] = try Self.key(of: consent, in: "consent_keys", database) }
            return keys
        }
    }

    /// The key of a decoy, as those of consents are looked up. Blocks.
    func decoyKey(_ decoy: ConsentID) throws -> ConsentKey? {
        try self.look { try Self.key(of: decoy, in: "decoy_keys", $0) }
    }

    /// The sealing keys of requests, by their names; those that are not there are left out. Blocks.
    func sealingKeys(_ requests: Set<String>) throws -> [String: [UInt8]] {
        try self.look { database in
            var keys: [String: [UInt8]] = [:]
            for request in requests {
                keys[request] = try database.row("SELECT key FROM sealing_keys WHERE request = ?", [request])?.bytes(
                    "key"
                )
            }
            return keys
        }
    }

    /// Whether a consent or a decoy was ever kept.
    func hasMessages() async throws -> Bool {
        try await self.access {
            try $0.row("SELECT 1 FROM decoy_keys UNION ALL SELECT 1 FROM consent_keys LIMIT 1", []) != nil
        }
    }

    /// Destroys what sealed the clips and receipts of consents; the keys by which a withdrawal may be repeated stay. Takes
    /// as long for none.
    func shredContents(of consents: [String]) async throws {
        try await self.access { database in
            try database.inTransaction(.immediate) {
                try database.execute(
                    sql: """
                        UPDATE decoy_keys SET content = randomblob(32)
                        WHERE consent = (SELECT min(consent) FROM decoy_keys)
                        """
                )
                for consent in consents {
                    try database.run("UPDATE consent_keys SET content = NULL WHERE consent = ?", [consent])
                }
                return .commit
            }
            try Self.rewrite(database)
        }
    }

    /// Forgets the keys of decoys.
    func forgetDecoys(_ decoys: [String]) async throws {
        try await self.access { database in
            try database.inTransaction(.immediate) {
                for decoy in decoys { try database.run("DELETE FROM decoy_keys WHERE consent = ?", [decoy]) }
                return .commit
            }
        }
    }

    /// Takes the order in which keys came out of the write-ahead log. Blocks.
    func truncateLog() throws {
        try self.queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }

    /// Destroys the keys of requests that are not known. Blocks.
    func removeOrphans(isKnown: (String) throws -> Bool) throws {
        try self.queue.writeWithoutTransaction { database in
            let orphans = try database.rows("SELECT request FROM sealing_keys")
                .map { try $0.text("request") }
                .filter { try !isKnown($0) }
            if !orphans.isEmpty { try Self.destroy(orphans, in: database) }
        }
    }

    /// In the place of a request's name, and as long.
    private static let noRequest = String(repeating: "-", count: 36)

    private static func insertTokenKey(_ key: [UInt8], of request: RequestID, into database: Database) throws {
        // A second key takes the first one's place: a crash may have come between key and publication.
        try database.run(
            """
            INSERT INTO token_keys (request, key) VALUES (?, ?)
            ON CONFLICT (request) DO UPDATE SET key = excluded.key
            """,
            [request.description, Data(key)]
        )
    }

    private static func destroy(_ requests: [String], in database: Database) throws {
        var tookAnswers = false
        try database.inTransaction(.immediate) {
            for request in requests {
                let found = try database.row(
                    "SELECT 1 FROM token_keys WHERE request = ? UNION ALL SELECT 1 FROM consent_keys WHERE request = ?",
                    [request, request]
                )
                tookAnswers = tookAnswers || found != nil
                try database.run("DELETE FROM sealing_keys WHERE request = ?", [request])
            }
            return .commit
        }
        // The pages as they were before are still in the log; a reader in another process makes this wait, or fail.
        // Whether or not anybody answered: how long it takes is seen by those who ask meanwhile.
        if tookAnswers { try self.rewrite(database) } else { try database.checkpoint(.truncate) }
    }

    /// Writes the file anew. The keys of consents stand under random names, so that pages were split in their middle, and
    /// what moved to another page may still stand in the first: overwriting what is deleted does not find it there.
    private static func rewrite(_ database: Database) throws {
        try database.execute(sql: "VACUUM")
        try database.checkpoint(.truncate)
    }

    private static func key(of consent: ConsentID, in table: String, _ database: Database) throws -> ConsentKey? {
        try database.row("SELECT content, handle FROM \(table) WHERE consent = ?", [consent.description]).map { row in
            ConsentKey(content: try row.optionalBytes("content"), handle: try row.bytes("handle"))
        }
    }

    /// Reads. `DatabaseQueue.read` would do so too, but sets and unsets `query_only`, upon which SQLite prepares every
    /// statement of the connection anew: the next consent would take longer than the next cover.
    private func look<Value>(_ body: (Database) throws -> Value) throws -> Value { try self.queue.unsafeRead(body) }

    private func access<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        do { return try await self.queue.writeWithoutTransaction(body) } catch { throw storeError(error) }
    }
}
