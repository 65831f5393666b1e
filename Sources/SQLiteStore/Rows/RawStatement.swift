import GRDB
import GRDBSQLite

/// A statement of the hot path, bound and stepped through SQLite's own interface: GRDB's values and rows cost a new
/// request more than SQLite's work on it.
struct RawStatement {
    private let statement: Statement

    /// Prepares it, or takes the one that this connection has prepared before.
    init(_ sql: String, in database: Database) throws { self.statement = try database.cachedStatement(sql: sql) }

    /// Executes it with `values`. The integers of the first row; none where it has no rows.
    @discardableResult
    func run(_ values: RowValues) throws -> [Int64] {
        let statement = self.statement.sqliteStatement
        return try values.bytes.withUnsafeBytes { bytes in
            // The bindings point into `bytes`, and must be gone with them.
            defer {
                sqlite3_reset(statement)
                sqlite3_clear_bindings(statement)
            }
            for (index, value) in values.values.enumerated() {
                let code = Self.bind(value, of: bytes, to: statement, at: Int32(index + 1))
                guard code == SQLITE_OK else { throw Self.error(code, statement) }
            }
            switch sqlite3_step(statement) {
            case SQLITE_DONE: return []
            case SQLITE_ROW: return (0..<sqlite3_column_count(statement)).map { sqlite3_column_int64(statement, $0) }
            case let code: throw Self.error(code, statement)
            }
        }
    }

    private static func bind(
        _ value: RowValues.Value,
        of bytes: UnsafeRawBufferPointer,
        to statement: OpaquePointer,
        at index: Int32
    ) -> Int32 {
        switch value {
        case .null: return SQLITE_OK
        case .integer(let integer): return sqlite3_bind_int64(statement, index, integer)
        case .text(let range):
            let text = UnsafeRawBufferPointer(rebasing: bytes[range])
            guard let start = text.baseAddress else { return sqlite3_bind_text(statement, index, "", 0, nil) }
            return sqlite3_bind_text(
                statement,
                index,
                start.assumingMemoryBound(to: CChar.self),
                Int32(text.count),
                nil
            )
        case .blob(let range):
            let blob = UnsafeRawBufferPointer(rebasing: bytes[range])
            guard let start = blob.baseAddress, !blob.isEmpty else { return sqlite3_bind_zeroblob(statement, index, 0) }
            return sqlite3_bind_blob(statement, index, start, Int32(blob.count), nil)
        }
    }

    private static func error(_ code: Int32, _ statement: OpaquePointer) -> DatabaseError {
        let message = sqlite3_db_handle(statement).flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) }
        return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
}
