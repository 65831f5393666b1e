/// Writes fixed fields, integers in network byte order.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ more: some Sequence<UInt8>) { self.bytes.append(contentsOf: more) }

    mutating func append(integer value: some FixedWidthInteger) {
        var shift = value.bitWidth - 8
        while shift >= 0 {
            self.bytes.append(UInt8(truncatingIfNeeded: value >> shift))
            shift -= 8
        }
    }
}
