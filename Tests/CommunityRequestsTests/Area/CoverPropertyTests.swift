import CommunityRequests
import Foundation
import Testing

/// The covers compared with looking at every cell of the bounding box and one ring around it.
@Suite("Covers against brute force")
struct CoverPropertyTests {
    @Test("a cell is in a ring's cover exactly if an edge meets it or its centre is in the ring", arguments: 1...60)
    func polygons(seed: Int) throws {
        var random = Geometry.Generator(seed: UInt64(seed))
        let center = Coordinate(latitude: -70 + 140 * random.unit(), longitude: -170 + 340 * random.unit())
        // Flat, square and tall ones.
        let (width, height) = (
            0.0005 + 0.02 * random.unit() * random.unit(), 0.0005 + 0.02 * random.unit() * random.unit()
        )
        let corners = Int.random(in: 3...40, using: &random)
        let ring = Geometry.star(
            around: Coordinate(latitude: 0, longitude: 0),
            corners: corners,
            size: 1,
            using: &random
        )
        .map {
            Coordinate(
                latitude: center.latitude + $0.latitude * height,
                longitude: center.longitude + $0.longitude * width
            )
        }
        #expect(try #require(Shape.polygon(ring).cellList()) == Self.cells(touching: ring))
    }

    @Test("so it is for rings drawn along the edges of cells, where touching decides", arguments: 1...60)
    func rectilinear(seed: Int) throws {
        var random = Geometry.Generator(seed: UInt64(2_000 + seed))
        let origin = Cell(
            containing: Coordinate(latitude: 10 + 55 * random.unit(), longitude: -150 + 80 * random.unit())
        )
        // A staircase of edges and middles of cells, closed along its foot.
        func corner(_ x: Int, _ y: Int) throws -> Coordinate {
            let cell = try #require(Cell(x: origin.x + x / 2, y: origin.y - y / 2))
            return Coordinate(
                latitude: y % 2 == 0 ? cell.bounds.south : cell.center.latitude,
                longitude: x % 2 == 0 ? cell.bounds.west : cell.center.longitude
            )
        }
        var ring = [try corner(0, 0)]
        var height = Int.random(in: 1...12, using: &random)
        let steps = Int.random(in: 1...8, using: &random)
        for step in 0..<steps {
            ring.append(try corner(step * 3, height))
            ring.append(try corner(step * 3 + 3, height))
            height = Int.random(in: 1...12, using: &random)
        }
        ring.append(try corner(steps * 3, 0))
        #expect(try #require(Shape.polygon(ring).cellList()) == Self.cells(touching: ring))
    }

    private static func cells(touching ring: [Coordinate]) throws -> [Cell] {
        let box = Shape.polygon(ring).boundingBox
        let first = Cell(containing: Coordinate(latitude: box.north, longitude: box.west))
        let last = Cell(containing: Coordinate(latitude: box.south, longitude: box.east))
        var cells: [Cell] = []
        for y in first.y - 1...last.y + 1 {
            for x in first.x - 1...last.x + 1 {
                let cell = try #require(Cell(x: x, y: y))
                let isMet = ring.indices.contains { index in
                    self.meets(cell.bounds, from: ring[index], to: ring[(index + 1) % ring.count])
                }
                if isMet || Geometry.contains(ring, cell.center) { cells.append(cell) }
            }
        }
        return cells
    }

    /// Whether a part of the edge is left after cutting it at the four sides (Liang and Barsky).
    private static func meets(_ box: BoundingBox, from start: Coordinate, to end: Coordinate) -> Bool {
        var (first, last) = (0.0, 1.0)
        let sides = [
            (start.longitude, end.longitude, box.west, box.east), (start.latitude, end.latitude, box.south, box.north),
        ]
        for (from, to, low, high) in sides {
            guard max(from, to) >= low, min(from, to) <= high else { return false }
            guard from != to else { continue }
            let (enters, leaves) = ((low - from) / (to - from), (high - from) / (to - from))
            first = max(first, min(enters, leaves))
            last = min(last, max(enters, leaves))
        }
        return first <= last
    }

    @Test("a cell is in a disc's cover exactly if its nearest point is within the radius", arguments: 1...40)
    func discs(seed: Int) throws {
        var random = Geometry.Generator(seed: UInt64(1_000 + seed))
        let center = Coordinate(latitude: -80 + 160 * random.unit(), longitude: -180 + 360 * random.unit())
        let radius = 50 + 2_000 * random.unit() * random.unit()
        let cells = Set(try #require(Shape.disc(center: center, radius: radius).cellList()))
        let middle = Cell(containing: center)
        let reach = Int(radius / middle.areaSquareMetres.squareRoot()) + 3
        for y in middle.y - reach...middle.y + reach {
            for x in middle.x - reach...middle.x + reach {
                let cell = try #require(Cell(x: x & 131_071, y: y))
                let nearest = Self.distance(from: center, to: cell.bounds)
                guard abs(nearest - radius) > 1e-3 else { continue }
                #expect(cells.contains(cell) == (nearest < radius), "\(cell) \(nearest) \(radius)")
            }
        }
        #expect(cells.allSatisfy { Self.distance(from: center, to: $0.bounds) < radius + 1e-3 })
    }

    /// By golden-section search along the meridian that is nearest in longitude.
    private static func distance(from point: Coordinate, to box: BoundingBox) -> Double {
        var longitude = point.longitude
        if longitude < box.west - 180 { longitude += 360 }
        if longitude > box.east + 180 { longitude -= 360 }
        let nearest = min(max(longitude, box.west), box.east)
        var (south, north) = (box.south, box.north)
        func distance(_ latitude: Double) -> Double {
            Geometry.distance(point, Coordinate(latitude: latitude, longitude: nearest))
        }
        for _ in 0..<80 {
            let third = (north - south) / 3
            if distance(south + third) < distance(north - third) { north -= third } else { south += third }
        }
        return distance((south + north) / 2)
    }

    @Test("turning a shape round its first position does not change its cover")
    func rotation() throws {
        var random = Geometry.Generator(seed: 5)
        let ring = Geometry.star(
            around: Coordinate(latitude: 40, longitude: -75),
            corners: 25,
            size: 0.01,
            using: &random
        )
        let cells = try #require(Shape.polygon(ring).cellList())
        for turn in 1..<ring.count {
            #expect(Shape.polygon(Array(ring[turn...] + ring[..<turn])).cellList() == cells)
        }
        #expect(Shape.polygon(ring.reversed()).cellList() == cells)
    }
}
