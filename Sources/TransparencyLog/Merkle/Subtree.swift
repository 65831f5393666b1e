/// A complete subtree: the 2^level entries from `index << level` on.
struct Subtree: Hashable, Sendable {
    /// 0 for a single entry.
    let level: Int
    let index: Int
}

extension Range<Int> {
    /// The complete subtrees that make up a range of entries, from left to right.
    ///
    /// They are those of RFC 6962 wherever the range begins at a multiple of the power of two that spans it, which is
    /// so for every range that a root or a proof is made of.
    var subtrees: [Subtree] {
        var subtrees: [Subtree] = []
        var start = self.lowerBound
        while start < self.upperBound {
            let room = Int.bitWidth - 1 - (self.upperBound - start).leadingZeroBitCount
            let level = Swift.min(room, start.trailingZeroBitCount)
            subtrees.append(Subtree(level: level, index: start >> level))
            start += 1 << level
        }
        return subtrees
    }

    /// Where RFC 6962 divides a range of more than one entry: after the largest power of two below its length.
    var division: Int { self.lowerBound + 1 << (Int.bitWidth - 1 - (self.count - 1).leadingZeroBitCount) }
}
