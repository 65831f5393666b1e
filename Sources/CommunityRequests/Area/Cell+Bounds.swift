import Foundation

extension Cell {
    /// How many cells lie around the equator, and from the northern end of the projection to the southern.
    static let count = 131_072

    /// The cell that holds the point; of several that meet in it, the south-eastern one.
    ///
    /// Latitudes beyond ±85.0511°, where Web Mercator ends, belong to the outermost row. The point must be in range.
    public init(containing point: Coordinate) {
        self.init(
            clampedX: Int(Cell.column(ofLongitude: point.longitude)),
            y: Int(Cell.row(ofLatitude: point.latitude))
        )
    }

    /// The cell's edges, in degrees.
    public var bounds: BoundingBox {
        BoundingBox(
            south: Cell.latitude(ofRow: self.y + 1),
            west: Cell.longitude(ofColumn: self.x),
            north: Cell.latitude(ofRow: self.y),
            east: Cell.longitude(ofColumn: self.x + 1)
        )
    }

    /// The point in the middle of the cell's longitudes and latitudes.
    public var center: Coordinate {
        let bounds = self.bounds
        return Coordinate(
            latitude: (bounds.south + bounds.north) / 2,
            longitude: (bounds.west + bounds.east) / 2
        )
    }

    /// The cell's area on the sphere.
    public var areaSquareMetres: Double {
        let south = Cell.mercatorAngle(ofRow: self.y + 1)
        let north = Cell.mercatorAngle(ofRow: self.y)
        // The sine of a Mercator latitude is the hyperbolic tangent of its ordinate: no detour over the latitude.
        let height = tanh(north) - tanh(south)
        return Sphere.radius * Sphere.radius * (2 * .pi / Double(Cell.count)) * height
    }

    /// The western edge of a column. Exact: 360/131,072 is 45/16,384.
    static func longitude(ofColumn column: Int) -> Double {
        Double(column) * (360 / Double(Cell.count)) - 180
    }

    /// The northern edge of a row.
    static func latitude(ofRow row: Int) -> Double {
        Sphere.degrees(atan(sinh(Cell.mercatorAngle(ofRow: row))))
    }

    /// The column that holds a longitude, its western edge included.
    static func column(ofLongitude longitude: Double) -> Double {
        ((longitude + 180) * (Double(Cell.count) / 360)).rounded(.down)
    }

    /// The row that holds a latitude, rounded down; far outside 0..<131,072 near the poles.
    static func row(ofLatitude latitude: Double) -> Double {
        let ordinate = asinh(tan(Sphere.radians(latitude)))
        return ((1 - ordinate / .pi) * (Double(Cell.count) / 2)).rounded(.down)
    }

    private static func mercatorAngle(ofRow row: Int) -> Double {
        .pi * (1 - 2 * Double(row) / Double(Cell.count))
    }
}
