import GRDB
public import GatewayCore
import Synchronization

/// The embedded store: one SQLite file beside the log, for a gateway on one machine.
///
/// Writes go through one thread that commits all that wait at one moment together, synced to the disk; reads run
/// beside them on connections of their own. A second process, the review command, may read and write meanwhile.
public final class SQLiteStore: GatewayStore {
    let pool: DatabasePool
    let writer: GroupWriter
    let keys: SQLiteKeyStore
    private let folder: StoreFolder
    private let servingLock = Mutex<ServingLock?>(nil)

    /// Opens the store in `data`, making folder (0700), file (0600) and schema where they are missing.
    ///
    /// - Parameters:
    ///   - data: Path of the data folder.
    ///   - keys: Where the keys of accepted requests are kept, in a folder of its own.
    ///   - waitingLimit: Writes that may wait; further ones are refused with ``StoreBusy``.
    /// - Throws: ``StoreError`` with code `notWritable`, `newerSchema`, `notDurable` or `failed`; ``StoreBusy``.
    public init(data: String, keys: SQLiteKeyStore, waitingLimit: Int = 10_000) throws {
        let folder = try StoreFolder(data)
        let pool = try translatingErrors {
            let path = try folder.file("vestibule.sqlite")
            let pool = try DatabasePool(path: path, configuration: DatabaseFile.configuration(label: "store"))
            try pool.writeWithoutTransaction(DatabaseFile.makeDurable)
            try DatabaseFile.migrate(pool, with: StoreSchema.migrator)
            return pool
        }
        let commit = GroupCommit(pool: pool, keys: keys)
        self.folder = folder
        self.keys = keys
        self.pool = pool
        self.writer = GroupWriter(capacity: waitingLimit) { commit($0) }
    }

    deinit { self.writer.stop() }

    /// Makes this process the only one that serves from the folder, until it ends or closes the store. Commands that
    /// only read, or decide a review, need not ask.
    ///
    /// Removes the keys that a crash left behind without a request, which is safe only under this lock.
    ///
    /// - Throws: ``StoreError`` with code `alreadyServed`.
    public func lockForServing() throws {
        let lock = try ServingLock(file: self.folder.path + "/serve.lock")
        try translatingErrors {
            try self.pool.read { database in
                try self.keys.removeOrphans { request in
                    try database.row("SELECT 1 FROM requests WHERE id = ? AND state <> 'purged'", [request]) != nil
                }
            }
        }
        self.servingLock.withLock { $0 = lock }
    }

    /// Ends: takes no more writes, commits those that wait, and closes the files. The key store stays open.
    public func close() async throws {
        await self.writer.drain()
        try translatingErrors { try self.pool.close() }
        self.servingLock.withLock { $0 = nil }
    }

    /// Reads on a connection of its own, from one state of the database.
    func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do { return try await self.pool.read(body) } catch { throw storeError(error) }
    }
}
