/// Writes comma-separated values (RFC 4180) that a spreadsheet takes as texts and nothing else.
struct CSVTable {
    private(set) var bytes: [UInt8] = []

    /// Signs with which a spreadsheet begins a formula. Wide forms and controls count, too.
    private static let formulaSigns: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠",
    ]

    init(_ columns: [String]) { self.add(columns) }

    /// Adds a record. Each value is quoted; one that a spreadsheet would take for a formula begins with an apostrophe.
    mutating func add(_ values: [String]) {
        for (index, value) in values.enumerated() {
            if index > 0 { self.bytes.append(UInt8(ascii: ",")) }
            self.bytes.append(UInt8(ascii: "\""))
            let start = value.unicodeScalars.first { !$0.properties.isWhitespace || Self.formulaSigns.contains($0) }
            if let start, Self.formulaSigns.contains(start) { self.bytes.append(UInt8(ascii: "'")) }
            for byte in value.utf8 where byte != 0 {
                if byte == UInt8(ascii: "\"") { self.bytes.append(byte) }
                self.bytes.append(byte)
            }
            self.bytes.append(UInt8(ascii: "\""))
        }
        self.bytes.append(contentsOf: "\r\n".utf8)
    }
}
