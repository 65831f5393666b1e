extension Payload.Node {
    /// The decoded text of a string; `nil` for anything else.
    public var text: String? {
        let entry = self.entry
        guard entry.kind == .string else { return nil }
        return self.storage.decodedText(of: entry)
    }

    /// Whether this is a string that holds U+0000. Such a text parses, but is refused where it is used.
    public var hasNUL: Bool { self.entry.hasNUL }

    /// The exact characters of a number, as JSON writes numbers; in XML, of a text that is such a number.
    public var numberLiteral: String? {
        let entry = self.entry
        switch entry.kind {
        case .number:
            return self.storage.decodedText(of: entry)
        case .string where self.format == .xml:
            let bytes = ASCIIWhitespace.trimmed(self.storage.decodedBytes(of: entry))
            return JSONNumber.isWhole(bytes) ? String(decoding: bytes, as: UTF8.self) : nil
        default:
            return nil
        }
    }

    /// The number as a whole number; `nil` where it has a fraction or an exponent, or does not fit.
    public var integer: Int64? { self.numberLiteral.flatMap { Int64($0) } }

    /// The number to double precision; `nil` where it is too large for one.
    public var double: Double? {
        let entry = self.entry
        if entry.kind == .number, let value = JSONNumber.quotient(self.storage.decodedBytes(of: entry)) { return value }
        guard let literal = self.numberLiteral, let value = Double(literal), value.isFinite else { return nil }
        return value
    }

    /// The truth value; in XML, of the texts `true`, `false`, `1` and `0` (XML Schema part 2, §3.2.2).
    public var bool: Bool? {
        let entry = self.entry
        switch entry.kind {
        case .bool:
            return entry.count == 4
        case .string where self.format == .xml:
            switch ASCIIWhitespace.trimmed(self.storage.decodedBytes(of: entry)) {
            case ArraySlice("true".utf8), ArraySlice("1".utf8): return true
            case ArraySlice("false".utf8), ArraySlice("0".utf8): return false
            default: return nil
            }
        default:
            return nil
        }
    }

    /// A text that stands in no payload, as XML has it.
    static func text(_ text: String) -> Payload.Node {
        let bytes = Array(text.utf8)
        let entry = TapeEntry(kind: .string, start: 0, count: UInt32(bytes.count), next: 1)
        return Payload(format: .xml, bytes: bytes, tape: [entry]).root
    }

    /// A scalar as the same characters in XML are: a text, and a number, a time or a truth value where one is wanted;
    /// `nil` for anything else.
    var asText: Payload.Node? {
        let entry = self.entry
        switch entry.kind {
        case .string where self.format == .xml: return self
        case .string, .number, .bool:
            let bytes = Array(self.storage.decodedBytes(of: entry))
            let text = TapeEntry(kind: .string, hasNUL: entry.hasNUL, start: 0, count: UInt32(bytes.count), next: 1)
            return Payload(format: .xml, bytes: bytes, tape: [text]).root
        case .object, .array, .null: return nil
        }
    }

    /// Whether that is the text there, or one of the texts of the list there, as JSON-LD may write its types.
    func says(_ wanted: String) -> Bool {
        guard self.kind == .array else { return self.text == wanted }
        var isSaid = false
        self.forEachElement { _, item in isSaid = isSaid || item.text == wanted }
        return isSaid
    }
}
