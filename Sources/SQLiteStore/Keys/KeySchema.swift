import GRDB

/// The key store's schema: migrations that are only ever added to.
enum KeySchema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("0001 keys") { try $0.execute(sql: KeySchema.keys) }
        return migrator
    }()

    /// Token keys come later, are twenty times as long, and would spread the small sealing keys over more pages.
    private static let keys = """
        CREATE TABLE sealing_keys (
            request TEXT NOT NULL PRIMARY KEY,
            key BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE token_keys (
            request TEXT NOT NULL UNIQUE REFERENCES sealing_keys (request) ON DELETE CASCADE,
            key BLOB NOT NULL
        ) STRICT;
        """
}
