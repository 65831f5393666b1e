import Foundation

/// A Web-Mercator tile at zoom 17, in which areas are published.
public struct CameraCell: Hashable, Sendable, LosslessStringConvertible, Codable {
    /// The one zoom of cells.
    public static let zoom = 17
    private static let count = 1 << zoom

    public let x: Int
    public let y: Int

    /// Makes a cell; `nil` unless both numbers are in 0..<131,072.
    public init?(x: Int, y: Int) {
        guard (0..<CameraCell.count).contains(x), (0..<CameraCell.count).contains(y) else { return nil }
        self.x = x
        self.y = y
    }

    /// Reads `X/Y`, digits without a sign or leading zeros.
    public init?(_ description: String) {
        let parts = description.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let x = Int(parts[0]), let y = Int(parts[1]) else { return nil }
        self.init(x: x, y: y)
        guard self.description == description else { return nil }
    }

    public var description: String { "\(self.x)/\(self.y)" }

    /// The region that holds the cell.
    public var region: RegionTile { RegionTile(holding: self) }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let cell = CameraCell(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a cell; write X/Y")
        }
        self = cell
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(self.description)
    }
}

/// A Web-Mercator tile at zoom 10: what every app near it fetches, the same bytes for all.
public struct RegionTile: Hashable, Sendable {
    /// The one zoom that gateways serve.
    public static let zoom = 10

    public let x: Int
    public let y: Int

    init(holding cell: CameraCell) {
        self.x = cell.x >> (CameraCell.zoom - RegionTile.zoom)
        self.y = cell.y >> (CameraCell.zoom - RegionTile.zoom)
    }
}
