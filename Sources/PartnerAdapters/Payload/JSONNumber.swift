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

    private static func skipDigits(in input: UnsafeBufferPointer<UInt8>, at index: inout Int) -> Bool {
        let start = index
        while index < input.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(input[index]) { index += 1 }
        return index > start
    }
}
