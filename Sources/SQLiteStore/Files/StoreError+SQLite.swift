import GRDB
import GatewayCore

/// Runs `body` with SQLite's errors turned into the store's own; others pass through.
func translatingErrors<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch { throw storeError(error) }
}

/// The store's error for one of SQLite's.
func storeError(_ error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return StoreBusy()
    case .SQLITE_FULL: return StoreError(.full, "the disk that holds the store is full", cause: error)
    case .SQLITE_CONSTRAINT:
        return StoreError(.notPermitted, "the schema does not allow what was to be stored", cause: error)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM:
        return StoreError(.notWritable, "a database file cannot be opened for writing", cause: error)
    case .SQLITE_NOTADB, .SQLITE_CORRUPT:
        return StoreError(.failed, "a database file is damaged; restore it from a backup", cause: error)
    default: return StoreError(.failed, "the database failed", cause: error)
    }
}
