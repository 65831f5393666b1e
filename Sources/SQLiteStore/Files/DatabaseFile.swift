import GRDB
import GatewayCore

/// How both databases are opened: write-ahead log, every commit synced, deleted bytes overwritten.
enum DatabaseFile {
    /// The settings of every connection.
    static func configuration(label: String) -> Configuration {
        var configuration = Configuration()
        configuration.label = label
        configuration.foreignKeysEnabled = true
        // A review command may be writing in a process of its own.
        configuration.busyMode = .timeout(5)
        configuration.journalMode = .wal
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
        }
        return configuration
    }

    /// Makes every commit of the writing connection wait for the disk, and makes sure that it does.
    ///
    /// It must come after opening: GRDB sets `synchronous = NORMAL` when it turns the write-ahead log on, after all
    /// that its configuration can say, and an acknowledged request would then be lost at a power cut.
    static func makeDurable(_ database: Database) throws {
        // 32 MB of pages, and a checkpoint every 16 MB: the indexes over random names touch pages all over.
        try database.execute(
            sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -32000; PRAGMA wal_autocheckpoint = 4000"
        )
        guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2,
            try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal",
            try Int.fetchOne(database, sql: "PRAGMA secure_delete") == 1
        else {
            throw StoreError(.notDurable, "SQLite did not take synchronous=FULL, WAL and secure_delete")
        }
    }

    /// Brings the schema up to this version.
    ///
    /// - Throws: ``StoreError`` with code `newerSchema` where a later version has been at it.
    static func migrate(_ writer: some DatabaseWriter, with migrator: DatabaseMigrator) throws {
        if try writer.read(migrator.hasBeenSuperseded) {
            throw StoreError(
                .newerSchema,
                "a newer version of this program has written this store; run that version, or restore a backup"
            )
        }
        try migrator.migrate(writer)
    }
}
