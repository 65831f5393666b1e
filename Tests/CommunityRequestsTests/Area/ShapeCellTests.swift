import CommunityRequests
import Foundation
import Testing

@Suite("The cells of a shape")
struct ShapeCellTests {
    private let center = Coordinate(latitude: 32.9871, longitude: -96.7479)

    private func ring(_ positions: (Double, Double)...) -> [Coordinate] {
        positions.map { Coordinate(latitude: $0.0, longitude: $0.1) }
    }

    private func ring(of box: BoundingBox) -> [Coordinate] {
        self.ring((box.south, box.west), (box.south, box.east), (box.north, box.east), (box.north, box.west))
    }

    @Test("a disc of a fifth of a mile touches eleven")
    func example() throws {
        let cells = try #require(Shape.disc(center: self.center, radius: 0.2 * Sphere.metresPerMile).cellList())
        #expect(
            cells.map(\.description) == [
                "30309/52800", "30310/52800", "30311/52800", "30312/52800", "30309/52801", "30310/52801",
                "30311/52801", "30312/52801", "30310/52802", "30311/52802", "30312/52802",
            ]
        )
    }

    @Test("a shape inside of one cell has that one, a cell inside of the shape is one of its")
    func nested() throws {
        let cell = Cell(containing: self.center)
        let (middle, width) = (cell.center, cell.bounds.east - cell.bounds.west)
        #expect(Shape.disc(center: middle, radius: 1).cellList() == [cell])
        #expect(Shape.disc(center: middle, radius: 0).cellList() == [cell])
        let small = self.ring(
            (middle.latitude, middle.longitude),
            (middle.latitude, middle.longitude + width / 10),
            (middle.latitude + width / 10, middle.longitude)
        )
        #expect(Shape.polygon(small).cellList() == [cell])
        let large = BoundingBox(
            south: middle.latitude - 3 * width,
            west: middle.longitude - 3 * width,
            north: middle.latitude + 3 * width,
            east: middle.longitude + 3 * width
        )
        let cells = try #require(Shape.polygon(self.ring(of: large)).cellList())
        #expect(cells.contains(cell))
        #expect(cells.count == 7 * 9)
    }

    @Test("touching counts: a ring drawn along a cell's edges has its eight neighbours too")
    func touching() throws {
        let cell = Cell(containing: self.center)
        let cells = try #require(Shape.polygon(self.ring(of: cell.bounds)).cellList())
        #expect(cells.count == 9)
        #expect(cells == cells.sorted())
        #expect(cells[4] == cell)
    }

    @Test("a thin strip touches many, in either direction and slanted")
    func strips() throws {
        let width = 360.0 / 131_072
        let cell = Cell(containing: self.center)
        let (south, west) = (cell.bounds.south + width / 3, cell.bounds.west + width / 3)
        let thin = 1e-6
        let level = Shape.polygon(
            self.ring(
                (south, west),
                (south, west + 20 * width),
                (south + thin, west + 20 * width),
                (south + thin, west)
            )
        )
        #expect(level.cellList()?.count == 21)
        let upright = Shape.polygon(
            self.ring(
                (south, west),
                (south, west + thin),
                (south + 20 * width, west + thin),
                (south + 20 * width, west)
            )
        )
        let uprightCells = try #require(upright.cellList())
        #expect(Set(uprightCells.map(\.x)) == [cell.x])
        #expect(uprightCells.map(\.y) == Array((uprightCells.first?.y ?? 0)...cell.y))
        let slanted = Shape.polygon(
            self.ring(
                (south, west),
                (south + 10 * width, west + 10 * width),
                (south + 10 * width, west + 10 * width + thin)
            )
        )
        let slantedCells = try #require(slanted.cellList())
        // A line that leaves a cell enters a neighbour: as many as the steps in both directions, and its first.
        let steps = (slantedCells.map(\.x).max() ?? 0) - cell.x + cell.y - (slantedCells.map(\.y).min() ?? 0)
        #expect(slantedCells.count == steps + 1)
    }

    @Test("a hollow shape leaves out the cells it only surrounds")
    func hollow() throws {
        let width = 360.0 / 131_072
        let (south, west) = (self.center.latitude, self.center.longitude)
        // A horseshoe, ten cells wide, open to the north.
        let horseshoe = Shape.polygon(
            self.ring(
                (south, west),
                (south, west + 10 * width),
                (south + 10 * width, west + 10 * width),
                (south + 10 * width, west + 9.5 * width),
                (south + 0.5 * width, west + 9.5 * width),
                (south + 0.5 * width, west + 0.5 * width),
                (south + 10 * width, west + 0.5 * width),
                (south + 10 * width, west)
            )
        )
        let cells = try #require(horseshoe.cellList())
        let hole = Cell(containing: Coordinate(latitude: south + 5 * width, longitude: west + 5 * width))
        #expect(!cells.contains(hole))
        #expect(
            cells.contains(Cell(containing: Coordinate(latitude: south + 9 * width, longitude: west + 9.7 * width)))
        )
    }

    @Test("a disc across the antimeridian has cells at both ends of the grid, sorted")
    func antimeridian() throws {
        let disc = Shape.disc(center: Coordinate(latitude: 52, longitude: 179.9999), radius: 500)
        let cells = try #require(disc.cellList())
        #expect(cells.contains { $0.x == 0 })
        #expect(cells.contains { $0.x == 131_071 })
        #expect(cells == cells.sorted())
        #expect(Set(cells).count == cells.count)
    }

    @Test("near a pole there are no cells")
    func poles() {
        #expect(Shape.disc(center: Coordinate(latitude: 89, longitude: 0), radius: 500).cellList() == [])
        #expect(
            Shape.disc(center: Coordinate(latitude: 89.999, longitude: 0), radius: 600_000).cells(limit: 65_536)
                == .tooMany
        )
        #expect(Shape.polygon(self.ring((86, 0), (86, 0.001), (86.001, 0))).cellList() == [])
    }

    @Test("what is too large, or not on the sphere at all, is not enumerated")
    func tooMany() {
        #expect(Shape.disc(center: self.center, radius: 100_000).cells(limit: 65_536) == .tooMany)
        #expect(Shape.disc(center: self.center, radius: 1e9).cells(limit: 65_536) == .tooMany)
        #expect(Shape.disc(center: self.center, radius: 400).cells(limit: 10) == .tooMany)
        let country = BoundingBox(south: 25, west: -120, north: 48, east: -70)
        #expect(Shape.polygon(self.ring(of: country)).cells(limit: 65_536) == .tooMany)
        for bad in [Double.nan, .infinity, 1e300, 181] {
            let position = Coordinate(latitude: 33, longitude: bad)
            #expect(Shape.disc(center: position, radius: 400).cells(limit: 65_536) == .tooMany)
            #expect(Shape.polygon([self.center, position, self.center]).cells(limit: 65_536) == .tooMany)
        }
        #expect(Shape.disc(center: self.center, radius: .nan).cells(limit: 65_536) == .tooMany)
        #expect(Shape.polygon([]).cells(limit: 65_536) == .tooMany)
    }
}

@Suite("The share of cells outside of a boundary")
struct TerritoryTests {
    @Test("counts cells by their centres")
    func share() throws {
        let cells = try (0..<8).map { try #require(Cell(x: 30_000 + $0, y: 52_000)) }
        let bounds = cells.map(\.bounds)
        func box(from first: Int, to last: Int) -> PolygonWithHoles {
            let (south, north) = (bounds[0].south - 1, bounds[0].north + 1)
            let (west, east) = (bounds[first].west, bounds[last].east)
            return PolygonWithHoles(
                outer: [(south, west), (south, east), (north, east), (north, west)]
                    .map { Coordinate(latitude: $0.0, longitude: $0.1) }
            )
        }
        #expect(cells.shareOutside([box(from: 0, to: 7)]) == 0)
        #expect(cells.shareOutside([box(from: 0, to: 3)]) == 0.5)
        #expect(cells.shareOutside([box(from: 0, to: 1), box(from: 1, to: 3)]) == 0.5)
        #expect(cells.shareOutside([]) == 1)
        #expect([Cell]().shareOutside([box(from: 0, to: 7)]) == 1)
    }
}
