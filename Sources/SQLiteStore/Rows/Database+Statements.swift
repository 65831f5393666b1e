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
        let statement = try self.cachedStatement(sql: sql)
        return try Row.fetchOne(statement, arguments: arguments).map { RowReader($0, columns: statement.columnPlaces) }
    }

    /// The rows of a query, prepared once per connection.
    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [RowReader] {
        let statement = try self.cachedStatement(sql: sql)
        let rows = try Row.fetchAll(statement, arguments: arguments)
        let columns = statement.columnPlaces
        return rows.map { RowReader($0, columns: columns) }
    }
}

extension Statement {
    fileprivate var columnPlaces: [String: Int] {
        Dictionary(zip(self.columnNames, 0...)) { first, _ in first }
    }
}
