/// Recomputes a log from its entries, bundle by bundle.
///
/// A pure value: it says which bundle comes next and which tiles must then be served, to the byte; who fetches them, and
/// what to say of those that differ, is not its concern.
public struct LogAudit: Sendable {
    private let head: Checkpoint
    private var tip = TreeTip()
    private let edge: Set<TileName>

    /// - Parameter head: A checkpoint that has been verified.
    public init(_ head: Checkpoint) {
        self.head = head
        self.edge = Set(TreeTip.names(forSize: head.size))
    }

    /// Entries so far.
    public var size: Int { self.tip.size }

    /// The bundle to add next; `nil` when all are there.
    public var nextBundle: TileName? { TileName.tile(.entries, at: self.tip.size, inRowOf: self.head.size) }

    /// Adds the next bundle.
    ///
    /// - Returns: Its entries, and the tiles of hashes that follow from all entries so far.
    /// - Throws: ``LogError`` with code `malformed` where it has not as many entries as its name says.
    public mutating func add(_ bundle: LogFile) throws -> (entries: [[UInt8]], tiles: [LogFile]) {
        guard let entries = EntryBundle.entries(in: bundle.bytes), entries.count == bundle.name.width else {
            throw LogError(.malformed, "\(bundle.name) has not as many entries as its name says")
        }
        let files = try self.tip.append(entries).filter { file in
            file.name.content != .entries && (!file.name.isPartial || self.edge.contains(file.name))
        }
        return (entries, files)
    }

    /// Whether the entries, all of them, have the root of the checkpoint.
    public var holds: Bool { self.tip.size == self.head.size && self.tip.root == self.head.root }
}
