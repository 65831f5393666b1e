/// The escapes of JSON strings (RFC 8259 §7).
enum JSONEscapes {
    /// The bytes with their escapes resolved.
    ///
    /// - Precondition: The escapes have been checked by the scanner; a wrong one ends the text.
    static func decoded(_ content: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(content.count)
        var index = content.startIndex
        while index < content.endIndex {
            let byte = content[index]
            guard byte == UInt8(ascii: "\\") else {
                decoded.append(byte)
                index += 1
                continue
            }
            guard index + 1 < content.endIndex else { return decoded }
            switch content[index + 1] {
            case UInt8(ascii: "b"): decoded.append(0x08)
            case UInt8(ascii: "f"): decoded.append(0x0C)
            case UInt8(ascii: "n"): decoded.append(0x0A)
            case UInt8(ascii: "r"): decoded.append(0x0D)
            case UInt8(ascii: "t"): decoded.append(0x09)
            case UInt8(ascii: "u"):
                guard let (scalar, length) = Self.scalar(at: index, in: content) else { return decoded }
                decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                index += length
                continue
            case let plain: decoded.append(plain)
            }
            index += 2
        }
        return decoded
    }

    /// The character of the `\uXXXX`, or of the pair of them, that begins at `index`, and the bytes it takes.
    private static func scalar(at index: Int, in content: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
        guard let first = self.codeUnit(at: index + 2, in: content) else { return nil }
        if let scalar = Unicode.Scalar(first) { return (scalar, 6) }
        guard let second = self.codeUnit(at: index + 8, in: content), first < 0xDC00, second >= 0xDC00 else {
            return nil
        }
        let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        return Unicode.Scalar(value).map { ($0, 12) }
    }

    private static func codeUnit(at index: Int, in content: ArraySlice<UInt8>) -> UInt16? {
        guard index + 4 <= content.endIndex else { return nil }
        var value: UInt16 = 0
        for byte in content[index..<index + 4] {
            guard let digit = Self.hexadecimalDigit(byte) else { return nil }
            value = value << 4 | UInt16(digit)
        }
        return value
    }

    /// The value of a hexadecimal digit of either case.
    static func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
