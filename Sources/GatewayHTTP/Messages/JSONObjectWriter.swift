/// Writes one JSON object, member by member, in the order of the calls (RFC 8259).
struct JSONObjectWriter {
    private var bytes: [UInt8] = [UInt8(ascii: "{")]

    init() { self.bytes.reserveCapacity(256) }

    mutating func field(_ name: StaticString, _ value: String) {
        self.name(name)
        Self.append(value, to: &self.bytes)
    }

    mutating func field(_ name: StaticString, _ value: Int) {
        self.name(name)
        self.bytes.append(contentsOf: String(value).utf8)
    }

    mutating func field(_ name: StaticString, _ value: Bool) {
        self.name(name)
        self.bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// Writes a value that is JSON already.
    mutating func field(_ name: StaticString, json: [UInt8]) {
        self.name(name)
        self.bytes.append(contentsOf: json)
    }

    /// Writes an array of values that are JSON already.
    mutating func field(_ name: StaticString, array: [[UInt8]]) {
        self.name(name)
        self.bytes.append(UInt8(ascii: "["))
        self.bytes.append(contentsOf: array.joined(separator: CollectionOfOne(UInt8(ascii: ","))))
        self.bytes.append(UInt8(ascii: "]"))
    }

    /// The object's bytes.
    consuming func finished() -> [UInt8] {
        self.bytes.append(UInt8(ascii: "}"))
        return self.bytes
    }

    private mutating func name(_ name: StaticString) {
        if self.bytes.count > 1 { self.bytes.append(UInt8(ascii: ",")) }
        Self.append(name.description, to: &self.bytes)
        self.bytes.append(UInt8(ascii: ":"))
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20:
                let hexadecimal = Array("0123456789abcdef".utf8)
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(hexadecimal[Int(byte >> 4)])
                bytes.append(hexadecimal[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
