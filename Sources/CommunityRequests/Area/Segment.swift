import Foundation

/// A straight line between two points, measured on the plane that touches the sphere beside it.
///
/// Good for lines and distances of a few kilometres; there it errs by less than a metre in a thousand.
struct Segment {
    /// Metres east and north of an origin.
    private struct Position {
        var east: Double
        var north: Double

        func distance(to other: Position) -> Double { hypot(self.east - other.east, self.north - other.north) }
    }

    private let start: Coordinate
    private let end: Coordinate

    init(from start: Coordinate, to end: Coordinate) {
        self.start = start
        self.end = end
    }

    /// The box around the line and so many metres on each side of it, kept inside the range of coordinates.
    func box(padded metres: Double) -> BoundingBox {
        let north = Sphere.degrees(metres / Sphere.radius)
        let highest = max(abs(self.start.latitude), abs(self.end.latitude))
        let east = north / max(cos(Sphere.radians(min(highest + north, 89))), 0.01)
        return BoundingBox(
            south: max(min(self.start.latitude, self.end.latitude) - north, -85),
            west: max(min(self.start.longitude, self.end.longitude) - east, -180),
            north: min(max(self.start.latitude, self.end.latitude) + north, 85),
            east: min(max(self.start.longitude, self.end.longitude) + east, 179.999)
        )
    }

    /// The distance to a point, in metres.
    func distance(to point: Coordinate) -> Double {
        let plane = Plane(origin: point)
        return Self.distance(Position(east: 0, north: 0), plane.position(self.start), plane.position(self.end))
    }

    /// The distance to the nearest point of a box, in metres; 0 where they touch.
    func distance(to box: BoundingBox) -> Double {
        let plane = Plane(origin: Coordinate(latitude: box.south, longitude: box.west))
        let (start, end) = (plane.position(self.start), plane.position(self.end))
        let corner = plane.position(Coordinate(latitude: box.north, longitude: box.east))
        if Self.touches(start, end, corner) { return 0 }
        let corners = [
            Position(east: 0, north: 0), Position(east: corner.east, north: 0),
            Position(east: 0, north: corner.north), corner,
        ]
        let fromCorners = corners.map { Self.distance($0, start, end) }
        let fromEnds = [start, end].map { position in
            let nearest = Position(
                east: min(max(position.east, 0), corner.east),
                north: min(max(position.north, 0), corner.north)
            )
            return position.distance(to: nearest)
        }
        return (fromCorners + fromEnds).min() ?? .infinity
    }

    private static func distance(_ point: Position, _ start: Position, _ end: Position) -> Double {
        let (east, north) = (end.east - start.east, end.north - start.north)
        let square = east * east + north * north
        let along = (point.east - start.east) * east + (point.north - start.north) * north
        let part = square == 0 ? 0 : min(max(along / square, 0), 1)
        return point.distance(to: Position(east: start.east + part * east, north: start.north + part * north))
    }

    /// Whether the line goes through the box between the origin and the corner (Liang–Barsky clipping).
    private static func touches(_ start: Position, _ end: Position, _ corner: Position) -> Bool {
        var (first, last) = (0.0, 1.0)
        for (delta, low, high) in [
            (end.east - start.east, -start.east, corner.east - start.east),
            (end.north - start.north, -start.north, corner.north - start.north),
        ] {
            guard delta != 0 else {
                if low > 0 || high < 0 { return false }
                continue
            }
            first = max(first, min(low / delta, high / delta))
            last = min(last, max(low / delta, high / delta))
        }
        return first <= last
    }

    /// Degrees as metres around a point.
    private struct Plane {
        let origin: Coordinate

        func position(_ point: Coordinate) -> Position {
            let scale = cos(Sphere.radians(self.origin.latitude))
            return Position(
                east: Sphere.radians(point.longitude - self.origin.longitude) * scale * Sphere.radius,
                north: Sphere.radians(point.latitude - self.origin.latitude) * Sphere.radius
            )
        }
    }
}

extension PolygonWithHoles {
    /// The lines of the outer ring.
    var outerSegments: [Segment] {
        guard var start = self.outer.last else { return [] }
        return self.outer.map { end in
            defer { start = end }
            return Segment(from: start, to: end)
        }
    }

    /// Whether the outer ring comes at least so near to the point, in metres.
    func isWithin(_ metres: Double, of point: Coordinate) -> Bool {
        self.outerSegments.contains { $0.distance(to: point) <= metres }
    }
}
