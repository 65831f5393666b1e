import GRDB
import GatewayCore

/// The three statements of a new request, prepared once and looked up once for each group.
struct IntakeStatements {
    private let questions: RawStatement
    private let request: RawStatement
    private let message: RawStatement

    init(_ database: Database) throws {
        self.questions = try RawStatement(Self.questionsSQL, in: database)
        self.request = try RawStatement(RequestRow.insertion, in: database)
        self.message = try RawStatement(
            // The request's row was inserted just before.
            "INSERT INTO messages (key, body_digest, state, request) VALUES (?, ?, ?, last_insert_rowid())",
            in: database
        )
    }

    /// What every new request is asked, in one query: whether its message is known, how many requests count against
    /// its limit, and whether its code is another's.
    func check(_ packed: PackedRequest) throws -> (isKnown: Bool, count: Int64, isCodeTaken: Bool) {
        let answers = try self.questions.run(packed.questions)
        guard answers.count == 3 else { throw StoreError(.failed, "a query of one row had none") }
        return (answers[0] != 0, answers[1], answers[2] != 0)
    }

    /// Inserts the request and its message.
    func insert(_ packed: PackedRequest) throws {
        try self.request.run(packed.row)
        try self.message.run(packed.message)
    }

    /// The same agency's and investigation's requests count. What was refused was never posted; the sandbox and the
    /// real world do not take each other's places.
    private static let questionsSQL = """
        SELECT
            EXISTS (SELECT 1 FROM messages WHERE key = ?),
            (SELECT count(*) FROM requests WHERE investigation_key = ? AND investigation = ? AND agency = ?
                AND state <> 'refused' AND is_sandbox = ?),
            EXISTS (SELECT 1 FROM requests WHERE code = ? AND \(RequestRow.hasCodeOfItsOwn))
        """
}
