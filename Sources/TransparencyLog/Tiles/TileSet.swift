/// Tiles of one tree, from which hashes of ranges are computed.
///
/// First ask which tiles are needed, then bring them, from wherever they are, then compute. What comes of bytes that
/// cannot be trusted proves itself in the end: against the root of a checkpoint.
public struct TileSet: Sendable {
    /// Entries of the tree.
    public let size: Int
    private var tiles: [TileName: [UInt8]] = [:]

    public init(size: Int) { self.size = size }

    /// The tiles that are needed to compute the hashes of these ranges.
    public static func names(for ranges: [Range<Int>], inTreeOfSize size: Int) -> Set<TileName> {
        Set(ranges.flatMap(\.subtrees).compactMap { self.place(of: $0, size: size)?.tile })
    }

    /// Adds a tile.
    ///
    /// - Throws: ``LogError`` with code `malformed` where it has not as many hashes as its name says.
    public mutating func add(_ file: LogFile) throws {
        guard file.bytes.count == file.name.width * TreeHash.byteCount else {
            throw LogError(.malformed, "\(file.name) has another length than its name says")
        }
        self.tiles[file.name] = file.bytes
    }

    /// The hash over a range of entries, of those that proofs and roots are made of.
    ///
    /// - Throws: ``LogError`` with code `missing` where a tile that is needed was not added.
    public func hash(of range: Range<Int>) throws -> TreeHash {
        TreeHash.root(ofSubtrees: try range.subtrees.map(self.hash))
    }

    /// Proves that an entry stands in the tree.
    public func inclusionProof(of index: Int) throws -> InclusionProof {
        let ranges = InclusionProof.ranges(of: index, inTreeOfSize: self.size)
        return InclusionProof(index: index, hashes: try ranges.map(self.hash))
    }

    /// Proves that the tree begins with the tree of that size.
    public func consistencyProof(from old: Int) throws -> ConsistencyProof {
        ConsistencyProof(hashes: try ConsistencyProof.ranges(from: old, to: self.size).map(self.hash))
    }

    private func hash(of subtree: Subtree) throws -> TreeHash {
        guard let (name, offset, count) = TileSet.place(of: subtree, size: self.size), let bytes = self.tiles[name]
        else { throw LogError(.missing, "a tile that is needed is not there") }
        let hashes = (offset..<offset + count).compactMap { place in
            TreeHash(bytes[place * TreeHash.byteCount..<(place + 1) * TreeHash.byteCount])
        }
        return TreeHash.root(ofComplete: hashes)
    }

    /// The tile that holds the hashes below a subtree, the first of them, and how many they are.
    private static func place(of subtree: Subtree, size: Int) -> (tile: TileName, offset: Int, count: Int)? {
        let (level, depth) = subtree.level.quotientAndRemainder(dividingBy: 8)
        let first = subtree.index << depth
        let row = TileName.count(atLevel: level, size: size)
        guard let tile = TileName.tile(.hashes(level: level), at: first, inRowOf: row) else { return nil }
        return (tile, first % TileName.fullWidth, 1 << depth)
    }
}
