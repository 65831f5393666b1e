/// A box of latitudes and longitudes, in degrees, its edges included.
///
/// Where it crosses the antimeridian, `west` is greater than `east` (RFC 7946 §5.2).
public struct BoundingBox: Hashable, Sendable {
    public let south: Double
    public let west: Double
    public let north: Double
    public let east: Double

    public init(south: Double, west: Double, north: Double, east: Double) {
        self.south = south
        self.west = west
        self.north = north
        self.east = east
    }

    /// Whether the box goes across the antimeridian.
    public var crossesAntimeridian: Bool { self.west > self.east }

    /// Whether the point lies in the box or on its edge.
    public func contains(_ point: Coordinate) -> Bool {
        guard (self.south...self.north).contains(point.latitude) else { return false }
        guard self.crossesAntimeridian else { return (self.west...self.east).contains(point.longitude) }
        return point.longitude >= self.west || point.longitude <= self.east
    }

    /// Whether all of the other box lies in this one.
    public func contains(_ other: BoundingBox) -> Bool {
        guard self.south <= other.south, other.north <= self.north else { return false }
        switch (self.crossesAntimeridian, other.crossesAntimeridian) {
        case (false, false), (true, true): return self.west <= other.west && other.east <= self.east
        case (true, false): return self.west <= other.west || other.east <= self.east
        case (false, true): return self.west <= -180 && self.east >= 180
        }
    }
}
