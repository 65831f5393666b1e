/// Well-formed UTF-8 beyond ASCII (Unicode 16, table 3-7).
enum UTF8Sequence {
    /// The bytes of the sequence that begins at `index`; `nil` where there is no well-formed one.
    static func length(in input: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch input[index] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xE1...0xEC, 0xEE...0xEF: length = 3
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard index + length <= input.count, second.contains(input[index + 1]) else { return nil }
        for position in index + 2..<index + length where input[position] & 0xC0 != 0x80 { return nil }
        return length
    }
}
