import Testing

@testable import PartnerAdapters

@Suite("Places of a recording that are written otherwise")
struct ReplacedPlacesTests {
    /// Moves angles by one degree, and marks all else.
    private struct Mover: ValueReplacement {
        func identity(_ text: String) -> String { "*" }
        func number(_ literal: String) -> String { "0" }
        func key(_ name: String) -> String { name }
        func text(_ text: String, of field: ReplacedText) -> String { "*" }
        func epoch(_ literal: String) -> String { literal }
        func latitude(_ literal: String) -> String { Double(literal).map { "\($0 + 1)" } ?? "*" }
        func longitude(_ literal: String) -> String { Double(literal).map { "\($0 - 1)" } ?? "*" }
        func areHarmless(_ words: String) -> Bool { false }
        func isColor(_ text: String) -> Bool { false }
        func isMake(_ text: String) -> Bool { false }
    }

    private static func replaced(_ place: String, read source: String) throws -> String {
        let manifest = ManifestSamples.smallest.replacing("{ at: /area, as: point }", with: source)
        let (adapter, diagnostics) = ManifestSamples.compile(manifest)
        let body = Array(#"{"area": \#(place)}"#.utf8)
        let compiled = try #require(adapter, "\(diagnostics)")
        let payload = try Payload.json(body)
        let bytes = compiled.replacing(body, read: payload, settings: PartnerSettings(), by: Mover())
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
            (#""32.5,-96.5""#, "{ at: /area, as: position, order: lat-lon }", #""33.5,-97.5""#),
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
                #"{"latitude":3.25e8,"longitude":-965000000.5}"#, "{ at: /area, as: point, per_degree: 10000000 }",
                #"{"latitude":0,"longitude":0}"#
            ),
            (#""POINT Z (-96.5 32.5 12)""#, "{ at: /area, as: wkt }", #""*""#),
            (#""POINT(1)""#, "{ at: /area, as: wkt }", #""*""#),
            (#""32 59 13.5 N 96 44 52.5 W""#, "{ at: /area, as: position, order: lat-lon }", #""*""#),
            (#""32 59 13.5,-96 44 52.5""#, "{ at: /area, as: position, order: lat-lon }", #""*""#),
            (
                #"{"latitude":"32 59 13.5","longitude":"96 44 52.5 W"}"#,
                "{ at: /area, as: point, latitude: ./latitude!text, longitude: ./longitude!text }",
                #"{"latitude":"*","longitude":"*"}"#
            ),
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
}
