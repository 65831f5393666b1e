/// The right edge of a tree: all that is needed to add entries to it.
///
/// A pure value. Adding entries yields the files that are new; who writes them, and when, is not its concern.
public struct TreeTip: Hashable, Sendable {
    /// Entries so far.
    public private(set) var size = 0
    /// By level, the hashes of the tile that is not full yet.
    private var hashes: [[TreeHash]] = []
    /// The entries that are in no full bundle yet.
    private var bundle: [UInt8] = []

    /// The tip of an empty tree.
    public init() {}

    /// The partial tiles, and the bundle, from which the tip of a tree of that size is read again.
    public static func names(forSize size: Int) -> [TileName] {
        var names: [TileName] = []
        if size % TileName.fullWidth > 0 { names += [self.partial(.entries, ofRow: size)] }
        for level in 0..<8 {
            let row = TileName.count(atLevel: level, size: size)
            if row % TileName.fullWidth > 0 { names.append(self.partial(.hashes(level: level), ofRow: row)) }
        }
        return names
    }

    /// Reads a tip again.
    ///
    /// - Parameter files: Those of ``names(forSize:)``.
    /// - Throws: ``LogError`` where one is missing or is not of its form.
    public init(size: Int, files: [LogFile]) throws {
        let bytes = Dictionary(files.map { ($0.name, $0.bytes) }, uniquingKeysWith: { $1 })
        self.size = size
        for name in TreeTip.names(forSize: size) {
            guard let bytes = bytes[name] else { throw LogError(.missing, "\(name) is not there") }
            switch name.content {
            case .entries:
                guard EntryBundle.entries(in: bytes)?.count == name.width else {
                    throw LogError(.malformed, "\(name) has not as many entries as its name says")
                }
                self.bundle = bytes
            case .hashes(let level):
                let row = stride(from: 0, to: bytes.count, by: TreeHash.byteCount).compactMap { start in
                    TreeHash(bytes[start..<min(start + TreeHash.byteCount, bytes.count)])
                }
                guard row.count == name.width else {
                    throw LogError(.malformed, "\(name) has another length than its name says")
                }
                while self.hashes.count <= level { self.hashes.append([]) }
                self.hashes[level] = row
            }
        }
    }

    /// The root of the tree.
    public var root: TreeHash {
        TreeHash.root(
            ofSubtrees: self.hashes.reversed().flatMap { row in
                (0..<row.count).subtrees.map { subtree in
                    TreeHash.root(
                        ofComplete: row[subtree.index << subtree.level..<(subtree.index + 1) << subtree.level]
                    )
                }
            }
        )
    }

    /// Adds entries.
    ///
    /// - Returns: The files that are new: tiles and bundles that became full, then the partial ones at the edge.
    /// - Throws: ``LogError`` with code `malformed` for an entry that is too long; nothing was added then.
    public mutating func append(_ entries: [[UInt8]]) throws -> [LogFile] {
        guard !entries.isEmpty else { return [] }
        var next = self
        var files: [LogFile] = []
        for entry in entries { try next.append(entry, to: &files) }
        files += next.partialFiles(after: self.size)
        self = next
        return files
    }

    private mutating func append(_ entry: [UInt8], to files: inout [LogFile]) throws {
        try EntryBundle.append(entry, to: &self.bundle)
        self.size += 1
        if self.size % TileName.fullWidth == 0 {
            files.append(
                LogFile(name: TileName(.entries, index: self.size / TileName.fullWidth - 1), bytes: self.bundle)
            )
            self.bundle = []
        }
        self.append(.leaf(entry), level: 0, to: &files)
    }

    private mutating func append(_ hash: TreeHash, level: Int, to files: inout [LogFile]) {
        if self.hashes.count == level { self.hashes.append([]) }
        self.hashes[level].append(hash)
        guard self.hashes[level].count == TileName.fullWidth else { return }
        let row = TileName.count(atLevel: level, size: self.size)
        let name = TileName(.hashes(level: level), index: row / TileName.fullWidth - 1)
        files.append(LogFile(name: name, bytes: self.hashes[level].flatMap(\.bytes)))
        let root = TreeHash.root(ofComplete: self.hashes[level])
        self.hashes[level] = []
        self.append(root, level: level + 1, to: &files)
    }

    /// The partial files that the tree did not have at an earlier size.
    private func partialFiles(after earlier: Int) -> [LogFile] {
        let known = Set(TreeTip.names(forSize: earlier))
        return TreeTip.names(forSize: self.size).filter { !known.contains($0) }.map { name in
            switch name.content {
            case .entries: LogFile(name: name, bytes: self.bundle)
            case .hashes(let level): LogFile(name: name, bytes: self.hashes[level].flatMap(\.bytes))
            }
        }
    }

    private static func partial(_ content: TileName.Content, ofRow count: Int) -> TileName {
        TileName(content, index: count / TileName.fullWidth, width: count % TileName.fullWidth)
    }
}
