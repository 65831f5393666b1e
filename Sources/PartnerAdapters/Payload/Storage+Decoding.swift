extension Payload.Storage {
    /// The text of a string or literal, its escapes resolved.
    func decodedText(of entry: TapeEntry) -> String {
        if entry.hasEscapes { return String(decoding: self.decodedBytes(of: entry), as: UTF8.self) }
        return self.bytes.withUnsafeBufferPointer { bytes in
            String(decoding: bytes[Int(entry.start)..<Int(entry.start) + Int(entry.count)], as: UTF8.self)
        }
    }

    /// The UTF-8 of a string or literal, its escapes resolved.
    func decodedBytes(of entry: TapeEntry) -> ArraySlice<UInt8> {
        let content = self.bytes[Int(entry.start)..<Int(entry.start) + Int(entry.count)]
        return entry.hasEscapes ? JSONEscapes.decoded(content)[...] : content
    }
}
