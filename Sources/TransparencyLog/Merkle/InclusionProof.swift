/// Proves that an entry stands in a tree (RFC 6962 §2.1.1).
public struct InclusionProof: Hashable, Sendable {
    /// The entry's place, from 0.
    public let index: Int
    /// From the entry's sibling up to the root's child.
    public let hashes: [TreeHash]

    public init(index: Int, hashes: [TreeHash]) {
        self.index = index
        self.hashes = hashes
    }

    /// The ranges of entries over which the proof's hashes are, in its order.
    ///
    /// - Precondition: `index` lies in `0..<size`.
    public static func ranges(of index: Int, inTreeOfSize size: Int) -> [Range<Int>] {
        precondition((0..<size).contains(index), "the tree has no such entry")
        var rest = 0..<size
        var ranges: [Range<Int>] = []
        while rest.count > 1 {
            let division = rest.division
            if index < division {
                ranges.append(division..<rest.upperBound)
                rest = rest.lowerBound..<division
            } else {
                ranges.append(rest.lowerBound..<division)
                rest = division..<rest.upperBound
            }
        }
        return ranges.reversed()
    }

    /// Whether the entry with that hash stands at the proof's place in the tree of that size and root.
    public func proves(_ leaf: TreeHash, inTreeOfSize size: Int, root: TreeHash) -> Bool {
        self.root(of: leaf, inTreeOfSize: size) == root
    }

    /// The root that follows; `nil` where the proof has another length than one of that place and size.
    private func root(of leaf: TreeHash, inTreeOfSize size: Int) -> TreeHash? {
        guard self.index >= 0, self.index < size else { return nil }
        var place = self.index
        var last = size - 1
        var hash = leaf
        for sibling in self.hashes {
            guard last > 0 else { return nil }
            if place & 1 == 1 || place == last {
                hash = .node(sibling, hash)
                // A last entry without a right neighbour rises until it is one.
                while place & 1 == 0, place != 0 {
                    place >>= 1
                    last >>= 1
                }
            } else {
                hash = .node(hash, sibling)
            }
            place >>= 1
            last >>= 1
        }
        return last == 0 ? hash : nil
    }
}
