import CommunityRequests
import Foundation
import Testing

@testable import PartnerAdapters

@Suite("Places that are written otherwise")
struct OtherPlacesTests {
    private static let texas = USState(code: "TX")
    private static let center = Coordinate(latitude: 32.9871, longitude: -96.7479)

    /// The centre of a disc, in the fifth decimal: a metre.
    private static func center(_ shape: Shape) throws -> [Double] {
        guard case .disc(let center, _) = shape else { throw NotADisc() }
        return [center.latitude, center.longitude].map { ($0 * 100_000).rounded() / 100_000 }
    }

    private struct NotADisc: Error {}

    @Test(
        "UTM is read as published examples say: GeographicLib's manual, the CN Tower, the package utm",
        arguments: [
            ("38N", 444_140.54, 3_684_706.36, 33.3, 44.4), ("17", 630_084, 4_833_438, 43.642567, -79.387139),
            ("32 U", 395_201.3103811303, 5_673_135.241182375, 51.2, 7.5),
        ] as [(String, Double, Double, Double, Double)]
    )
    func utm(zone: String, easting: Double, northing: Double, latitude: Double, longitude: Double) throws {
        let read = try #require(UTMZone(zone))
        let place = try #require(read.coordinate(easting: easting, northing: northing, isNorthern: true))
        // The tower's place is given to a metre, the others' to a centimetre or better.
        let tolerance = easting == 630_084 ? 1e-5 : 2e-7
        #expect(abs(place.latitude - latitude) < tolerance, "\(place)")
        #expect(abs(place.longitude - longitude) < tolerance, "\(place)")
        let written = try #require(
            read.position(of: Coordinate(latitude: latitude, longitude: longitude), isNorthern: true)
        )
        let metres = easting == 630_084 ? 1 : 0.01
        #expect(abs(written.easting - easting) < metres, "\(written)")
        #expect(abs(written.northing - northing) < metres, "\(written)")
    }

    @Test("UTM that is read is written again to a millimetre, over a whole zone", arguments: [1, 14, 60])
    func roundTrip(number: Int) throws {
        let zone = try #require(UTMZone("\(number)"))
        for isNorthern in [true, false] {
            for easting in stride(from: 100_001.0, through: 899_999, by: 49_999) {
                // To 84 degrees north and 80 south, where UTM ends.
                for distance in stride(from: 1_000.0, through: isNorthern ? 9_300_000 : 8_800_000, by: 230_000) {
                    let northing = isNorthern ? distance : 10_000_000 - distance
                    let place = zone.coordinate(easting: easting, northing: northing, isNorthern: isNorthern)
                    let written = zone.position(of: try #require(place), isNorthern: isNorthern)
                    let off = try #require(written)
                    #expect(abs(off.easting - easting) < 0.001 && abs(off.northing - northing) < 0.001, "\(off)")
                }
            }
        }
    }

    @Test("a place that no easting or northing of a zone is read for has none", arguments: [(33.0, -94.0), (-1, -99)])
    func outOfZone(latitude: Double, longitude: Double) throws {
        let zone = try #require(UTMZone("14"))
        #expect(zone.position(of: Coordinate(latitude: latitude, longitude: longitude), isNorthern: true) == nil)
    }

    @Test(
        "a longitude lies in the zone of six degrees from 180 degrees west on",
        arguments: [(-180, 1), (-174.1, 1), (-174, 2), (-96.7, 14), (0, 31), (179.9, 60), (180, 1), (-180.5, 60)]
            as [(Double, Int)]
    )
    func zoneHolding(longitude: Double, number: Int) { #expect(UTMZone(holding: longitude).number == number) }

    @Test("south of the equator the northing counts from ten million, and a band or the state tells which half")
    func south() throws {
        let zone = try #require(UTMZone("2L"))
        let north = try #require(zone.coordinate(easting: 529_000, northing: 1_580_000, isNorthern: true))
        let south = try #require(zone.coordinate(easting: 529_000, northing: 8_420_000, isNorthern: false))
        #expect(abs(north.latitude + south.latitude) < 1e-9)
        let node = try json(#"{"easting": 529000, "northing": 8420000, "zone": 2}"#)
        let samoa = try ShapeReader.utm(radiusMetres: 250, names: .init()).read(node, in: USState(code: "AS"))
        #expect(try Self.center(samoa)[0] < 0)
        let texas = try json(#"{"easting": 529000, "northing": 3420000, "zone": "14"}"#)
        #expect(try Self.center(ShapeReader.utm(radiusMetres: 250, names: .init()).read(texas, in: Self.texas))[0] > 0)
    }

    @Test(
        "degrees may be counted in their fifth, sixth or seventh decimal",
        arguments: [(5, "3298710", "-9674790"), (6, "32987100", "-96747900"), (7, "329871000", "-967479000")]
    )
    func scaled(decimals: Int, latitude: String, longitude: String) throws {
        let node = try json(#"{"latitude": \#(latitude), "longitude": \#(longitude)}"#)
        let reader = ShapeReader.point(radiusMetres: 250, names: .init(decimals: decimals))
        #expect(try reader.read(node, in: Self.texas) == .disc(center: Self.center, radius: 250))
    }

    @Test(
        "a zone is a number, perhaps with its band",
        arguments: ["0", "61", "", "S", "14I", "14A", "14SS", "014", "-1", "1.5"]
    )
    func zones(text: String) { #expect(UTMZone(text) == nil) }

    @Test(
        "UTM that is none says what to write",
        arguments: [
            (#"{"easting": 2488000, "northing": 7045000, "zone": 14}"#, RuleID.shape, "State Plane"),
            (#"{"easting": 700000, "northing": 3650000}"#, .required, "zone"),
            (#"{"easting": 700000, "northing": 3650000, "zone": 99}"#, .shape, "1 to 60"),
            (#"{"easting": 700000, "northing": 3650000, "zone": {}}"#, .shape, "1 to 60"),
            (#"{"northing": 3650000, "zone": 14}"#, .required, "easting"),
            (#"{"easting": "700000", "northing": 3650000, "zone": 14}"#, .type, "easting"), ("[]", .type, "easting"),
        ]
    )
    func badUTM(text: String, rule: RuleID, word: String) throws {
        let node = try json(text)
        let failure = try #require(throws: ReadingFailure.self) {
            try ShapeReader.utm(radiusMetres: 250, names: .init()).read(node, in: nil)
        }
        #expect(failure.rule == rule)
        #expect(failure.detail.contains(word), "\(failure.detail)")
    }

    @Test(
        "a position may be in degrees, minutes and seconds",
        arguments: [
            "32.9871,-96.7479", "32\u{B0}59'13.56\"N 96\u{B0}44'52.44\"W",
            "32\u{B0} 59\u{2032} 13.56\u{2033} N, 96\u{B0} 44\u{2032} 52.44\u{2033} W",
            "N32 59.226 W96 44.874", "32 59 13.56, -96 44 52.44", "32:59:13.56N 096:44:52.44W", "n 32.9871 w 96.7479",
            "32d59'13.56\"N 96d44'52.44\"W", "32.9871\u{B0}, -96.7479\u{B0}", "+32 59.226;-96 44.874",
        ]
    )
    func degrees(text: String) throws {
        let reader = ShapeReader.position(order: .latitudeFirst, radiusMetres: 250)
        #expect(try Self.center(reader.read(xml(text), in: Self.texas)) == [32.9871, -96.7479])
    }

    @Test(
        "a position that is none, or the wrong way round, is refused",
        arguments: [
            "32 60 13,-96 44 52", "32 59 60,-96 44 52", "32.5 59 13,-96 44 52", "96 44 52 W 32 59 13 N", "32 59 13 N",
            "-32 59 13 N, 96 44 52 W", "32 59 13 44,-96 44 52", "32 -59 13,-96 44 52", "32\u{B0}N", "N W",
            "32 59 13 N 96 44 52 W 1",
            "1e1 2,3 4", "nanN infW", "3\u{663}\u{B0}N 96W",
        ]
    )
    func badDegrees(text: String) {
        let reader = ShapeReader.position(order: .latitudeFirst, radiusMetres: 250)
        #expect(rule { () throws(ReadingFailure) in try reader.read(xml(text), in: nil) } == .shape)
    }

    @Test("latitude and longitude apart may be texts in degrees, minutes and seconds")
    func apart() throws {
        var names = ShapeReader.Names()
        names.areTexts = true
        let reader = ShapeReader.point(radiusMetres: 250, names: names)
        let node = try json(##"{"latitude": "32\u00b059'13.56\"N", "longitude": "96 44 52.44 W"}"##)
        #expect(try Self.center(reader.read(node, in: Self.texas)) == [32.9871, -96.7479])
        let swapped = try json(#"{"latitude": "96 44 52.44 W", "longitude": "32 59 13.56 N"}"#)
        #expect(rule { () throws(ReadingFailure) in try reader.read(swapped, in: nil) } == .shape)
        let unsaid = try json(#"{"latitude": "32 59 13.56 N", "longitude": "96 44 52.44 W"}"#)
        let plain = ShapeReader.point(radiusMetres: 250)
        #expect(rule { () throws(ReadingFailure) in try plain.read(unsaid, in: nil) } == .type)
    }

    @Test(
        "Well-Known Text has the longitude first",
        arguments: [
            "POINT (-96.7479 32.9871)", "point(-96.7479 32.9871)", "SRID=4326;POINT(-96.7479 32.9871)",
            " POINT Z (-96.7479 32.9871 12) ", "POINTZ(-96.7479 32.9871 12)",
        ]
    )
    func wktPoint(text: String) throws {
        let reader = ShapeReader.wkt(pointRadiusMetres: 250)
        #expect(try reader.read(xml(text), in: Self.texas) == .disc(center: Self.center, radius: 250))
    }

    @Test("a polygon of Well-Known Text has one closed ring")
    func wktPolygon() throws {
        let reader = ShapeReader.wkt(pointRadiusMetres: 250)
        let ring = "-96.75 32.98, -96.74 32.98,-96.74 32.99 , -96.75 32.98"
        let expected = Shape.polygon([
            Coordinate(latitude: 32.98, longitude: -96.75), Coordinate(latitude: 32.98, longitude: -96.74),
            Coordinate(latitude: 32.99, longitude: -96.74),
        ])
        #expect(try reader.read(xml("POLYGON ((\(ring)))"), in: Self.texas) == expected)
        let swapped = "POLYGON((32.98 -96.75, 32.98 -96.74, 32.99 -96.74, 32.98 -96.75))"
        let failure = try #require(throws: ReadingFailure.self) { try reader.read(xml(swapped), in: Self.texas) }
        #expect(failure.detail.contains("look swapped"))
    }

    @Test(
        "Well-Known Text that is none, or another shape, is refused",
        arguments: [
            "POINT EMPTY", "POINT (1)", "POINT (1 2 3 4 5)", "POINT (1,2)", "POINT (1 2", "POINT (1 x)",
            "POINT (1e1 2)",
            "MULTIPOINT ((1 2))", "LINESTRING (1 2, 3 4)", "SRID=3857;POINT (1 2)", "POLYGON ((0 0, 1 0, 1 1))",
            "POLYGON ((0 0, 1 0, 1 1, 0 0), (0 0, 1 0, 1 1, 0 0))", "POLYGON ((0 0, 1 0, 1 1, 0 0,))",
            "POLYGON (0 0, 1 0, 1 1, 0 0)", "POINT X (1 2)",
            // Where what was read is given back, these take minutes.
            "POINT" + String(repeating: " ", count: 200_000), "POLYGON (" + String(repeating: " ", count: 200_000),
            "GEOMETRYCOLLECTION (POINT (1 2))", "1 2",
        ]
    )
    func badWKT(text: String) {
        let reader = ShapeReader.wkt(pointRadiusMetres: 250)
        #expect(rule { () throws(ReadingFailure) in try reader.read(xml(text), in: nil) } == .shape)
    }
}
