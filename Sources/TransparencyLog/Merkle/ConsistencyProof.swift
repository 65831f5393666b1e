/// Proves that a tree is another one with entries added at its end (RFC 6962 §2.1.2).
public struct ConsistencyProof: Hashable, Sendable {
    public let hashes: [TreeHash]

    public init(hashes: [TreeHash]) { self.hashes = hashes }

    /// The ranges of entries over which the proof's hashes are, in its order; none where one tree is empty or both are
    /// of one size.
    ///
    /// - Precondition: `0 <= old <= new`.
    public static func ranges(from old: Int, to new: Int) -> [Range<Int>] {
        precondition(0 <= old && old <= new, "a tree only grows")
        guard old > 0 else { return [] }
        var rest = 0..<new
        var isKnown = true
        var ranges: [Range<Int>] = []
        while old != rest.upperBound {
            let division = rest.division
            if old <= division {
                ranges.append(division..<rest.upperBound)
                rest = rest.lowerBound..<division
            } else {
                ranges.append(rest.lowerBound..<division)
                rest = division..<rest.upperBound
                isKnown = false
            }
        }
        if !isKnown { ranges.append(rest) }
        return ranges.reversed()
    }

    /// Whether the tree of size `new` begins with all of the tree of size `old`.
    ///
    /// From an empty tree, and between trees of one size, the proof must be empty.
    public func proves(from old: (size: Int, root: TreeHash), to new: (size: Int, root: TreeHash)) -> Bool {
        guard old.size >= 0, old.size <= new.size else { return false }
        if old.size == 0 { return self.hashes.isEmpty && old.root == .emptyTree }
        if old.size == new.size { return self.hashes.isEmpty && old.root == new.root }
        return self.follows(from: old, to: new)
    }

    /// RFC 9162 §2.1.4.2.
    private func follows(from old: (size: Int, root: TreeHash), to new: (size: Int, root: TreeHash)) -> Bool {
        var place = old.size - 1
        var last = new.size - 1
        while place & 1 == 1 {
            place >>= 1
            last >>= 1
        }
        var hashes = self.hashes[...]
        // A whole power of two is a subtree of the new tree, and its root is known.
        guard let first = old.size.nonzeroBitCount == 1 ? old.root : hashes.popFirst() else { return false }
        var oldRoot = first
        var newRoot = first
        for hash in hashes {
            guard last > 0 else { return false }
            if place & 1 == 1 || place == last {
                oldRoot = .node(hash, oldRoot)
                newRoot = .node(hash, newRoot)
                while place & 1 == 0, place != 0 {
                    place >>= 1
                    last >>= 1
                }
            } else {
                newRoot = .node(newRoot, hash)
            }
            place >>= 1
            last >>= 1
        }
        return last == 0 && oldRoot == old.root && newRoot == new.root
    }
}
