import CommunityRequests
import Foundation

/// A window of the Web-Mercator plane, and where its points lie in a drawing.
struct MapFrame: Sendable {
    /// Edges in units of cells: columns grow eastward, rows southward.
    let west: Double
    let north: Double
    let east: Double
    let south: Double
    /// Of the drawing.
    let width: Double
    let height: Double

    /// Frames points with room around them.
    ///
    /// - Parameters:
    ///   - minimum: The least width, in cells.
    ///   - width: Of the drawing; its height is between half of it and all of it.
    init?(_ points: [(column: Double, row: Double)], minimum: Double, width: Double) {
        guard let first = points.first else { return nil }
        let columns = points.reduce((first.column, first.column)) { (min($0.0, $1.column), max($0.1, $1.column)) }
        let rows = points.reduce((first.row, first.row)) { (min($0.0, $1.row), max($0.1, $1.row)) }
        let needed = (width: (columns.1 - columns.0) * 1.3, height: (rows.1 - rows.0) * 1.3)
        let spanX = max(needed.width, minimum, needed.height)
        let spanY = min(max(needed.height, spanX * 0.6), spanX)
        let middle = ((columns.0 + columns.1) / 2, (rows.0 + rows.1) / 2)
        self.west = middle.0 - spanX / 2
        self.east = middle.0 + spanX / 2
        self.north = max(0, middle.1 - spanY / 2)
        self.south = min(Double(Self.cells), middle.1 + spanY / 2)
        self.width = width
        self.height = (width * (self.south - self.north) / spanX).rounded()
    }

    /// Cells around the equator.
    static let cells = 131_072

    func x(_ column: Double) -> Double { (column - self.west) / (self.east - self.west) * self.width }

    func y(_ row: Double) -> Double { (row - self.north) / (self.south - self.north) * self.height }

    /// What the frame shows.
    var box: BoundingBox {
        BoundingBox(
            south: Self.latitude(self.south),
            west: Self.longitude(self.west),
            north: Self.latitude(self.north),
            east: Self.longitude(self.east)
        )
    }

    /// Metres for one unit of the drawing, in its middle.
    var metresPerUnit: Double {
        let latitude = Self.latitude((self.north + self.south) / 2)
        return Self.metresPerCell(at: latitude) * (self.east - self.west) / self.width
    }

    /// The width of a cell.
    static func metresPerCell(at latitude: Double) -> Double {
        2 * Double.pi * Sphere.radius * cos(latitude * .pi / 180) / Double(self.cells)
    }

    static func column(_ longitude: Double) -> Double { (longitude + 180) / 360 * Double(self.cells) }

    static func row(_ latitude: Double) -> Double {
        let radians = min(max(latitude, -85), 85) * .pi / 180
        return (1 - asinh(tan(radians)) / .pi) / 2 * Double(self.cells)
    }

    static func longitude(_ column: Double) -> Double { column / Double(self.cells) * 360 - 180 }

    static func latitude(_ row: Double) -> Double {
        atan(sinh(.pi * (1 - 2 * row / Double(self.cells)))) * 180 / .pi
    }
}

/// A scale bar: the longest round distance that has room.
struct MapScale: Sendable, Equatable {
    /// `5 km (3.1 mi)`.
    let text: String
    /// In units of the drawing.
    let length: Int

    init(metresPerUnit: Double, room: Double) {
        let steps: [Double] = [1, 2, 5]
        let choices = (2...6).flatMap { power in steps.map { $0 * pow(10, Double(power)) } }
        let metres = choices.last { $0 / metresPerUnit <= room } ?? 100
        let distance = metres >= 1_000 ? "\(Int(metres / 1_000)) km" : "\(Int(metres)) m"
        let miles = metres / Sphere.metresPerMile
        let digits = miles >= 10 ? 0 : miles >= 0.1 ? 1 : 2
        self.text = "\(distance) (\(AreaText.rounded(miles, digits: digits)) mi)"
        self.length = Int((metres / metresPerUnit).rounded())
    }
}
