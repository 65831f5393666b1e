/// Entries in a row, each after its length in two bytes, the higher first.
public enum EntryBundle {
    /// The longest entry: its length has two bytes.
    public static let entryLimit = 65_535

    /// Appends an entry to a bundle.
    ///
    /// - Throws: ``LogError`` with code `malformed` for an entry that is too long.
    static func append(_ entry: [UInt8], to bundle: inout [UInt8]) throws {
        guard let length = UInt16(exactly: entry.count) else {
            throw LogError(.malformed, "an entry has more than \(self.entryLimit) bytes")
        }
        bundle.append(UInt8(length >> 8))
        bundle.append(UInt8(length & 0xFF))
        bundle += entry
    }

    /// The entries of a bundle; `nil` where its bytes do not come out even.
    public static func entries(in bundle: [UInt8]) -> [[UInt8]]? {
        var entries: [[UInt8]] = []
        var rest = bundle[...]
        while let high = rest.popFirst() {
            guard let low = rest.popFirst() else { return nil }
            let length = Int(high) << 8 | Int(low)
            guard rest.count >= length else { return nil }
            entries.append(Array(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return entries
    }

    /// The first `count` entries of a bundle, as a bundle; `nil` where it has not so many.
    static func prefix(_ count: Int, of bundle: [UInt8]) -> [UInt8]? {
        var end = 0
        for _ in 0..<count {
            guard bundle.count >= end + 2 else { return nil }
            end += 2 + (Int(bundle[end]) << 8 | Int(bundle[end + 1]))
        }
        return bundle.count >= end ? Array(bundle[..<end]) : nil
    }
}
