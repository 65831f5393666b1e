import Foundation

extension Shape {
    /// The area on the sphere. Of a ring that crosses itself, the number means nothing.
    public var areaSquareMetres: Double {
        switch self {
        case .polygon(let ring): Shape.area(of: ring)
        case .disc(_, let radius):
            // A spherical cap, in the form that does not cancel for small radii.
            4 * .pi * pow(Sphere.radius * sin(min(radius / Sphere.radius, .pi) / 2), 2)
        }
    }

    /// The smallest box around the shape. A disc's may cross the antimeridian, a ring's never does.
    public var boundingBox: BoundingBox {
        switch self {
        case .polygon(let ring): Shape.boundingBox(of: ring)
        case .disc(let center, let radius): Disc(center: center, radius: radius).boundingBox
        }
    }

    /// Whether all of the shape lies in the box.
    public func isInside(_ box: BoundingBox) -> Bool {
        guard case .polygon(let ring) = self, box.crossesAntimeridian else { return box.contains(self.boundingBox) }
        return ring.allSatisfy(box.contains)
    }

    /// Green's theorem: R² times the integral of sin φ over λ along the ring, exact for straight edges.
    private static func area(of ring: [Coordinate]) -> Double {
        guard let last = ring.last else { return 0 }
        var sum = 0.0
        var start = last
        for end in ring {
            let half = Sphere.radians(end.latitude - start.latitude) / 2
            let middle = Sphere.radians((end.latitude + start.latitude) / 2)
            // The mean of the sine along the edge; the quotient tends to 1 for level edges.
            let meanSine = sin(middle) * (half == 0 ? 1 : sin(half) / half)
            sum += Sphere.radians(end.longitude - start.longitude) * meanSine
            start = end
        }
        return abs(sum) * Sphere.radius * Sphere.radius
    }

    private static func boundingBox(of ring: [Coordinate]) -> BoundingBox {
        var (south, west, north, east) = (Double.infinity, Double.infinity, -Double.infinity, -Double.infinity)
        for position in ring {
            south = min(south, position.latitude)
            north = max(north, position.latitude)
            west = min(west, position.longitude)
            east = max(east, position.longitude)
        }
        return BoundingBox(south: south, west: west, north: north, east: east)
    }
}
