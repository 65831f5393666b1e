import CommunityRequests
import Foundation
import GRDB
import GatewayCore

/// Reads a row's columns as what they must be. A file can be damaged or edited, so nothing here traps.
struct RowReader {
    private let row: Row
    /// The places of the columns, found once for all rows of a query.
    private let columns: [String: Int]

    init(_ row: Row, columns: [String: Int]) {
        self.row = row
        self.columns = columns
    }

    private func stored(_ column: String) throws -> DatabaseValue.Storage {
        guard let place = self.columns[column] else { throw Self.damaged(column) }
        return (self.row[place] as DatabaseValue).storage
    }

    /// A text; `nil` where it is null.
    func optionalText(_ column: String) throws -> String? {
        switch try self.stored(column) {
        case .null: nil
        case .string(let text): text
        default: throw Self.damaged(column)
        }
    }

    /// An integer; `nil` where it is null.
    func optionalInteger(_ column: String) throws -> Int64? {
        switch try self.stored(column) {
        case .null: nil
        case .int64(let integer): integer
        default: throw Self.damaged(column)
        }
    }

    /// Bytes; `nil` where they are null.
    func optionalBytes(_ column: String) throws -> [UInt8]? {
        switch try self.stored(column) {
        case .null: nil
        case .blob(let data): Array(data)
        default: throw Self.damaged(column)
        }
    }

    func text(_ column: String) throws -> String { try Self.present(self.optionalText(column), column) }
    func integer(_ column: String) throws -> Int64 { try Self.present(self.optionalInteger(column), column) }
    func bytes(_ column: String) throws -> [UInt8] { try Self.present(self.optionalBytes(column), column) }

    func bool(_ column: String) throws -> Bool { try self.integer(column) != 0 }

    /// A time; `nil` where it is null.
    func optionalInstant(_ column: String) throws -> Instant? {
        try self.optionalInteger(column).map(Instant.init(storedNanoseconds:))
    }

    func instant(_ column: String) throws -> Instant { try Self.present(self.optionalInstant(column), column) }

    /// A value with a text form of its own.
    func value<Value: LosslessStringConvertible>(_ column: String, as: Value.Type = Value.self) throws -> Value {
        try Self.present(Value(self.text(column)), column)
    }

    /// A value of a closed set.
    func choice<Value: RawRepresentable<String>>(_ column: String, as: Value.Type = Value.self) throws -> Value {
        try Self.present(Value(rawValue: self.text(column)), column)
    }

    /// A value packed into bytes.
    func packed<Value>(_ column: String, _ unpack: ([UInt8]) -> Value?) throws -> Value {
        try Self.present(unpack(self.bytes(column)), column)
    }

    /// A value packed into bytes; `nil` where they are null.
    func optionalPacked<Value>(_ column: String, _ unpack: ([UInt8]) -> Value?) throws -> Value? {
        guard let bytes = try self.optionalBytes(column) else { return nil }
        return try Self.present(unpack(bytes), column)
    }

    private static func present<Value>(_ value: Value?, _ column: String) throws -> Value {
        guard let value else { throw self.damaged(column) }
        return value
    }

    private static func damaged(_ column: String) -> StoreError {
        StoreError(.damagedRow, "column \(column) does not hold what it should; restore the store from a backup")
    }
}
