/// Writes JSON (RFC 8259) as bytes, members in the order in which they are added, without spaces.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// - Parameter capacity: About how many bytes it will be.
    init(capacity: Int = 0) { self.bytes.reserveCapacity(capacity) }

    /// An object: the document itself, an array's element, or a member of the object around it.
    mutating func object(_ key: String? = nil, _ members: (inout JSONWriter) -> Void) {
        self.enclosed(key, UInt8(ascii: "{"), UInt8(ascii: "}"), members)
    }

    /// An array.
    mutating func array(_ key: String? = nil, _ elements: (inout JSONWriter) -> Void) {
        self.enclosed(key, UInt8(ascii: "["), UInt8(ascii: "]"), elements)
    }

    mutating func string(_ key: String? = nil, _ value: String) {
        self.begin(key)
        self.quote(value)
    }

    mutating func integer(_ key: String? = nil, _ value: Int) {
        self.begin(key)
        self.bytes.append(contentsOf: String(value).utf8)
    }

    mutating func null(_ key: String? = nil) {
        self.begin(key)
        self.bytes.append(contentsOf: "null".utf8)
    }

    /// An angle in degrees with seven decimals, which is about a centimetre.
    mutating func degrees(_ value: Double) {
        self.begin(nil)
        let scaled = Int64((value * 10_000_000).rounded())
        if scaled < 0 { self.bytes.append(UInt8(ascii: "-")) }
        let (whole, fraction) = scaled.magnitude.quotientAndRemainder(dividingBy: 10_000_000)
        self.bytes.append(contentsOf: String(whole).utf8)
        self.bytes.append(UInt8(ascii: "."))
        var divisor: UInt64 = 1_000_000
        while divisor > 0 {
            self.bytes.append(UInt8(ascii: "0") + UInt8(fraction / divisor % 10))
            divisor /= 10
        }
    }

    private mutating func enclosed(
        _ key: String?,
        _ open: UInt8,
        _ close: UInt8,
        _ body: (inout JSONWriter) -> Void
    ) {
        self.begin(key)
        self.bytes.append(open)
        self.needsComma = false
        body(&self)
        self.bytes.append(close)
        self.needsComma = true
    }

    private mutating func begin(_ key: String?) {
        if self.needsComma { self.bytes.append(UInt8(ascii: ",")) }
        self.needsComma = true
        guard let key else { return }
        self.bytes.append(UInt8(ascii: "\""))
        self.bytes.append(contentsOf: key.utf8)
        self.bytes.append(contentsOf: "\":".utf8)
    }

    private mutating func quote(_ text: String) {
        self.bytes.append(UInt8(ascii: "\""))
        let start = self.bytes.count
        self.bytes.append(contentsOf: text.utf8)
        // It is cheaper to look through the bytes once they are here than through the string.
        if self.bytes[start...].contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
            self.bytes.removeSubrange(start...)
            for byte in text.utf8 { self.appendEscaped(byte) }
        }
        self.bytes.append(UInt8(ascii: "\""))
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            self.bytes.append(UInt8(ascii: "\\"))
            self.bytes.append(byte)
        case UInt8(ascii: "\n"): self.bytes.append(contentsOf: #"\n"#.utf8)
        case 0..<0x20:
            let digits = Array("0123456789abcdef".utf8)
            self.bytes.append(contentsOf: #"\u00"#.utf8)
            self.bytes.append(digits[Int(byte >> 4)])
            self.bytes.append(digits[Int(byte & 15)])
        default: self.bytes.append(byte)
        }
    }
}
