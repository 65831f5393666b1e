/// The name of a tile, or of a bundle of entries, below the log's prefix (`c2sp.org/tlog-tiles`).
public struct TileName: Hashable, Sendable, LosslessStringConvertible {
    /// Hashes, or entries, in a full tile.
    public static let fullWidth = 256

    /// What a tile holds.
    public enum Content: Hashable, Sendable {
        /// Hashes of that level: level 0 those of entries, each above those of full tiles below.
        case hashes(level: Int)
        case entries
    }

    public let content: Content
    /// From the left, from 0.
    public let index: Int
    /// 1 to 256; below that the tile is partial.
    public let width: Int

    public init(_ content: Content, index: Int, width: Int = TileName.fullWidth) {
        self.content = content
        self.index = index
        self.width = width
    }

    /// Reads `tile/<L>/<N>[.p/<W>]` or `tile/entries/<N>[.p/<W>]` in its one canonical form.
    public init?(_ description: String) {
        var parts = description.split(separator: "/", omittingEmptySubsequences: false)[...]
        guard parts.popFirst() == "tile", let kind = parts.popFirst(), var last = parts.popLast() else { return nil }
        var width = TileName.fullWidth
        if let base = parts.last, base.hasSuffix(".p") {
            guard let number = Int(last) else { return nil }
            width = number
            last = base.dropLast(2)
            parts.removeLast()
        }
        // 256^7 entries are more than an Int counts; so many groups of digits are never needed.
        guard parts.count < 6 else { return nil }
        let digits = parts.map { $0.dropFirst() } + [last]
        guard digits.allSatisfy({ $0.utf8.count == 3 }), let index = Int(digits.joined()) else { return nil }
        if kind == "entries" {
            self.init(.entries, index: index, width: width)
        } else {
            guard let level = Int(kind) else { return nil }
            self.init(.hashes(level: level), index: index, width: width)
        }
        guard self.isPossible, self.description == description else { return nil }
    }

    public var description: String {
        let kind =
            switch self.content {
            case .hashes(let level): String(level)
            case .entries: "entries"
            }
        var rest = self.index / 1_000
        var path = TileName.threeDigits(self.index % 1_000)
        while rest > 0 {
            path = "x\(TileName.threeDigits(rest % 1_000))/\(path)"
            rest /= 1_000
        }
        return "tile/\(kind)/\(path)" + (self.isPartial ? ".p/\(self.width)" : "")
    }

    public var isPartial: Bool { self.width < TileName.fullWidth }

    /// The same tile, full.
    public var full: TileName { TileName(self.content, index: self.index) }

    private var isPossible: Bool {
        guard (1...TileName.fullWidth).contains(self.width), self.index >= 0 else { return false }
        guard case .hashes(let level) = self.content else { return true }
        return (0...63).contains(level)
    }

    /// How many hashes a level has in a tree of that size: 256^level entries are below each.
    static func count(atLevel level: Int, size: Int) -> Int {
        level * 8 < Int.bitWidth ? size >> (level * 8) : 0
    }

    /// The tile of a place in a row of `count`, as wide as it is then; `nil` where the row does not reach so far.
    static func tile(_ content: Content, at place: Int, inRowOf count: Int) -> TileName? {
        guard place < count else { return nil }
        let index = place / TileName.fullWidth
        return TileName(content, index: index, width: min(TileName.fullWidth, count - index * TileName.fullWidth))
    }

    private static func threeDigits(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: 3 - digits.count) + digits
    }
}

/// A tile with its bytes.
public struct LogFile: Hashable, Sendable {
    public let name: TileName
    public let bytes: [UInt8]

    public init(name: TileName, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
