import GRDB

/// The key store's schema: migrations that are only ever added to.
enum KeySchema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("0001 keys") { try $0.execute(sql: KeySchema.keys) }
        migrator.registerMigration("0002 consent keys") { try $0.execute(sql: KeySchema.consentKeys) }
        migrator.registerMigration("0003 bound decoy keys") { try $0.execute(sql: KeySchema.boundDecoyKeys) }
        return migrator
    }()

    /// Under the random names of consents, without a number: their rows tell no order.
    private static let consentKeys = """
        CREATE TABLE consent_keys (
            consent TEXT NOT NULL PRIMARY KEY,
            request TEXT NOT NULL REFERENCES sealing_keys (request) ON DELETE CASCADE,
            -- NULL once the consent is withdrawn.
            content BLOB,
            handle BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX consent_keys_by_request ON consent_keys (request);
        -- What is written where there is nothing to keep, so that a message that says nothing takes as long.
        CREATE TABLE decoy_keys (
            consent TEXT NOT NULL PRIMARY KEY,
            request TEXT,
            content BLOB,
            handle BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX decoy_keys_by_request ON decoy_keys (request);
        """

    /// The keys of decoys anew, which name a request as those of consents do, so that SQLite looks for it as often: one
    /// that there is not.
    private static let boundDecoyKeys = """
        CREATE TABLE decoy_requests (request TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
        INSERT INTO decoy_requests VALUES ('------------------------------------');
        DROP TABLE decoy_keys;
        CREATE TABLE decoy_keys (
            consent TEXT NOT NULL PRIMARY KEY,
            request TEXT NOT NULL REFERENCES decoy_requests (request) ON DELETE CASCADE,
            content BLOB,
            handle BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX decoy_keys_by_request ON decoy_keys (request);
        """

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
