import CommunityRequests
import Foundation
import Testing

/// The covers compared with sampling: no point of a shape lies in a cell that is left out, and every cell that is
/// named has a point that is, but for an error of sampling, in the shape.
@Suite("Covers against sampling")
struct CoverPropertyTests {
    @Test(
        "every point of a ring and of its edges is in a cell of its cover, and every cell holds one",
        arguments: 1...40
    )
    func polygons(seed: Int) throws {
        var random = Geometry.Generator(seed: UInt64(seed))
        let center = Coordinate(latitude: 20 + 50 * random.unit(), longitude: -170 + 110 * random.unit())
        let size = 0.002 + 0.02 * random.unit()
        let ring = Geometry.star(
            around: center,
            corners: Int.random(in: 3...40, using: &random),
            size: size,
            using: &random
        )
        let shape = Shape.polygon(ring)
        let cells = Set(try #require(shape.cellList()))
        let box = shape.boundingBox
        var found: Set<Cell> = []
        for (index, start) in ring.enumerated() {
            let end = ring[(index + 1) % ring.count]
            for step in 0...500 {
                let part = Double(step) / 500
                found.insert(
                    Cell(
                        containing: Coordinate(
                            latitude: start.latitude + part * (end.latitude - start.latitude),
                            longitude: start.longitude + part * (end.longitude - start.longitude)
                        )
                    )
                )
            }
        }
        for _ in 0..<4_000 {
            let point = Coordinate(
                latitude: box.south + random.unit() * (box.north - box.south),
                longitude: box.west + random.unit() * (box.east - box.west)
            )
            if Geometry.contains(ring, point) { found.insert(Cell(containing: point)) }
        }
        #expect(found.subtracting(cells).isEmpty)
        // A cell may be missed that an edge cuts by a corner only, or that is hard to hit.
        #expect(cells.subtracting(found).count <= cells.count / 10 + 1)
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
