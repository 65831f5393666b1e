/// Reads fixed fields from the front of a message; what does not fit is an error, never a trap.
struct ByteReader {
    /// The message ends before the field does, or a field has a value it cannot have.
    struct Malformed: Error {}

    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { self.position == self.bytes.count }

    mutating func take(_ count: Int) throws(Malformed) -> [UInt8] {
        guard count >= 0, self.bytes.count - self.position >= count else { throw Malformed() }
        defer { self.position += count }
        return Array(self.bytes[self.position..<self.position + count])
    }

    mutating func integer<Value: FixedWidthInteger>(_: Value.Type) throws(Malformed) -> Value {
        var value: Value = 0
        for byte in try self.take(Value.bitWidth / 8) { value = value << 8 | Value(truncatingIfNeeded: byte) }
        return value
    }

    /// Everything that is left must be zero bytes: padding is no place to write in.
    mutating func onlyPaddingIsLeft() throws(Malformed) {
        guard self.bytes[self.position...].allSatisfy({ $0 == 0 }) else { throw Malformed() }
        self.position = self.bytes.count
    }

    func nothingIsLeft() throws(Malformed) {
        guard self.position == self.bytes.count else { throw Malformed() }
    }
}
