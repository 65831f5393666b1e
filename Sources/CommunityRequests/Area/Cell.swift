/// A Web-Mercator tile at zoom 17, about 250 m wide at 35° of latitude: the unit in which areas are published.
public struct Cell: Hashable, Sendable, Comparable, LosslessStringConvertible {
    /// The one zoom of cells.
    public static let zoom = 17

    public let x: Int
    public let y: Int

    /// Makes a cell; `nil` unless both numbers are in 0..<131,072.
    public init?(x: Int, y: Int) {
        guard (0..<131_072).contains(x), (0..<131_072).contains(y) else { return nil }
        self.x = x
        self.y = y
    }

    /// Reads `X/Y`; `nil` unless it is written exactly so, without signs and leading zeros.
    public init?(_ description: String) {
        let parts = description.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let x = Int(parts[0]), let y = Int(parts[1]) else { return nil }
        self.init(x: x, y: y)
        guard self.description == description else { return nil }
    }

    /// Makes a cell of numbers that may lie outside of the grid, and moves them to its edge.
    init(clampedX x: Int, y: Int) {
        self.x = min(max(x, 0), Cell.count - 1)
        self.y = min(max(y, 0), Cell.count - 1)
    }

    public var description: String { "\(self.x)/\(self.y)" }

    /// The region, a tile at zoom 10, that holds the cell.
    public var region: Region { Region(x: self.x >> 7, y: self.y >> 7) }

    public static func < (left: Cell, right: Cell) -> Bool { (left.y, left.x) < (right.y, right.x) }
}

/// A Web-Mercator tile at zoom 10: what owners' apps fetch, the same bytes for all.
public struct Region: Hashable, Sendable {
    /// The one zoom the gateway serves.
    public static let zoom = 10

    public let x: Int
    public let y: Int

    /// Makes a region; `x` and `y` are in 0..<1,024.
    public init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }
}
