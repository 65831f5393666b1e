/// Writes the parts of a binary message, every integer in its shortest form.
struct BinaryHTTPWriter {
    private let framing: BinaryHTTPFraming
    private var bytes = ByteWriter()

    init(_ framing: BinaryHTTPFraming) { self.framing = framing }

    mutating func number(_ value: Int) {
        switch value {
        case ..<(1 << 6): self.bytes.append(integer: UInt8(value))
        case ..<(1 << 14): self.bytes.append(integer: UInt16(value) | 1 << 14)
        case ..<(1 << 30): self.bytes.append(integer: UInt32(value) | 2 << 30)
        default: self.bytes.append(integer: UInt64(value) | 3 << 62)
        }
    }

    mutating func block(_ block: [UInt8]) {
        self.number(block.count)
        self.bytes.append(block)
    }

    mutating func fields(_ fields: [BinaryHTTPField]) {
        var section = BinaryHTTPWriter(self.framing)
        for field in fields {
            section.block(Array(field.name.utf8))
            section.block(field.value)
        }
        switch self.framing {
        case .knownLength: self.block(section.bytes.bytes)
        case .indeterminateLength:
            self.bytes.append(section.bytes.bytes)
            self.number(0)
        }
    }

    mutating func rest(_ fields: [BinaryHTTPField], _ content: [UInt8], _ trailers: [BinaryHTTPField]) {
        self.fields(fields)
        switch self.framing {
        case .knownLength: self.block(content)
        case .indeterminateLength:
            if !content.isEmpty { self.block(content) }
            self.number(0)
        }
        self.fields(trailers)
    }

    consuming func finished(paddedTo size: Int?) throws(BinaryHTTPError) -> [UInt8] {
        guard let size else { return self.bytes.bytes }
        guard self.bytes.bytes.count <= size else { throw .tooLong }
        self.bytes.append(repeatElement(0, count: size - self.bytes.bytes.count))
        return self.bytes.bytes
    }
}
