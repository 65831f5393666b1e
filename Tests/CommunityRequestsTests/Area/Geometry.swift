import CommunityRequests
import Foundation

/// Slow and plain geometry to compare with, and a generator that always draws the same.
enum Geometry {
    /// Great-circle distance in metres, by haversines.
    static func distance(_ left: Coordinate, _ right: Coordinate) -> Double {
        let radians = Double.pi / 180
        let latitudes = sin((right.latitude - left.latitude) * radians / 2)
        let longitudes = sin((right.longitude - left.longitude) * radians / 2)
        let haversine =
            latitudes * latitudes
            + cos(left.latitude * radians) * cos(right.latitude * radians) * longitudes * longitudes
        return 2 * Sphere.radius * asin(min(haversine.squareRoot(), 1))
    }

    /// Even-odd rule.
    static func contains(_ ring: [Coordinate], _ point: Coordinate) -> Bool {
        PolygonWithHoles(outer: ring).contains(point)
    }

    /// A ring around a point that never crosses itself: angles ascend, radii vary. In degrees.
    static func star(around center: Coordinate, corners: Int, size: Double, using random: inout Generator)
        -> [Coordinate]
    {
        (0..<corners).map { corner in
            let angle = (Double(corner) + random.unit() * 0.9) / Double(corners) * 2 * .pi
            let radius = size * (0.1 + 0.9 * random.unit())
            return Coordinate(
                latitude: center.latitude + radius * sin(angle),
                longitude: center.longitude + radius * cos(angle)
            )
        }
    }

    /// SplitMix64.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        init(seed: UInt64) { self.state = seed }

        mutating func next() -> UInt64 {
            self.state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = self.state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }

        mutating func unit() -> Double { Double.random(in: 0..<1, using: &self) }
    }
}

extension Shape {
    /// The cells, where there are not too many.
    func cellList(limit: Int = 65_536) -> [Cell]? {
        guard case .cells(let cells) = self.cells(limit: limit) else { return nil }
        return cells
    }
}
