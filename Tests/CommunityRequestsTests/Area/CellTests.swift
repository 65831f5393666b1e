import CommunityRequests
import Foundation
import Testing

@Suite("Cells")
struct CellTests {
    @Test(
        "are the Web-Mercator tiles at zoom 17",
        arguments: [
            (32.9871, -96.7479, "30311/52801"), (0.0, 0.0, "65536/65536"), (85.06, -180.0, "0/0"),
            (-85.06, 180.0, "131071/131071"),
            (51.5074, -0.1278, "65489/43584"), (-33.8688, 151.2093, "120589/78655"), (90.0, 0.0, "65536/0"),
        ] as [(Double, Double, String)]
    )
    func containing(latitude: Double, longitude: Double, text: String) {
        #expect(Cell(containing: Coordinate(latitude: latitude, longitude: longitude)).description == text)
    }

    @Test(
        "hold their own centre, and their bounds meet those of their neighbours",
        arguments: [0, 1, 30_311, 65_535, 131_070]
    )
    func bounds(number: Int) throws {
        let cell = try #require(Cell(x: number, y: number))
        let next = try #require(Cell(x: number + 1, y: number + 1))
        #expect(Cell(containing: cell.center) == cell)
        #expect(cell.bounds.east == next.bounds.west)
        #expect(cell.bounds.south == next.bounds.north)
        #expect(cell.bounds.contains(cell.center))
        let corner = try #require(Cell(x: 0, y: 0))
        #expect(abs(corner.bounds.north - 85.0511287798066) < 1e-9)
    }

    @Test("have the area of the band between their latitudes")
    func area() throws {
        for y in [0, 1_000, 52_801, 65_535, 65_536, 131_071] {
            let cell = try #require(Cell(x: 7, y: y))
            let bounds = cell.bounds
            let ring = [
                Coordinate(latitude: bounds.south, longitude: bounds.west),
                Coordinate(latitude: bounds.south, longitude: bounds.east),
                Coordinate(latitude: bounds.north, longitude: bounds.east),
                Coordinate(latitude: bounds.north, longitude: bounds.west),
            ]
            #expect(abs(cell.areaSquareMetres / Shape.polygon(ring).areaSquareMetres - 1) < 1e-9)
        }
        let nova = Cell(containing: Coordinate(latitude: 32.9871, longitude: -96.7479))
        #expect(abs(nova.areaSquareMetres.squareRoot() - 256.173739440819) < 1e-6)
    }

    @Test("are written as column and row, and read only so")
    func text() {
        #expect(Cell("30310/52800")?.description == "30310/52800")
        for text in ["", "1", "1/2/3", "+1/2", "01/2", "1/ 2", "-1/2", "131072/0", "0/131072", "a/b"] {
            #expect(Cell(text) == nil)
        }
    }

    @Test("lie in their region and are sorted by row")
    func order() throws {
        #expect(Cell("30310/52800")?.region == Region(x: 236, y: 412))
        let sorted = try ["2/1", "1/2", "1/1"].map { try #require(Cell($0)) }.sorted().map(\.description)
        #expect(sorted == ["1/1", "2/1", "1/2"])
    }
}

@Suite("Boxes")
struct BoundingBoxTests {
    private let plain = BoundingBox(south: 10, west: 20, north: 30, east: 40)
    private let crossing = BoundingBox(south: 50, west: 170, north: 72, east: -130)

    @Test("hold their edges, across the antimeridian too")
    func points() {
        #expect(self.plain.contains(Coordinate(latitude: 10, longitude: 40)))
        #expect(!self.plain.contains(Coordinate(latitude: 9.99, longitude: 30)))
        #expect(self.crossing.crossesAntimeridian)
        for longitude in [170.0, 180, -180, -130] {
            #expect(self.crossing.contains(Coordinate(latitude: 60, longitude: longitude)))
        }
        for longitude in [169.0, 0, -129] {
            #expect(!self.crossing.contains(Coordinate(latitude: 60, longitude: longitude)))
        }
    }

    @Test("hold other boxes")
    func boxes() {
        #expect(self.plain.contains(self.plain))
        #expect(!self.plain.contains(BoundingBox(south: 10, west: 20, north: 30, east: 41)))
        #expect(self.crossing.contains(BoundingBox(south: 51, west: 175, north: 52, east: -175)))
        #expect(self.crossing.contains(BoundingBox(south: 51, west: 171, north: 52, east: 180)))
        #expect(self.crossing.contains(BoundingBox(south: 51, west: -150, north: 52, east: -140)))
        #expect(!self.crossing.contains(BoundingBox(south: 51, west: -150, north: 52, east: -120)))
        #expect(!self.crossing.contains(BoundingBox(south: 51, west: -150, north: 52, east: 175)))
        #expect(!self.plain.contains(self.crossing))
    }
}
