import CommunityRequests
import Testing

@testable import PartnerAdapters

@Suite("Places of a recording that are written otherwise")
struct ReplacedPlacesTests {
    /// Moves angles by so many degrees, and marks all else.
    private struct Mover: ValueReplacement {
        var north = 1.0
        var east = -1.0

        func identity(_ text: String) -> String { "*" }
        func number(_ literal: String) -> String { "0" }
        func key(_ name: String) -> String { name }
        func text(_ text: String, of field: ReplacedText) -> String { "*" }
        func epoch(_ literal: String) -> String { literal }
        func latitude(_ literal: String) -> String { Double(literal).map { "\($0 + self.north)" } ?? "*" }
        func longitude(_ literal: String) -> String { Double(literal).map { "\($0 + self.east)" } ?? "*" }
        func moved(_ place: Coordinate) -> Coordinate {
            Coordinate(latitude: place.latitude + self.north, longitude: place.longitude + self.east)
        }
        func areHarmless(_ words: String) -> Bool { false }
        func isColor(_ text: String) -> Bool { false }
        func isMake(_ text: String) -> Bool { false }
    }

    private static func replaced(_ place: String, read source: String, by mover: Mover = Mover()) throws -> String {
        let manifest = ManifestSamples.smallest.replacing("{ at: /area, as: point }", with: source)
        let (adapter, diagnostics) = ManifestSamples.compile(manifest)
        let body = Array(#"{"area": \#(place)}"#.utf8)
        let compiled = try #require(adapter, "\(diagnostics)")
        let payload = try Payload.json(body)
        let bytes = compiled.replacing(body, read: payload, settings: PartnerSettings(), by: mover)
        return String(String(decoding: bytes, as: UTF8.self).dropFirst(9).dropLast())
    }

    @Test(
        "are moved where that can be done number by number",
        arguments: [
            (#""POINT (-96.5 32.5)""#, "{ at: /area, as: wkt }", #""POINT (-97.5 33.5)""#),
            (
                #""SRID=4326;Polygon((-96.5 32.5,-96.25 32.5, -96.25 32.75,-96.5 32.5))""#, "{ at: /area, as: wkt }",
                #""SRID=4326;Polygon((-97.5 33.5,-97.25 33.5, -97.25 33.75,-97.5 33.5))""#
            ),
            // Heights and measures are not read: with the ground below them they would tell a place.
            (#""POINT Z (-96.5 32.5 12)""#, "{ at: /area, as: wkt }", #""POINT Z (-97.5 33.5 0)""#),
            (
                #""srid=4326;polygonzm ((-96.5 32.5 1 2,-96.25 32.5 3 4,-96.25 32.75 5 6,-96.5 32.5 1 2))""#,
                "{ at: /area, as: wkt }",
                #""srid=4326;polygonzm ((-97.5 33.5 0 0,-97.25 33.5 0 0,-97.25 33.75 0 0,-97.5 33.5 0 0))""#
            ),
            (#"{"Point":{"pos":"32.5 -96.5 12"}}"#, "{ at: /area, as: gml }", #"{"Point":{"pos":"33.5 -97.5 0"}}"#),
            (
                ##"{"Polygon":{"exterior":{"LinearRing":{"posList":{"@srsDimension":"3","#text":"1.5 2.5 3 4.5 5.5 6"}}}}}"##,
                "{ at: /area, as: gml }",
                ##"{"Polygon":{"exterior":{"LinearRing":{"posList":{"@srsDimension":"3","#text":"2.5 1.5 0 5.5 4.5 0"}}}}}"##
            ),
            (#""32.5,-96.5""#, "{ at: /area, as: position, order: lat-lon }", #""33.5,-97.5""#),
            (#""32.5\u00b0N; 0.5w""#, "{ at: /area, as: position, order: lat-lon }", #""33.5°N; 1.5w""#),
            (#""0.5 E 32.5 N""#, "{ at: /area, as: position, order: lon-lat }", #""0.5 W 33.5 N""#),
            (
                #"{"latitude":32.5,"longitude":-96.5}"#, "{ at: /area, as: point }",
                #"{"latitude":33.5,"longitude":-97.5}"#
            ),
            (
                #"{"lat_e7":325000000,"lng_e7":-5000000}"#,
                "{ at: /area, as: point, latitude: ./lat_e7, longitude: ./lng_e7, per_degree: 10000000 }",
                #"{"lat_e7":335000000,"lng_e7":-15000000}"#
            ),
        ]
    )
    func moved(place: String, source: String, expected: String) throws {
        #expect(try Self.replaced(place, read: source) == expected)
    }

    @Test(
        "leave nothing of a number where it cannot",
        arguments: [
            (
                #"{"easting":710434.6,"northing":"3652109.3"}"#, "{ at: /area, as: utm, zone: 14 }",
                #"{"easting":0,"northing":"0"}"#
            ),
            (
                #"{"easting":7.104346e5,"northing":3652109.3}"#, "{ at: /area, as: utm, zone: 14 }",
                #"{"easting":0,"northing":3761432.2}"#
            ),
            (
                #"{"easting":2488000,"northing":7045000,"zone":"Smith"}"#, "{ at: /area, as: utm }",
                #"{"easting":0,"northing":0,"zone":"*"}"#
            ),
            (#""JOHN 32.5, SMITH -96.5""#, "{ at: /area, as: position, order: lat-lon }", #""*""#),
            (#""SMITH (-96.5 32.5)""#, "{ at: /area, as: wkt }", #""*""#),
            (#""POINT (-96.5 32.5 1 2 3)""#, "{ at: /area, as: wkt }", #""*""#),
            (
                #"{"latitude":3.25e8,"longitude":-965000000.5}"#, "{ at: /area, as: point, per_degree: 10000000 }",
                #"{"latitude":0,"longitude":0}"#
            ),
            (#""POINT(1)""#, "{ at: /area, as: wkt }", #""*""#),
            (#""32 60 13.5 N 96 44 52.5 W""#, "{ at: /area, as: position, order: lat-lon }", #""*""#),
            (#""32 59 13.5 N Smith""#, "{ at: /area, as: position, order: lat-lon }", #""*""#),
            (#""99999999999999999999 1 N, 96 44 W""#, "{ at: /area, as: position, order: lat-lon }", #""*""#),
            (
                #"{"latitude":32.5,"longitude":"-96.5"}"#,
                "{ join_all: [/area/latitude!text, /area/longitude], with: ',', as: position, order: lat-lon }",
                #"{"latitude":0,"longitude":"*"}"#
            ),
        ]
    )
    func dropped(place: String, source: String, expected: String) throws {
        #expect(try Self.replaced(place, read: source) == expected)
    }

    @Test(
        "in degrees, minutes and seconds are moved as they are written",
        arguments: [
            ("32\u{B0}59'13.6\"N 96\u{B0}44'52.4\"W", "33\u{B0}29'58.6\"N 97\u{B0}15'37.4\"W"),
            ("32 59 13.6, -96 44 52.4", "33 29 58.6, -97 15 37.4"),
            ("32:05:02.60N;096:05:02.40W", "32:35:47.60N;096:35:47.40W"),
            ("n 32 59.226 w 96 44.874", "n 33 29.976 w 97 15.624"),
            // As far as whole minutes can tell.
            ("N 32 59, W 96 44", "N 33 30, W 97 15"),
            ("32d59'13\"N 96d44'52\"W", "33d29'58\"N 97d15'37\"W"),
            // Over the equator and the meridian.
            ("0 10 0 S, 0 10 0 E", "0 20 45 N, 0 20 45 W"), ("-0 10 0, 0 10 0", "0 20 45, -0 20 45"),
            ("-0 10 0, +0 10 0", "0 20 45, -0 20 45"), ("0 10 0 s, +0 40 0", "0 20 45 n, +0 09 15"),
            // More decimals than are counted.
            ("32 59 13.1234567891111 N, 96 44 52. W", "33 29 58.1234567890000 N, 97 15 37. W"),
            // The wrong way round, as it was.
            ("96 44 52 W 32 59 13 N", "97 15 37 W 33 29 58 N"),
        ]
    )
    func sexagesimal(text: String, expected: String) throws {
        let mover = Mover(north: 0.5125, east: -0.5125)
        func json(_ text: String) -> String { "\"\(text.replacing("\"", with: "\\\""))\"" }
        let source = "{ at: /area, as: position, order: lat-lon }"
        #expect(try Self.replaced(json(text), read: source, by: mover) == json(expected))
    }

    @Test(
        "in degrees, minutes and seconds are moved each by itself, also in a ring and where degrees are counted",
        arguments: [
            (
                #"{"latitude":"32 59 13.6","longitude":"96 44 52.4 W"}"#,
                "{ at: /area, as: point, latitude: ./latitude!text, longitude: ./longitude!text }",
                #"{"latitude":"33 29 58.6","longitude":"97 15 37.4 W"}"#
            ),
            (
                #"{"latitude":"32 59 13.6","longitude":-5000000}"#,
                "{ at: /area, as: point, latitude: ./latitude!text, longitude: ./longitude!text, per_degree: 10000000 }",
                #"{"latitude":"33 29 58.6","longitude":-10125000}"#
            ),
            (
                #"[["0 10 N","0 10 E"],["0 20 N","0 10 E"],["0 20 N","0 50 E"]]"#,
                "{ at: /area, as: polygon, latitude: ./0!text, longitude: ./1!text }",
                #"[["0 41 N","0 21 W"],["0 51 N","0 21 W"],["0 51 N","0 19 E"]]"#
            ),
        ]
    )
    func apart(place: String, source: String, expected: String) throws {
        let mover = Mover(north: 0.5125, east: -0.5125)
        #expect(try Self.replaced(place, read: source, by: mover) == expected)
    }

    /// Expected are PROJ's values of 32.9878… north and 96.7480… west, moved by so many degrees.
    @Test(
        "in UTM are moved as others, in their zone as far as it reaches",
        arguments: [
            (
                #"{"easting":710434.6,"northing":3652109.3,"zone":14}"#, "{ at: /area, as: utm }", (0.25, -0.125),
                #"{"easting":698189.9,"northing":3679589.4,"zone":14}"#
            ),
            // The zone of the manifest, and decimals as each has them.
            (
                #"{"x":710434.600,"y":3652109.3}"#,
                "{ at: /area, as: utm, easting: ./x, northing: ./y, zone: 14 }", (0.25, -0.125),
                #"{"x":698189.918,"y":3679589.4}"#
            ),
            // Out of its zone: the one where it lies then.
            (
                #"{"easting":710434.6,"northing":3652109.3,"zone":"14S"}"#, "{ at: /area, as: utm }", (0.25, 4.5),
                #"{"easting":570070.3,"northing":3677824.5,"zone":"15S"}"#
            ),
            // Not the zone where it lies, but still read; and over the border of its band.
            (
                #"{"easting":710434.6,"northing":3652109.3,"zone":"14 s"}"#, "{ at: /area, as: utm }", (-1.25, -6),
                #"{"easting":144870.5,"northing":3517411.0,"zone":"14 r"}"#
            ),
            // A letter that is no band of that place stays as wrong as it is.
            (
                #"{"easting":710434.6,"northing":3652109.3,"zone":"14N"}"#, "{ at: /area, as: utm }", (-1.25, -6),
                #"{"easting":144870.5,"northing":3517411.0,"zone":"14N"}"#
            ),
            (
                #"{"at":{"e":"710434.60","n":"3652109"},"zone":{"number":"14"}}"#,
                "{ at: /area, as: utm, easting: ./at/e!text, northing: ./at/n!text, zone: ./zone/number }",
                (0.25, -0.125),
                #"{"at":{"e":"698189.92","n":"3679589"},"zone":{"number":"14"}}"#
            ),
            // Farther than the manifest's zone reaches.
            (
                #"{"easting":710434.6,"northing":3652109.3}"#, "{ at: /area, as: utm, zone: 14 }", (0.25, 4.5),
                #"{"easting":0,"northing":0}"#
            ),
        ]
    )
    func utm(place: String, source: String, step: (north: Double, east: Double), expected: String) throws {
        let mover = Mover(north: step.north, east: step.east)
        #expect(try Self.replaced(place, read: source, by: mover) == expected)
    }
}
