import TransparencyLog

/// RFC 6962 §2.1 word for word: slow, and easy to believe.
enum NaiveTree {
    static func root(_ leaves: ArraySlice<TreeHash>) -> TreeHash {
        guard let first = leaves.first else { return .emptyTree }
        guard leaves.count > 1 else { return first }
        let division = self.division(leaves)
        return .node(self.root(leaves[..<division]), self.root(leaves[division...]))
    }

    static func path(_ index: Int, _ leaves: ArraySlice<TreeHash>) -> [TreeHash] {
        guard leaves.count > 1 else { return [] }
        let division = self.division(leaves)
        return index < division
            ? self.path(index, leaves[..<division]) + [self.root(leaves[division...])]
            : self.path(index, leaves[division...]) + [self.root(leaves[..<division])]
    }

    static func consistency(_ old: Int, _ leaves: ArraySlice<TreeHash>, isKnown: Bool = true) -> [TreeHash] {
        if old == leaves.endIndex { return isKnown ? [] : [self.root(leaves)] }
        let division = self.division(leaves)
        return old <= division
            ? self.consistency(old, leaves[..<division], isKnown: isKnown) + [self.root(leaves[division...])]
            : self.consistency(old, leaves[division...], isKnown: false) + [self.root(leaves[..<division])]
    }

    private static func division(_ leaves: ArraySlice<TreeHash>) -> Int {
        var power = 1
        while power * 2 < leaves.count { power *= 2 }
        return leaves.startIndex + power
    }
}

/// A log in memory: its entries, and every file that a writer would have made.
struct MemoryLog {
    private(set) var tip = TreeTip()
    private(set) var files: [TileName: [UInt8]] = [:]
    private(set) var leaves: [TreeHash] = []

    static func entry(_ number: Int) -> [UInt8] { Array("entry \(number)".utf8) }

    init(size: Int = 0, batch: Int = 1_000) throws {
        while self.tip.size < size { try self.grow(by: min(batch, size - self.tip.size)) }
    }

    @discardableResult
    mutating func grow(by count: Int) throws -> [LogFile] {
        let entries = (self.tip.size..<self.tip.size + count).map(Self.entry)
        let files = try self.tip.append(entries)
        for file in files { self.files[file.name] = file.bytes }
        self.leaves += entries.map(TreeHash.leaf)
        return files
    }

    func tiles(for ranges: [Range<Int>], size: Int) throws -> TileSet {
        var set = TileSet(size: size)
        for name in TileSet.names(for: ranges, inTreeOfSize: size) {
            if let bytes = self.files[name] { try set.add(LogFile(name: name, bytes: bytes)) }
        }
        return set
    }
}

extension [UInt8] {
    init(hex: String) {
        let digits = Array<Character>(hex)
        self = stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    }
}
