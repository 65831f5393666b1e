/// Reads JSON once, from its first byte to its last, and writes the index.
struct JSONScanner {
    static func tape(of bytes: [UInt8], maximumDepth: Int) throws(MalformedPayload) -> [TapeEntry] {
        throw MalformedPayload(reason: .empty, byteOffset: 0)
    }

    static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool { false }
}
