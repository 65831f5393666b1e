import GRDB

extension Database {
    /// Executes a statement, prepared once per connection.
    func run(_ sql: String, _ arguments: StatementArguments) throws {
        let statement = try self.cachedStatement(sql: sql)
        statement.setUncheckedArguments(arguments)
        try statement.execute()
    }

    /// The first row of a query, prepared once per connection.
    func row(_ sql: String, _ arguments: StatementArguments = []) throws -> RowReader? {
        try Row.fetchOne(self.cachedStatement(sql: sql), arguments: arguments).map(RowReader.init)
    }

    /// The rows of a query, prepared once per connection.
    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [RowReader] {
        try Row.fetchAll(self.cachedStatement(sql: sql), arguments: arguments).map(RowReader.init)
    }
}
