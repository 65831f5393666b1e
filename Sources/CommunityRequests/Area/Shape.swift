/// A point on the sphere, in degrees.
public struct Coordinate: Hashable, Sendable {
    public let latitude: Double
    public let longitude: Double

    /// Makes a point; no range is checked here, so that a reader can say what is wrong with it.
    public init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }

    /// Whether the latitude is in -90...90 and the longitude in -180...180.
    public var isInRange: Bool {
        (-90...90).contains(self.latitude) && (-180...180).contains(self.longitude)
    }

    /// The point with the two numbers in the other order.
    public var swapped: Coordinate { Coordinate(latitude: self.longitude, longitude: self.latitude) }
}

/// What a partner drew: a simple ring, or a disc. It is measured, turned into cells, and not kept.
public enum Shape: Hashable, Sendable {
    /// A closed ring without holes; the first position is not repeated at the end. Edges are straight
    /// in longitude and latitude (RFC 7946 §3.1.1).
    case polygon([Coordinate])
    /// All points at most `radius` metres from the centre, on the sphere.
    case disc(center: Coordinate, radius: Double)
}

/// A polygon of a boundary file: an outer ring and its holes, each without the repeated last position.
public struct PolygonWithHoles: Hashable, Sendable {
    public let outer: [Coordinate]
    public let holes: [[Coordinate]]

    public init(outer: [Coordinate], holes: [[Coordinate]] = []) {
        self.outer = outer
        self.holes = holes
    }
}
