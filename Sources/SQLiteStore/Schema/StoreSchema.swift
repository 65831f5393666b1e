import GRDB
import GatewayCore

/// The schema, as migrations that are only ever added to. It holds the invariants itself, so that no code can break
/// them.
enum StoreSchema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("0001 requests") { try $0.execute(sql: StoreSchema.requests) }
        migrator.registerMigration("0002 answers") { try $0.execute(sql: StoreSchema.answers) }
        migrator.registerMigration("0003 deliveries") { try $0.execute(sql: StoreSchema.deliveries) }
        migrator.registerMigration("0004 log") { try $0.execute(sql: StoreSchema.log) }
        migrator.registerMigration("0005 operators") { try $0.execute(sql: StoreSchema.operators) }
        migrator.registerMigration("0006 listings") { try $0.execute(sql: StoreSchema.listings) }
        migrator.registerMigration("0007 counts") { try $0.execute(sql: StoreSchema.counts) }
        migrator.registerMigration("0008 demands") { try $0.execute(sql: StoreSchema.demands) }
        migrator.registerMigration("0009 decoys") { try $0.execute(sql: StoreSchema.decoys) }
        migrator.registerMigration("0010 sealed consents") { database in
            guard try database.row("SELECT 1 FROM consents UNION ALL SELECT 1 FROM deliveries LIMIT 1") == nil else {
                throw StoreError(
                    .failed,
                    "it holds consents and callbacks of a version that did not seal them; begin with an empty folder"
                )
            }
            try database.execute(sql: StoreSchema.sealedConsents)
        }
        migrator.registerMigration("0011 closings of several") { try $0.execute(sql: StoreSchema.messageRequests) }
        migrator.registerMigration("0012 consents given") { try $0.execute(sql: StoreSchema.consentsGiven) }
        migrator.registerMigration("0013 bound decoys") { try $0.execute(sql: StoreSchema.boundDecoys) }
        return migrator
    }()

    /// Times are nanoseconds since the epoch; `number` is the order of arrival, which is no secret of a request.
    private static let requests = """
        CREATE TABLE requests (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL,
            partner TEXT NOT NULL,
            adapter TEXT NOT NULL,
            adapter_digest TEXT NOT NULL,
            -- The keys of what partners and officers chose: what is indexed, and short. See `LookupKey`.
            reference TEXT,
            reference_key INTEGER CHECK ((reference_key IS NULL) = (reference IS NULL)),
            investigation TEXT NOT NULL,
            investigation_key INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (
                state IN ('in_review', 'refused', 'open', 'resolved', 'withdrawn', 'closed', 'purged')),
            platform TEXT NOT NULL,
            agency TEXT NOT NULL CHECK (length(agency) = 9),
            offense BLOB,
            description TEXT NOT NULL,
            window_start INTEGER NOT NULL,
            window_end INTEGER NOT NULL CHECK (window_end > window_start),
            time_zone TEXT NOT NULL,
            cells BLOB NOT NULL CHECK (length(cells) % 5 = 0),
            review_reasons BLOB,
            redactions BLOB,
            -- The officer's side, sealed; gone once the request is purged.
            sealed BLOB,
            received_at INTEGER NOT NULL,
            is_sandbox INTEGER NOT NULL CHECK (is_sandbox IN (0, 1)),
            published_at INTEGER,
            release_interval INTEGER CHECK (release_interval > 0),
            answers_close_at INTEGER CHECK (answers_close_at >= published_at),
            token_key BLOB,
            next_release_at INTEGER CHECK (next_release_at <= answers_close_at),
            refusal_rule TEXT,
            refusal_note TEXT,
            -- All of a publication or nothing of it.
            CHECK ((published_at IS NULL) = (release_interval IS NULL)
                AND (published_at IS NULL) = (answers_close_at IS NULL)
                AND (published_at IS NULL) = (token_key IS NULL)),
            CHECK (published_at IS NOT NULL OR next_release_at IS NULL),
            -- What waits for a person, or was refused, was never public; what is closed was.
            CHECK (state NOT IN ('in_review', 'refused') OR published_at IS NULL),
            CHECK (state <> 'closed' OR published_at IS NOT NULL AND next_release_at IS NULL),
            CHECK (refusal_rule IS NULL OR state = 'refused'),
            CHECK (state <> 'purged' OR sealed IS NULL AND reference IS NULL AND next_release_at IS NULL)
        ) STRICT;

        CREATE UNIQUE INDEX requests_by_code ON requests (code) WHERE \(RequestRow.hasCodeOfItsOwn);
        CREATE INDEX requests_by_investigation ON requests (investigation_key);
        CREATE INDEX requests_by_reference ON requests (reference_key) WHERE reference_key IS NOT NULL;
        CREATE INDEX requests_in_review ON requests (number) WHERE state = 'in_review';
        CREATE INDEX requests_unpublished ON requests (number, code) WHERE state = 'open' AND published_at IS NULL;
        CREATE INDEX requests_open ON requests (published_at) WHERE state = 'open' AND published_at IS NOT NULL;
        CREATE INDEX requests_published ON requests (agency, published_at) WHERE published_at IS NOT NULL;
        CREATE INDEX requests_by_release ON requests (next_release_at) WHERE next_release_at IS NOT NULL;
        CREATE INDEX requests_over ON requests (coalesce(answers_close_at, received_at))
            WHERE state IN ('refused', 'resolved', 'withdrawn', 'closed');

        -- Accepted messages under the digests of their ids, with the answer each was given.
        CREATE TABLE messages (
            key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 16),
            body_digest BLOB NOT NULL,
            request INTEGER NOT NULL REFERENCES requests (number),
            state TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- The regions in which an open, published request has a cell.
        CREATE TABLE region_requests (
            region INTEGER NOT NULL CHECK (region BETWEEN 0 AND 1048575),
            request INTEGER NOT NULL REFERENCES requests (number),
            PRIMARY KEY (region, request)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX region_requests_by_request ON region_requests (request);
        """

    /// What a message that closed several requests was answered of all but the first.
    private static let messageRequests = """
        CREATE TABLE message_requests (
            key BLOB NOT NULL REFERENCES messages (key),
            position INTEGER NOT NULL CHECK (position > 0),
            request INTEGER NOT NULL REFERENCES requests (number),
            state TEXT NOT NULL,
            PRIMARY KEY (key, position)
        ) STRICT, WITHOUT ROWID;
        """

    /// A consent has a random name for its key, no row number and no time: nothing tells when or after whom it came.
    private static let answers = """
        CREATE TABLE consents (
            id TEXT NOT NULL PRIMARY KEY,
            request INTEGER NOT NULL REFERENCES requests (number),
            token_digest BLOB NOT NULL,
            withdrawal_key BLOB NOT NULL,
            clips BLOB NOT NULL CHECK (length(clips) % 16 = 0),
            receipt BLOB NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('given', 'released', 'withdrawn')),
            -- Withdrawn, it is forgotten but for the token, which stays spent.
            CHECK (state <> 'withdrawn' OR length(clips) = 0 AND length(receipt) = 0),
            -- A token is spent once, and for good.
            UNIQUE (request, token_digest)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE releases (
            id TEXT NOT NULL PRIMARY KEY,
            request INTEGER NOT NULL REFERENCES requests (number),
            time INTEGER NOT NULL,
            UNIQUE (request, time)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE items (
            release TEXT NOT NULL REFERENCES releases (id),
            position INTEGER NOT NULL,
            responder TEXT NOT NULL UNIQUE,
            consent TEXT NOT NULL UNIQUE REFERENCES consents (id),
            clips BLOB NOT NULL CHECK (length(clips) % 16 = 0),
            -- 'pending': withdrawn, and the partner's notice waits for the next release.
            withdrawal TEXT NOT NULL CHECK (withdrawal IN ('none', 'pending', 'noticed')),
            CHECK (withdrawal = 'none' OR length(clips) = 0),
            PRIMARY KEY (release, position)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX items_pending ON items (release) WHERE withdrawal = 'pending';
        """

    /// Entries have their places by their numbers, and keep them: nothing is ever taken out.
    private static let log = """
        CREATE TABLE log_entries (
            -- One more than the entry's index.
            number INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            entry BLOB NOT NULL CHECK (length(entry) BETWEEN 1 AND 65535)
        ) STRICT;
        CREATE INDEX log_entries_in_force ON log_entries (number) WHERE kind = 'gateway.in_force';
        CREATE TRIGGER log_entries_stay BEFORE DELETE ON log_entries BEGIN SELECT raise(ABORT, 'the log only grows'); END;
        CREATE TRIGGER log_entries_are_fixed BEFORE UPDATE ON log_entries
            BEGIN SELECT raise(ABORT, 'the log only grows'); END;

        ALTER TABLE requests ADD COLUMN log_index INTEGER CHECK (log_index IS NULL OR published_at IS NOT NULL);
        -- Opens the commitment to the description, and goes with it.
        ALTER TABLE requests ADD COLUMN description_salt BLOB
            CHECK (description_salt IS NULL OR length(description_salt) = 16 AND log_index IS NOT NULL);
        ALTER TABLE requests ADD COLUMN taken_down TEXT
            CHECK (taken_down IS NULL OR length(description) = 0 AND description_salt IS NULL);
        """

    /// The tables of `answers` anew: withdrawal key, clips and receipt are sealed, and what is withdrawn is shredded a
    /// little later (``SQLiteStore/shredWithdrawn()``), so that withdrawing takes no longer than anything else.
    private static let sealedConsents = """
        DROP TABLE items;
        DROP TABLE consents;

        CREATE TABLE consents (
            id TEXT NOT NULL PRIMARY KEY,
            request INTEGER NOT NULL REFERENCES requests (number),
            token_digest BLOB NOT NULL,
            withdrawal_key BLOB NOT NULL,
            clips BLOB NOT NULL,
            -- Empty once the consent, withdrawn, is shredded: then only the token is left, which stays spent.
            receipt BLOB NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('given', 'released', 'withdrawn')),
            CHECK (state = 'withdrawn' OR length(receipt) > 0),
            -- A token is spent once, and for good.
            UNIQUE (request, token_digest)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX consents_to_shred ON consents (id) WHERE state = 'withdrawn' AND receipt <> x'';

        CREATE TABLE items (
            release TEXT NOT NULL REFERENCES releases (id),
            position INTEGER NOT NULL,
            responder TEXT NOT NULL UNIQUE,
            consent TEXT NOT NULL UNIQUE REFERENCES consents (id),
            clips BLOB NOT NULL,
            -- 'pending': withdrawn, and the partner's notice waits for the next release.
            withdrawal TEXT NOT NULL CHECK (withdrawal IN ('none', 'pending', 'noticed')),
            PRIMARY KEY (release, position)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX items_pending ON items (release) WHERE withdrawal = 'pending';
        """

    /// One row of the form of a consent, written over and over by what has nothing to keep: the same pages change.
    private static let decoys = """
        CREATE TABLE decoys (
            id TEXT NOT NULL PRIMARY KEY,
            request INTEGER NOT NULL,
            token_digest BLOB NOT NULL,
            withdrawal_key BLOB NOT NULL,
            clips BLOB NOT NULL,
            receipt BLOB NOT NULL,
            state TEXT NOT NULL,
            UNIQUE (request, token_digest)
        ) STRICT, WITHOUT ROWID;
        """

    /// What a release reads: the consents that wait, and not all that a request ever had. Decoys have the same index, so
    /// that cover changes the same pages as a consent.
    private static let consentsGiven = """
        CREATE INDEX consents_given ON consents (request) WHERE state = 'given';
        CREATE INDEX decoys_given ON decoys (request) WHERE state = 'given';
        """

    /// Decoys anew, which name a request as consents do, so that SQLite looks for it as often; and those that every
    /// message withdraws that withdraws nothing. These have a table of their own: a consent shares no page with the decoy
    /// that comes with it, and cover would.
    private static let boundDecoys =
        "DROP TABLE decoys;"
        + ["decoys", "withdrawal_decoys"].map { table in
            """
            CREATE TABLE \(table) (
                id TEXT NOT NULL PRIMARY KEY,
                request INTEGER REFERENCES requests (number),
                token_digest BLOB NOT NULL,
                withdrawal_key BLOB NOT NULL,
                clips BLOB NOT NULL,
                receipt BLOB NOT NULL,
                state TEXT NOT NULL,
                UNIQUE (request, token_digest)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX \(table)_given ON \(table) (request) WHERE state = 'given';
            CREATE INDEX \(table)_to_shred ON \(table) (id) WHERE state = 'withdrawn' AND receipt <> x'';
            """
        }.joined()

    private static let deliveries = """
        CREATE TABLE deliveries (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            partner TEXT NOT NULL,
            request INTEGER NOT NULL REFERENCES requests (number),
            release TEXT REFERENCES releases (id),
            event TEXT NOT NULL,
            content_type TEXT NOT NULL,
            body BLOB NOT NULL,
            due_at INTEGER NOT NULL,
            attempts INTEGER NOT NULL CHECK (attempts >= 0),
            state TEXT NOT NULL CHECK (state IN ('queued', 'delivered', 'dead', 'superseded')),
            -- Whether one of its items was withdrawn after it was made.
            is_overtaken INTEGER NOT NULL CHECK (is_overtaken IN (0, 1)),
            -- What has arrived or been replaced need not be kept.
            CHECK (state NOT IN ('delivered', 'superseded') OR length(body) = 0)
        ) STRICT;

        CREATE INDEX deliveries_by_state ON deliveries (state, due_at);
        CREATE INDEX deliveries_by_request ON deliveries (request);
        CREATE INDEX deliveries_by_release ON deliveries (release) WHERE release IS NOT NULL;

        -- Partners to whom nothing is sent until an operator says so.
        CREATE TABLE held_partners (partner TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
        """
}
