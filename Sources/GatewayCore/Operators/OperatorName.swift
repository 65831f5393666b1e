/// The name of an account: 1 to 64 of `a-z`, `0-9`, `.`, `-`, `_` and `@`, the first a letter or a digit. Capitals are
/// taken for small letters.
public struct OperatorName: Hashable, Sendable, Comparable, LosslessStringConvertible {
    public let description: String

    /// Reads a name; `nil` unless it has the form of one.
    public init?(_ description: String) {
        let bytes = description.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
        func isPlain(_ byte: UInt8) -> Bool { (97...122).contains(byte) || (48...57).contains(byte) }
        let marks = Array(".-_@".utf8)
        guard let first = bytes.first, isPlain(first), bytes.count <= 64,
            bytes.allSatisfy({ isPlain($0) || marks.contains($0) })
        else { return nil }
        self.description = String(decoding: bytes, as: UTF8.self)
    }

    public static func < (left: OperatorName, right: OperatorName) -> Bool { left.description < right.description }
}
