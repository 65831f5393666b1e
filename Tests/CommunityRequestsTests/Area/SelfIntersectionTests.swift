import CommunityRequests
import Foundation
import Testing

@Suite("Rings that meet themselves")
struct SelfIntersectionTests {
    private static func ring(_ positions: [(Double, Double)]) -> [Coordinate] {
        positions.map { Coordinate(latitude: 32.9 + $0.1 / 1_000, longitude: -96.7 + $0.0 / 1_000) }
    }

    @Test(
        "are not these",
        arguments: [
            ring([(0, 0), (4, 0), (4, 4), (0, 4)]), ring([(0, 0), (4, 0), (2, 3)]),
            ring([(0, 0), (2, 0), (4, 0), (4, 4), (0, 4)]),  // a position on a straight edge
            ring([(0, 0), (0, 0), (4, 0), (4, 4), (4, 4), (4, 4), (0, 4), (0, 0)]),  // repeated ones
            ring([(0, 0), (4, 0), (4, 4), (2, 1), (0, 4)]),  // a deep notch
            ring([(0, 0), (6, 0), (6, 6), (4, 6), (4, 2), (2, 2), (2, 6), (0, 6)]),
        ]
    )
    func simple(ring: [Coordinate]) {
        #expect(!Shape.selfIntersects(ring: ring))
        #expect(!Shape.selfIntersects(ring: ring.reversed()))
    }

    @Test(
        "are these",
        arguments: [
            ring([(0, 0), (4, 4), (4, 0), (0, 4)]),  // a bow tie
            ring([(0, 0), (4, 0), (4, 4), (2, 0), (0, 4)]),  // a corner on an edge
            ring([(0, 0), (4, 0), (4, 4), (0, 0), (0, 4)]),  // a corner met twice
            ring([(0, 0), (4, 0), (2, 0), (2, 4)]),  // folded back
            ring([(0, 0), (4, 0), (4, 4), (4, 8), (4, 4), (0, 4)]),  // a spike
            ring([(0, 0), (6, 0), (6, 4), (4, 4), (4, 0), (2, 0), (2, 4), (0, 4)]),  // edges over each other
            ring([(0, 0), (4, 0)]), ring([(0, 0)]), ring([]), ring([(1, 1), (1, 1), (1, 1), (1, 1)]),
            ring([(0, 0), (1, 1), (2, 2), (3, 3)]),  // a line
        ]
    )
    func crossing(ring: [Coordinate]) {
        #expect(Shape.selfIntersects(ring: ring))
        #expect(Shape.selfIntersects(ring: ring.reversed()))
        let turned = Array(ring.dropFirst() + ring.prefix(1))
        #expect(Shape.selfIntersects(ring: turned))
    }

    @Test("are found among thousands of positions, and stars are not")
    func many() {
        var random = Geometry.Generator(seed: 7)
        let center = Coordinate(latitude: 33, longitude: -96)
        var star = Geometry.star(around: center, corners: 2_000, size: 0.01, using: &random)
        #expect(!Shape.selfIntersects(ring: star))
        star.swapAt(700, 1_500)
        #expect(Shape.selfIntersects(ring: star))
    }

    @Test("agree with comparing every edge with every other")
    func bruteForce() {
        var random = Geometry.Generator(seed: 11)
        var found = 0
        for _ in 0..<2_000 {
            // On a coarse grid touching, collinear and repeated positions are common.
            let ring = (0..<Int.random(in: 3...6, using: &random)).map { _ in
                Coordinate(
                    latitude: Double(Int.random(in: 0...5, using: &random)),
                    longitude: Double(Int.random(in: 0...5, using: &random))
                )
            }
            let expected = Self.meetsItself(ring)
            found += expected ? 1 : 0
            #expect(Shape.selfIntersects(ring: ring) == expected, "\(ring)")
        }
        #expect((500...1_900).contains(found))
    }

    /// Whole numbers, so that every comparison is exact.
    private static func meetsItself(_ ring: [Coordinate]) -> Bool {
        var points: [Coordinate] = []
        for point in ring where points.last != point { points.append(point) }
        if points.count > 1, points.first == points.last { points.removeLast() }
        guard points.count >= 3 else { return true }
        let count = points.count
        func cross(_ a: Coordinate, _ b: Coordinate, _ c: Coordinate) -> Double {
            (b.longitude - a.longitude) * (c.latitude - a.latitude)
                - (b.latitude - a.latitude) * (c.longitude - a.longitude)
        }
        func isOn(_ a: Coordinate, _ b: Coordinate, _ c: Coordinate) -> Bool {
            cross(a, b, c) == 0 && min(a.longitude, b.longitude) <= c.longitude
                && c.longitude <= max(a.longitude, b.longitude) && min(a.latitude, b.latitude) <= c.latitude
                && c.latitude <= max(a.latitude, b.latitude)
        }
        for i in 0..<count {
            let (a, b) = (points[i], points[(i + 1) % count])
            let c = points[(i + 2) % count]
            if isOn(a, b, c) || isOn(b, c, a) { return true }
            for j in 0..<count where j != i && (j + 1) % count != i && (i + 1) % count != j {
                let (c, d) = (points[j], points[(j + 1) % count])
                if isOn(a, b, c) || isOn(a, b, d) || isOn(c, d, a) || isOn(c, d, b) { return true }
                if cross(a, b, c) * cross(a, b, d) < 0, cross(c, d, a) * cross(c, d, b) < 0 { return true }
            }
        }
        return false
    }
}
