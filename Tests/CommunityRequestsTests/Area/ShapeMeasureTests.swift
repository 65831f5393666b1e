import CommunityRequests
import Foundation
import Testing

@Suite("Measures of shapes")
struct ShapeMeasureTests {
    private let center = Coordinate(latitude: 32.9871, longitude: -96.7479)
    private let squareMile = Sphere.squareMetresPerSquareMile

    @Test("a disc is a spherical cap", arguments: [(0.2, 0.125664), (0.0892062, 0.025), (0.3989423, 0.5)])
    func discs(miles: Double, squareMiles: Double) {
        let disc = Shape.disc(center: self.center, radius: miles * Sphere.metresPerMile)
        #expect(abs(disc.areaSquareMetres / self.squareMile - squareMiles) < 1e-6)
    }

    @Test("the largest disc is the sphere")
    func sphere() {
        let area = 4 * Double.pi * Sphere.radius * Sphere.radius
        for radius in [Sphere.radius * .pi, 1e9] {
            #expect(abs(Shape.disc(center: self.center, radius: radius).areaSquareMetres / area - 1) < 1e-12)
        }
        #expect(Shape.disc(center: self.center, radius: 0).areaSquareMetres == 0)
    }

    @Test("an octant of the sphere is an eighth of it")
    func octant() {
        let ring = [(0.0, 0.0), (0, 90), (90, 90), (90, 0)].map { Coordinate(latitude: $0.0, longitude: $0.1) }
        let area = Double.pi / 2 * Sphere.radius * Sphere.radius
        #expect(abs(Shape.polygon(ring).areaSquareMetres / area - 1) < 1e-12)
    }

    @Test("a ring's area does not depend on its direction, its first position or repeated ones")
    func directions() {
        let ring = [(33.0, -96.0), (33.004, -96.001), (33.006, -95.99), (33.001, -95.995)]
            .map { Coordinate(latitude: $0.0, longitude: $0.1) }
        let area = Shape.polygon(ring).areaSquareMetres
        let turned = Array(ring[2...] + ring[..<2])
        let repeated = ring.flatMap { [$0, $0] }
        for other in [ring.reversed(), turned, repeated] {
            #expect(abs(Shape.polygon(other).areaSquareMetres / area - 1) < 1e-9)
        }
    }

    @Test("edges are straight in longitude and latitude: cutting them up changes nothing")
    func straightEdges() {
        let ring = [(30.0, -100.0), (35.0, -98.0), (31.0, -90.0)].map { Coordinate(latitude: $0.0, longitude: $0.1) }
        var fine: [Coordinate] = []
        for (index, start) in ring.enumerated() {
            let end = ring[(index + 1) % ring.count]
            for step in 0..<500 {
                let part = Double(step) / 500
                fine.append(
                    Coordinate(
                        latitude: start.latitude + part * (end.latitude - start.latitude),
                        longitude: start.longitude + part * (end.longitude - start.longitude)
                    )
                )
            }
        }
        let (coarse, exact) = (Shape.polygon(ring).areaSquareMetres, Shape.polygon(fine).areaSquareMetres)
        #expect(abs(coarse / exact - 1) < 1e-9)
    }

    @Test("a disc's box touches the disc: a point on each side is just within the radius")
    func discBox() {
        let radius = 5_000.0
        let box = Shape.disc(center: self.center, radius: radius).boundingBox
        #expect(
            abs(Geometry.distance(self.center, Coordinate(latitude: box.north, longitude: -96.7479)) - radius) < 1e-3
        )
        #expect(
            abs(Geometry.distance(self.center, Coordinate(latitude: box.south, longitude: -96.7479)) - radius) < 1e-3
        )
        let nearest =
            (0...2_000).map { 32.9 + Double($0) * 1e-4 }
            .map { Geometry.distance(self.center, Coordinate(latitude: $0, longitude: box.east)) }.min() ?? 0
        #expect(abs(nearest - radius) < 0.01)
    }

    @Test("a disc's box crosses the antimeridian where the disc does, and takes in all longitudes at a pole")
    func discBoxAtTheEdges() {
        let across = Shape.disc(center: Coordinate(latitude: 52, longitude: 179.999), radius: 1_000).boundingBox
        #expect(across.crossesAntimeridian)
        #expect(across.contains(Coordinate(latitude: 52, longitude: -179.99)))
        let pole = Shape.disc(center: Coordinate(latitude: 89.999, longitude: 10), radius: 1_000).boundingBox
        #expect(pole.west == -180 && pole.east == 180 && pole.north == 90)
    }

    @Test("a shape is inside a box with all of it")
    func inside() throws {
        let texas = try #require(USState(code: "TX")).boundingBox
        let alaska = try #require(USState(code: "AK")).boundingBox
        let disc = Shape.disc(center: self.center, radius: 400)
        #expect(disc.isInside(texas))
        #expect(!disc.isInside(alaska))
        let swapped = self.center.swapped
        let ring = [(33.0, -96.0), (33.0, -96.1), (37.0, -96.0)].map { Coordinate(latitude: $0.0, longitude: $0.1) }
        #expect(!Shape.polygon(ring).isInside(texas))
        #expect(!Shape.disc(center: swapped, radius: 400).isInside(texas))
        let aleutian = Coordinate(latitude: 52, longitude: 179.999)
        #expect(Shape.disc(center: aleutian, radius: 1_000).isInside(alaska))
        let island = [(52.0, 179.0), (52.0, 179.1), (52.1, 179.0)].map { Coordinate(latitude: $0.0, longitude: $0.1) }
        #expect(Shape.polygon(island).isInside(alaska))
    }
}
