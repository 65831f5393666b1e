import CommunityRequests
import Testing

@testable import PartnerAdapters

@Suite("Shapes are read with their order and unit")
struct ShapeReaderTests {
    private static let texas = USState(code: "TX")
    private static let ring = [
        Coordinate(latitude: 32.98, longitude: -96.75), Coordinate(latitude: 32.98, longitude: -96.74),
        Coordinate(latitude: 32.99, longitude: -96.74),
    ]

    @Test("a GeoJSON polygon is longitude first; heights are left out")
    func geoJSON() throws {
        let text = """
            {"type": "Polygon", "coordinates": [[[-96.75,32.98],[-96.74,32.98,7],[-96.74,32.99],[-96.75,32.98]]]}
            """
        #expect(try ShapeReader.geoJSONPolygon.read(json(text), in: Self.texas) == .polygon(Self.ring))
    }

    @Test(
        "a circle's radius is in its unit",
        arguments: [(ShapeReader.LengthUnit.mile, 321.8688), (.kilometre, 200), (.metre, 0.2)]
    )
    func circles(_ unit: ShapeReader.LengthUnit, _ metres: Double) throws {
        let node = try json(#"{"latitude": 32.9871, "longitude": -96.7479, "radius": 0.2}"#)
        let center = Coordinate(latitude: 32.9871, longitude: -96.7479)
        #expect(try ShapeReader.circle(unit: unit).read(node, in: Self.texas) == .disc(center: center, radius: metres))
    }

    @Test("a point becomes a disc; other members are none of it")
    func points() throws {
        let node = try json(#"{"name": "x", "latitude": 45.480779, "longitude": -73.758397, "notes": null}"#)
        let center = Coordinate(latitude: 45.480779, longitude: -73.758397)
        let reader = ShapeReader.point(radiusMetres: 250)
        #expect(try reader.read(node, in: Self.texas) == .disc(center: center, radius: 250))
    }

    @Test("CAP writes latitude first, and kilometres")
    func cap() throws {
        let polygon = xml(" 32.98,-96.75 32.98,-96.74\n32.99,-96.74 32.98,-96.75 ")
        #expect(try ShapeReader.capPolygon.read(polygon, in: Self.texas) == .polygon(Self.ring))
        let center = Coordinate(latitude: 32.9871, longitude: -96.7479)
        let circle = xml("32.9871,-96.7479 0.5")
        #expect(try ShapeReader.capCircle.read(circle, in: Self.texas) == .disc(center: center, radius: 500))
    }

    @Test(
        "a polygon that is none is refused",
        arguments: [
            (#"{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}"#, .shape),
            (#"{"type":"Polygon","coordinates":[[[0,0],[1,1],[1,0],[0,1],[0,0]]]}"#, .shape),
            (#"{"type":"Polygon","coordinates":[[[0,0],[1,0],[0,0]]]}"#, .shape),
            (#"{"type":"Polygon","coordinates":[[[0,0],[1,0],[2,0],[0,0]]]}"#, .shape),
            (#"{"type":"Polygon","coordinates":[[]]}"#, .shape), (#"{"type":"Polygon","coordinates":[]}"#, .shape),
            (#"{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]],[[0,0],[1,0],[1,1],[0,0]]]}"#, .shape),
            (#"{"type":"Polygon","coordinates":[[[0],[1,0],[1,1],[0,0]]]}"#, .shape),
            (#"{"type":"Polygon","coordinates":[[[0,91],[1,0],[1,1],[0,91]]]}"#, .shape),
            (#"{"type":"Polygon","coordinates":[[[181,0],[1,0],[1,1],[181,0]]]}"#, .shape),
            (#"{"type":"Polygon","coordinates":[[[1e999,0],[1,0],[1,1],[1e999,0]]]}"#, .shape),
            (#"{"type":"MultiPolygon","coordinates":[]}"#, .shape), (#"{"type":1,"coordinates":[]}"#, .shape),
            (#"{"type":"Polygon","coordinates":[[["0",0],[1,0],[1,1],[0,0]]]}"#, .type),
            (#"{"type":"Polygon","coordinates":"x"}"#, .type), (#"{"type":"Polygon","coordinates":[1]}"#, .type),
            (#"{"type":"Polygon","coordinates":[[1,2]]}"#, .type), (#""Polygon""#, .type),
            (#"{"type":"Polygon"}"#, .required), (#"{"coordinates":[]}"#, .required), ("null", .required),
        ] as [(String, RuleID)]
    )
    func badPolygons(_ text: String, _ expected: RuleID) throws {
        let node = try json(text)
        #expect(rule { () throws(ReadingFailure) in try ShapeReader.geoJSONPolygon.read(node, in: nil) } == expected)
    }

    @Test(
        "a circle that is none is refused",
        arguments: [
            (#"{"latitude":32,"longitude":-96,"radius":0}"#, .shape),
            (#"{"latitude":32,"longitude":-96,"radius":-0.0}"#, .shape),
            (#"{"latitude":32,"longitude":-96,"radius":-1}"#, .shape),
            (#"{"latitude":32,"longitude":-96,"radius":1e308}"#, .shape),
            (#"{"latitude":32,"longitude":-96,"radius":1e999}"#, .shape),
            (#"{"latitude":132,"longitude":-96,"radius":1}"#, .shape),
            (#"{"latitude":32,"longitude":-196,"radius":1}"#, .shape),
            (#"{"latitude":"32","longitude":-96,"radius":1}"#, .type), ("[]", .type),
            (#"{"latitude":32,"longitude":-96}"#, .required),
            (#"{"latitude":null,"longitude":-96,"radius":1}"#, .required),
        ] as [(String, RuleID)]
    )
    func badCircles(_ text: String, _ expected: RuleID) throws {
        let node = try json(text)
        let reader = ShapeReader.circle(unit: .mile)
        #expect(rule { () throws(ReadingFailure) in try reader.read(node, in: nil) } == expected)
    }

    @Test(
        "a CAP text that is none is refused",
        arguments: [
            "32.98,-96.75", "32.98,-96.75 32.98 32.99,-96.74 32.98,-96.75", "nan,inf 1,1 2,2 nan,inf",
            "0x10,1 1,1 2,1 0x10,1", "1e1,1 1,1 2,1 1e1,1", "1,1,1 1,2 2,2 1,1,1", "32,-96 0", "32,-96 -1", "32,-96",
        ]
    )
    func badCAP(_ text: String) {
        let circle = rule { () throws(ReadingFailure) in try ShapeReader.capCircle.read(xml(text), in: nil) }
        let polygon = rule { () throws(ReadingFailure) in try ShapeReader.capPolygon.read(xml(text), in: nil) }
        #expect(circle == .shape)
        #expect(polygon == .shape)
    }

    @Test("2,000 positions are read, and one more is not")
    func manyPositions() throws {
        func comb(_ positions: Int) -> String {
            let top = (0..<positions - 3).map { "[\(Double($0) / 1000),\($0 % 2 == 0 ? 1 : 2)]" }
            return "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],\(top.joined(separator: ",")),[3,-1],[0,0]]]}"
        }
        _ = try ShapeReader.geoJSONPolygon.read(json(comb(2_000)), in: nil)
        let node = try json(comb(2_001))
        #expect(rule { () throws(ReadingFailure) in try ShapeReader.geoJSONPolygon.read(node, in: nil) } == .shape)
    }

    @Test(
        "swapped axes are named, before ranges are looked at",
        arguments: [
            (ShapeReader.circle(unit: .mile), #"{"latitude": -96.7479, "longitude": 32.9871, "radius": 0.2}"#),
            (
                .geoJSONPolygon,
                #"{"type":"Polygon","coordinates":[[[32.98,-96.75],[32.98,-96.74],[32.99,-96.74],[32.98,-96.75]]]}"#
            ),
        ]
    )
    func swapped(_ reader: ShapeReader, _ text: String) throws {
        let failure = try #require(throws: ReadingFailure.self) { try reader.read(json(text), in: Self.texas) }
        #expect(failure.rule == .shape)
        #expect(failure.detail.contains("latitude and longitude look swapped"))
    }
}
