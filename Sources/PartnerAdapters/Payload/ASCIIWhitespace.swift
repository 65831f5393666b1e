/// The white space of JSON and XML: space, tab, line feed, carriage return.
enum ASCIIWhitespace {
    static func contains(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    /// The bytes without white space at either end.
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first, self.contains(first) { bytes.removeFirst() }
        while let last = bytes.last, self.contains(last) { bytes.removeLast() }
        return bytes
    }
}
