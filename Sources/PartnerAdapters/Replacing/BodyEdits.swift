/// Parts of a body that are written anew; the rest stays byte for byte.
struct BodyEdits {
    private var edits: [(range: Range<Int>, bytes: [UInt8])] = []

    mutating func replace(_ range: Range<Int>, with text: String) { self.edits.append((range, Array(text.utf8))) }

    /// The body with the parts replaced, which must not overlap.
    func applied(to body: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(body.count)
        var rest = 0
        for edit in self.edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            result += body[rest..<edit.range.lowerBound]
            result += edit.bytes
            rest = edit.range.upperBound
        }
        return result + body[rest...]
    }
}
