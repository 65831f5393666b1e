/// The values of one statement, packed behind each other on the caller's task, so that the writer's thread only binds.
struct RowValues: Sendable {
    enum Value {
        case null
        case integer(Int64)
        case text(Range<Int>)
        case blob(Range<Int>)
    }

    /// What texts and blobs are ranges of.
    private(set) var bytes: [UInt8] = []
    private(set) var values: [Value] = []

    /// - Parameters:
    ///   - count: How many values are to come.
    ///   - size: About how many bytes their texts and blobs have together.
    init(count: Int, size: Int) {
        self.values.reserveCapacity(count)
        self.bytes.reserveCapacity(size)
    }

    mutating func append(_ integer: Int64?) { self.values.append(integer.map(Value.integer) ?? .null) }

    mutating func append(_ text: String?) {
        guard let text else { return self.values.append(.null) }
        self.values.append(.text(self.pack(text.utf8)))
    }

    mutating func append(_ blob: [UInt8]?) {
        guard let blob else { return self.values.append(.null) }
        self.values.append(.blob(self.pack(blob)))
    }

    private mutating func pack(_ content: some Sequence<UInt8>) -> Range<Int> {
        let start = self.bytes.count
        self.bytes.append(contentsOf: content)
        return start..<self.bytes.count
    }
}
