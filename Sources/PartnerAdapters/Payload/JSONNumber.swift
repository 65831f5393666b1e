/// The grammar of JSON's numbers (RFC 8259 §6).
enum JSONNumber {
    /// Where the number that begins at `start` ends; `nil` where there is none.
    static func end(in input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        if index < input.count, input[index] == UInt8(ascii: "-") { index += 1 }
        if index < input.count, input[index] == UInt8(ascii: "0") {
            index += 1
        } else if !self.skipDigits(in: input, at: &index) {
            return nil
        }
        if index < input.count, input[index] == UInt8(ascii: ".") {
            index += 1
            guard self.skipDigits(in: input, at: &index) else { return nil }
        }
        if index < input.count, input[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < input.count, input[index] == UInt8(ascii: "+") || input[index] == UInt8(ascii: "-") {
                index += 1
            }
            guard self.skipDigits(in: input, at: &index) else { return nil }
        }
        return index
    }

    /// Whether the bytes are one number and nothing else.
    static func isWhole(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { self.end(in: $0, from: 0) == $0.count }
    }

    /// The number to double precision, where its digits as a whole and the power of ten that divides them are both
    /// doubles: then one division rounds as it should. `nil` for other numbers.
    static func quotient(_ bytes: ArraySlice<UInt8>) -> Double? {
        var (digits, divisor, isFraction) = (Int64(0), Int64(1), false)
        let isNegative = bytes.first == UInt8(ascii: "-")
        guard bytes.count <= 16 else { return nil }
        for byte in isNegative ? bytes.dropFirst() : bytes {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits = digits * 10 + Int64(byte - UInt8(ascii: "0"))
                if isFraction { divisor *= 10 }
            case UInt8(ascii: "."): isFraction = true
            default: return nil
            }
        }
        guard digits < 1 << 53 else { return nil }
        let value = Double(digits) / Double(divisor)
        return isNegative ? -value : value
    }

    private static func skipDigits(in input: UnsafeBufferPointer<UInt8>, at index: inout Int) -> Bool {
        let start = index
        while index < input.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(input[index]) { index += 1 }
        return index > start
    }
}
