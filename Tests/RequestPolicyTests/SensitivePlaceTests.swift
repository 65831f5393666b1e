import CommunityRequests
import RequestPolicy
import Testing

@Suite("Beside which places")
struct SensitivePlaceTests {
    /// A point as a feature, with what its properties say beside the kind.
    private static func feature(_ latitude: Double, _ longitude: Double, _ kind: String, _ more: String = "") -> String
    {
        """
        {"type": "Feature", "properties": {"kind": "\(kind)"\(more)},
         "geometry": {"type": "Point", "coordinates": [\(longitude), \(latitude)]}}
        """
    }

    private static func read(
        _ features: String...,
        defaults: SensitivePlacesFile.Defaults = .init()
    ) -> (places: SensitivePlaces, diagnostics: [FileDiagnostic]) {
        let text = #"{"type": "FeatureCollection", "features": ["# + features.joined(separator: ",") + "]}"
        return SensitivePlacesFile.read(text, file: "/etc/places.geojson", defaults: defaults)
    }

    private static func decide(_ places: SensitivePlaces) throws -> PolicyDecision {
        var context = try Cases.context()
        context.profile.sensitivePlaces = places
        return try Cases.decide(in: context)
    }

    @Test("a request beside a school is reviewed, beside a clinic that refuses it is refused, and kinds are named once")
    func outcomes() throws {
        let inside = Self.read(
            Self.feature(32.9871, -96.7479, "school"),
            Self.feature(32.9872, -96.7479, "school"),
            Self.feature(32.9871, -96.7480, "clinic", #", "outcome": "refuse""#)
        )
        #expect(inside.diagnostics.isEmpty)
        let decision = try Self.decide(inside.places)
        #expect(decision.refused == ["sensitive-place /data/radius/radius"])
        #expect(decision.reviews.map(\.detail) == ["The area comes near to a school."])
    }

    @Test(
        "the distance counts from the place to the nearest map cell",
        // The disc of 0.2 miles ends about 0.0029 degrees north of its middle, its cells at most 0.0052.
        arguments: [(0.02, 0.0, false), (0.02, 1_000.0, false), (0.02, 2_300.0, true), (0.001, 0.0, true)]
    )
    func distance(north: Double, metres: Double, isNear: Bool) throws {
        let places = Self.read(Self.feature(32.9871 + north, -96.7479, "shelter", #", "distance": \#(metres)"#))
        #expect(try Self.decide(places.places).reviews.isEmpty == !isNear)
    }

    @Test("premises that are drawn count with their edges and what lies inside, and so far around")
    func polygon() throws {
        func premises(_ distance: Double) -> String {
            """
            {"type": "Feature", "properties": {"kind": "worship", "distance": \(distance)},
             "geometry": {"type": "Polygon", "coordinates":
                [[[-96.70, 32.98], [-96.69, 32.98], [-96.69, 32.99], [-96.70, 32.99], [-96.70, 32.98]]]}}
            """
        }
        // Their western edge lies about 4.1 km east of the area's eastern one.
        #expect(try Self.decide(Self.read(premises(3_500)).places).reviews.isEmpty)
        #expect(try Self.decide(Self.read(premises(4_300)).places).reviews.count == 1)
    }

    @Test("what stands in `policy.yaml` holds for kinds and for features that say nothing")
    func defaults() throws {
        var defaults = SensitivePlacesFile.Defaults()
        defaults.outcomes = [.clinic: .refuse]
        defaults.distance = 2_300
        let places = Self.read(Self.feature(33.0071, -96.7479, "clinic"), defaults: defaults)
        #expect(try Self.decide(places.places).refused == ["sensitive-place /data/radius/radius"])
    }

    @Test("everything that is wrong with a file is said at once, with its place")
    func mistakes() {
        let read = Self.read(
            Self.feature(32.9871, -96.7479, "schools"),
            Self.feature(-96.7479, 32.9871, "school"),
            Self.feature(32.9871, -96.7479, "school", #", "distance": 9000"#),
            Self.feature(32.9871, -96.7479, "school", #", "outcome": "permit""#),
            #"{"type": "Feature", "properties": {"kind": "school"}, "geometry": null}"#,
            Self.feature(32.9871, -96.7479, "school")
        )
        #expect(read.places.places.count == 1)
        #expect(read.diagnostics.map { $0.message.prefix(11) } == (0...4).map { "/features/\($0)" })
        #expect(read.diagnostics.allSatisfy { $0.suggestion != nil })
    }

    @Test("a file that is no JSON is one mistake, with its line")
    func noJSON() {
        let read = SensitivePlacesFile.read("{\n\"type\": oops}", file: "places.geojson", defaults: .init())
        #expect(read.diagnostics.map(\.line) == [2])
    }
}
