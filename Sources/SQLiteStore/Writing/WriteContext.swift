import GRDB

/// The transaction that one group of writes shares. It never leaves the writer's thread.
final class WriteContext {
    let database: Database
    /// Keys of the requests accepted in this group: committed to the key store before the group itself is.
    var newKeys: [PackedKeys] = []
    /// Whether something was erased that must not stay behind in the write-ahead log.
    var hasErased = false

    private var intake: IntakeStatements?

    init(_ database: Database) { self.database = database }

    /// The statements of new requests; looked up once.
    func intakeStatements() throws -> IntakeStatements {
        if let intake { return intake }
        let statements = try IntakeStatements(self.database)
        self.intake = statements
        return statements
    }
}

@available(*, unavailable)
extension WriteContext: Sendable {}
