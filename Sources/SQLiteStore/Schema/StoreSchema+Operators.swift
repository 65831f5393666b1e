extension StoreSchema {
    /// Accounts, and what was done with them. Of tokens and sessions only digests are kept; of addresses nothing.
    static let operators = """
        CREATE TABLE operators (
            name TEXT NOT NULL PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 64),
            role TEXT NOT NULL CHECK (role IN ('viewer', 'reviewer', 'operator')),
            password TEXT NOT NULL CHECK (password LIKE '$scrypt$%'),
            is_disabled INTEGER NOT NULL CHECK (is_disabled IN (0, 1)),
            created_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE operator_sessions (
            digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            account TEXT NOT NULL REFERENCES operators (name),
            opened_at INTEGER NOT NULL,
            seen_at INTEGER NOT NULL CHECK (seen_at >= opened_at)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX operator_sessions_by_account ON operator_sessions (account);

        CREATE TABLE operator_tokens (
            digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            account TEXT NOT NULL REFERENCES operators (name)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX operator_tokens_by_account ON operator_tokens (account);

        -- Who has let which request pass; each reviewer counts once.
        CREATE TABLE approvals (
            request INTEGER NOT NULL REFERENCES requests (number),
            reviewer TEXT NOT NULL,
            PRIMARY KEY (request, reviewer)
        ) STRICT, WITHOUT ROWID;

        -- Who did what, and when. Each entry's hash holds the one before it: see `AuditRecord`.
        CREATE TABLE audit (
            number INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            actor TEXT NOT NULL,
            action TEXT NOT NULL,
            subject TEXT,
            detail TEXT,
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        CREATE TRIGGER audit_stays BEFORE DELETE ON audit
            BEGIN SELECT raise(ABORT, 'the audit trail only grows'); END;
        CREATE TRIGGER audit_is_fixed BEFORE UPDATE ON audit
            BEGIN SELECT raise(ABORT, 'the audit trail only grows'); END;
        -- Also against INSERT OR REPLACE, for which SQLite fires no trigger of DELETE.
        CREATE TRIGGER audit_only_grows BEFORE INSERT ON audit
            WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM audit)
            BEGIN SELECT raise(ABORT, 'the audit trail only grows'); END;
        """
}
