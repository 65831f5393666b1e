/// Reads a log's folder as a checkpoint says it is.
public struct LogReader: Sendable {
    private let folder: LogFolder
    public let head: SignedCheckpoint

    /// - Parameter head: The folder's checkpoint, or one before it.
    public init(folder: LogFolder, head: SignedCheckpoint) {
        self.folder = folder
        self.head = head
    }

    private var size: Int { self.head.checkpoint.size }

    /// The right edge of the tree.
    ///
    /// - Throws: ``LogError`` where a tile is missing, or the checkpoint's root is not that of the tiles.
    public func tip() throws -> TreeTip {
        let tip = try TreeTip(size: self.size, files: TreeTip.names(forSize: self.size).map(self.tile))
        // Full tiles are in the roots of those above them, all the way up.
        guard tip.root == self.head.checkpoint.root else {
            throw LogError(.notHeld, "the tiles of the log do not have the root of its checkpoint")
        }
        return tip
    }

    /// The bytes of an entry.
    ///
    /// - Throws: ``LogError`` where there is none, or its bundle is not of its form.
    public func entry(at index: Int) throws -> [UInt8] {
        guard index >= 0, let name = TileName.tile(.entries, at: index, inRowOf: self.size) else {
            throw LogError(.missing, "the log has no entry of that index")
        }
        let entries = EntryBundle.entries(in: try self.tile(name).bytes) ?? []
        let place = index % TileName.fullWidth
        guard place < entries.count else { throw LogError(.malformed, "\(name) has not as many entries as it must") }
        return entries[place]
    }

    /// A proof that the entry of that index stands in the log.
    ///
    /// - Throws: ``LogError`` where there is no such entry, or a tile is missing.
    public func proof(of index: Int) throws -> LogProof {
        guard (0..<self.size).contains(index) else {
            throw LogError(.missing, "the log has no entry of that index")
        }
        let tiles = try self.tiles(for: InclusionProof.ranges(of: index, inTreeOfSize: self.size))
        return LogProof(inclusion: try tiles.inclusionProof(of: index), checkpoint: self.head)
    }

    /// A proof that the log begins with all that it held at an earlier size.
    public func consistencyProof(from old: Int) throws -> ConsistencyProof {
        guard (0...self.size).contains(old) else { throw LogError(.missing, "the log has never been so long") }
        return try self.tiles(for: ConsistencyProof.ranges(from: old, to: self.size)).consistencyProof(from: old)
    }

    private func tiles(for ranges: [Range<Int>]) throws -> TileSet {
        var tiles = TileSet(size: self.size)
        for name in TileSet.names(for: ranges, inTreeOfSize: self.size) { try tiles.add(self.tile(name)) }
        return tiles
    }

    private func tile(_ name: TileName) throws -> LogFile {
        guard let file = try self.folder.tile(name) else { throw LogError(.missing, "\(name) is not there") }
        return file
    }
}
