extension StoreSchema {
    /// Lists go by places in the log, which grow with publication and never change: what a cursor needs.
    static let listings = """
        DROP INDEX requests_open;
        DROP INDEX requests_published;
        CREATE INDEX requests_open ON requests (log_index) WHERE state = 'open' AND log_index IS NOT NULL;
        CREATE INDEX requests_logged ON requests (log_index) WHERE log_index IS NOT NULL;
        CREATE INDEX requests_of_agency ON requests (agency, log_index) WHERE log_index IS NOT NULL;
        -- Between the last release and the closing that follows it: nearly always empty.
        CREATE INDEX requests_unclosed ON requests (number)
            WHERE state = 'open' AND published_at IS NOT NULL AND next_release_at IS NULL;
        """

    /// Figures of the log's entries; they can be counted again from it.
    static let counts = """
        CREATE TABLE counts (
            -- Empty for all agencies together.
            agency TEXT NOT NULL CHECK (length(agency) IN (0, 9)),
            measure TEXT NOT NULL,
            name TEXT NOT NULL,
            month TEXT NOT NULL CHECK (length(month) = 7),
            count INTEGER NOT NULL CHECK (count > 0),
            PRIMARY KEY (agency, measure, name, month)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE counted (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            entries INTEGER NOT NULL CHECK (entries >= 0)
        ) STRICT;
        INSERT INTO counted VALUES (1, 0);
        """

    /// What was served on the operator; each with its entry in the log.
    static let demands = """
        CREATE TABLE demands (
            log_index INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            date TEXT NOT NULL CHECK (length(date) = 10),
            outcome TEXT,
            note TEXT NOT NULL,
            note_salt BLOB CHECK (length(note_salt) = 16)
        ) STRICT;
        """
}
