import CommunityRequests
import Foundation

/// A drawing of an area: its cells on their grid, with the coordinates of the edges and a scale.
///
/// There is no base map, because one would have to be fetched from somebody who would then know who looks.
struct AreaMap: Sendable {
    /// One square of the grid, in the drawing's units.
    struct Square: Sendable, Equatable {
        let x: Int
        let y: Int
    }

    /// A line of the grid.
    struct Line: Sendable {
        let x1: Int
        let y1: Int
        let x2: Int
        let y2: Int
    }

    private static let unit = 40
    /// Room around the grid for the coordinates and the scale.
    private static let left = 24
    private static let top = 56
    private static let bottom = 112
    private static let fewestColumns = 9

    let width: Int
    let height: Int
    let unit = Self.unit
    let squares: [Square]
    let lines: [Line]
    let frame: Line
    let frameWidth: Int
    let frameHeight: Int
    let north: String
    let south: String
    let west: String
    let east: String
    let northY: Int
    let southY: Int
    let scaleEnd: Int
    let scaleY: Int
    let scaleTextY: Int
    let scale: String
    /// The middle, for a `geo:` address (RFC 5870), which opens the reader's own map.
    let geo: String

    /// Draws cells; `nil` where there are none.
    init?(_ cells: [Cell]) {
        guard let minX = cells.map(\.x).min(), let maxX = cells.map(\.x).max(), let minY = cells.map(\.y).min(),
            let maxY = cells.map(\.y).max()
        else { return nil }
        // One empty square all around, and more at the sides of a narrow area.
        let side = 1 + max(0, Self.fewestColumns - (maxX - minX + 3) + 1) / 2
        let columns = (minX - side)...(maxX + side)
        let rows = (minY - 1)...(maxY + 1)
        func x(_ column: Int) -> Int { Self.left + (column - columns.lowerBound) * Self.unit }
        func y(_ row: Int) -> Int { Self.top + (row - rows.lowerBound) * Self.unit }
        let frame = Line(
            x1: x(columns.lowerBound),
            y1: y(rows.lowerBound),
            x2: x(columns.upperBound + 1),
            y2: y(rows.upperBound + 1)
        )
        self.frame = frame
        self.frameWidth = frame.x2 - frame.x1
        self.frameHeight = frame.y2 - frame.y1
        self.width = frame.x2 + Self.left
        self.height = frame.y2 + Self.bottom
        self.squares = cells.map { Square(x: x($0.x), y: y($0.y)) }
        self.lines =
            columns.dropFirst().map { Line(x1: x($0), y1: frame.y1, x2: x($0), y2: frame.y2) }
            + rows.dropFirst().map { Line(x1: frame.x1, y1: y($0), x2: frame.x2, y2: y($0)) }

        let corner = Self.bounds(x: columns.lowerBound, y: rows.lowerBound)
        let opposite = Self.bounds(x: columns.upperBound, y: rows.upperBound)
        self.north = AreaText.latitude(corner.north)
        self.south = AreaText.latitude(opposite.south)
        self.west = AreaText.longitude(corner.west)
        self.east = AreaText.longitude(opposite.east)
        self.northY = frame.y1 - 16
        self.southY = frame.y2 + 32

        let middle = Coordinate(
            latitude: (corner.north + opposite.south) / 2,
            longitude: (corner.west + opposite.east) / 2
        )
        self.geo =
            "geo:\(AreaText.rounded(middle.latitude, digits: 4)),\(AreaText.rounded(middle.longitude, digits: 4))"
        let scale = MapScale(
            metresPerUnit: MapFrame.metresPerCell(at: middle.latitude) / Double(Self.unit),
            room: Double(self.frameWidth) / 2
        )
        self.scale = scale.text
        self.scaleEnd = frame.x1 + scale.length
        self.scaleY = frame.y2 + 64
        self.scaleTextY = frame.y2 + 92
    }

    private static func bounds(x: Int, y: Int) -> BoundingBox {
        let last = MapFrame.cells - 1
        let cell = Cell(x: min(max(x, 0), last), y: min(max(y, 0), last))
        return cell?.bounds ?? BoundingBox(south: 0, west: 0, north: 0, east: 0)
    }
}
