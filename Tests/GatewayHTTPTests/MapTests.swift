import CommunityRequests
import Testing

@testable import GatewayHTTP

@Suite("Maps and charts")
struct MapTests {
    @Test(
        "the plane of a map is that of the cells",
        arguments: [(30_310, 52_800), (0, 0), (131_071, 131_071), (65_536, 65_536)]
    )
    func projection(x: Int, y: Int) throws {
        let bounds = try #require(Cell(x: x, y: y)).bounds
        #expect(abs(MapFrame.column(bounds.west) - Double(x)) < 1e-6)
        #expect(abs(MapFrame.longitude(Double(x)) - bounds.west) < 1e-9)
        #expect(abs(MapFrame.latitude(Double(y)) - bounds.north) < 1e-9)
        if abs(bounds.north) < 85 { #expect(abs(MapFrame.row(bounds.north) - Double(y)) < 1e-6) }
    }

    @Test("a frame holds its points, is never smaller than asked, and at most as high as wide")
    func frame() throws {
        #expect(MapFrame([], minimum: 10, width: 400) == nil)
        for points in [[(10.0, 10.0)], [(10, 10), (500, 20)], [(10, 10), (20, 900)]] {
            let frame = try #require(
                MapFrame(points.map { (column: $0.0, row: $0.1) }, minimum: 128, width: 400)
            )
            #expect(frame.east - frame.west >= 128 && frame.height <= 400)
            for (column, row) in points {
                #expect((0...400).contains(frame.x(column)) && (0...frame.height).contains(frame.y(row)))
            }
        }
    }

    @Test(
        "a scale is the longest round distance that has room",
        arguments: [(100.0, "10 km (6.2 mi)", 100), (1, "100 m (0.06 mi)", 100), (700, "100 km (62 mi)", 143)]
    )
    func scale(metresPerUnit: Double, text: String, length: Int) {
        #expect(MapScale(metresPerUnit: metresPerUnit, room: 160).text == text)
        #expect(MapScale(metresPerUnit: metresPerUnit, room: 160).length == length)
    }

    @Test("places are found by their names and by where they are")
    func gazetteer() throws {
        let gazetteer = Gazetteer(
            "Big Town|TX|33000|-96700\nSmall Town|TX|33200|-96700\nSan José|CA|37300|-121900\nbad line"
        )
        #expect(gazetteer.places(named: "SAN JOSE").map(\.state) == ["CA"])
        let box = BoundingBox(south: 32.9, west: -97, north: 33.3, east: -96)
        #expect(gazetteer.places(in: box).map(\.name) == ["Big Town", "Small Town"])
        let near = try #require(gazetteer.nearest(to: Coordinate(latitude: 33.05, longitude: -96.7)))
        #expect(near.place.name == "Big Town" && abs(near.metres - 5_560) < 20 && near.degrees < 1)
        #expect(gazetteer.nearest(to: Coordinate(latitude: 45, longitude: -100)) == nil)
        #expect(Gazetteer.builtIn.places(named: "Dallas").contains { $0.state == "TX" })
    }

    @Test("an area is described by the town that is near, in the reader's language")
    func placeText() throws {
        let gazetteer = Gazetteer("Big Town|TX|33000|-96700")
        func text(_ latitude: Double, _ longitude: Double, _ words: Words) -> String? {
            let cell = Cell(containing: Coordinate(latitude: latitude, longitude: longitude))
            return PlaceText.of([cell], words: words, gazetteer: gazetteer)
        }
        #expect(text(33.001, -96.7, .english) == "In or near Big Town, Texas")
        #expect(text(33.1, -96.58, .english) == "About 16 km (10 mi) north-east of Big Town, Texas")
        #expect(text(32.9, -96.7, .spanish) == "A unos 11 km (7 mi) al sur de Big Town, Texas")
        #expect(text(40, -96.7, .english) == nil)
    }

    @Test("names on a map never lie over each other or over a mark")
    func labels() {
        var labels = PlaceLabels(width: 400, height: 300)
        labels.avoid((x: 200, y: 150))
        let middle = Coordinate(latitude: 0, longitude: 0)
        let places = (0..<200).map { (number: Int) -> (Gazetteer.Place, (x: Double, y: Double)) in
            let place = Gazetteer.Place(name: "Town \(number)", state: "TX", position: middle)
            return (place, (x: Double(number * 37 % 400), y: Double(number * 53 % 300)))
        }
        let placed = labels.place(places)
        #expect(placed.count > 5)
        let boxes = placed.compactMap { (label) -> BoundingBox? in
            guard let x = Double(label.x), let y = Double(label.y) else { return nil }
            let width: Double = Double(label.name.count) * 6.3
            let left: Double = label.anchor == "end" ? x - width : x
            return BoundingBox(south: y - 11, west: left, north: y, east: left + width)
        }
        for (index, one) in boxes.enumerated() {
            for other in boxes[(index + 1)...] {
                let isBeside = one.west >= other.east || other.west >= one.east
                let isAbove = one.south >= other.north || other.south >= one.north
                #expect(isBeside || isAbove, "\(one) and \(other)")
            }
        }
    }

    @Test("a chart of months has those without a figure, and no more than the last 24")
    func months() throws {
        let chart = try #require(
            MonthChart(
                id: "m",
                title: "Requests",
                countHeading: "Requests",
                [(month: "2023-01", count: 9), (month: "2025-12", count: 4), (month: "2026-02", count: 2)],
                words: .english
            )
        )
        #expect(chart.rows.count == 24 && chart.rows.prefix(3).map(\.count) == ["2", "0", "4"])
        #expect(chart.rows.first?.name == "Feb 2026" && chart.highest == "4")
        let none = MonthChart(id: "m", title: "", countHeading: "", [], words: .english)
        let hostile = MonthChart(id: "m", title: "", countHeading: "", [(month: "x", count: 1)], words: .english)
        #expect(none == nil && hostile == nil)
    }
}
