import CommunityRequests
import RequestPolicy
import Testing

@Suite("For which area")
struct AreaRuleTests {
    /// The radius in miles of a disc with that many square miles.
    private static func radius(ofSquareMiles area: Double) -> Double { (area / Double.pi).squareRoot() }

    @Test(
        "areas of 0.025 to 0.5 square miles pass, both included",
        arguments: [(0.025, true), (0.5, true), (0.0249, false), (0.501, false)]
    )
    func size(squareMiles: Double, passes: Bool) throws {
        let decision = try Cases.decide {
            $0.area = .read(Cases.disc(miles: Self.radius(ofSquareMiles: squareMiles)), at: "/area")
        }
        #expect(decision.refused.filter { $0.hasPrefix("area-size") } == (passes ? [] : ["area-size /area"]))
    }

    @Test("a thin strip is refused for its cells, though its own area is permitted")
    func strip() throws {
        let decision = try Cases.decide {
            $0.area = .read(
                .polygon([
                    Coordinate(latitude: 32.9, longitude: -96.75), Coordinate(latitude: 32.9, longitude: -96.7488),
                    Coordinate(latitude: 33.1, longitude: -96.7488), Coordinate(latitude: 33.1, longitude: -96.75),
                ]),
                at: "/area"
            )
        }
        #expect(decision.refused.contains("area-cells /area"))
    }

    @Test("an area in another state is outside the territory")
    func otherState() throws {
        let decision = try Cases.decide {
            $0.area = .read(Cases.disc(latitude: 45.480779, longitude: -73.758397, miles: 0.2), at: "/area")
        }
        #expect(decision.refused == ["area-territory /area"])
    }

    @Test(
        "an area across the border is outside the territory, though the box around the state holds it",
        arguments: [("IL", "IL0160000", 41.5934, -87.3464, false), ("IL", "IL0160000", 41.8781, -87.6298, true)]
    )
    func acrossTheBorder(state: String, ori: String, latitude: Double, longitude: Double, passes: Bool) throws {
        let decision = try Cases.decide(in: Cases.context(Cases.agency(ori, state: state))) {
            $0.agency = .read(try Cases.ori(ori), at: "/agency")
            $0.agencyState = .absent(at: "")
            $0.area = .read(Cases.disc(latitude: latitude, longitude: longitude, miles: 0.2), at: "/area")
        }
        #expect(decision.refused == (passes ? [] : ["area-territory /area"]))
    }

    @Test("an area mostly outside the agency's boundary is refused, one mostly inside is not")
    func boundary() throws {
        func refused(west: Double) throws -> [String] {
            let boundary = PolygonWithHoles(outer: [
                Coordinate(latitude: 32.9, longitude: west), Coordinate(latitude: 32.9, longitude: -96.5),
                Coordinate(latitude: 33.1, longitude: -96.5), Coordinate(latitude: 33.1, longitude: west),
            ])
            return try Cases.decide(in: Cases.context(Cases.agency(boundary: [boundary]))).refused
        }
        #expect(try refused(west: -96.9).isEmpty)
        #expect(try refused(west: -96.7490).isEmpty)
        #expect(try refused(west: -96.7440) == ["area-territory /data/radius/radius"])
        #expect(try refused(west: -96.6) == ["area-territory /data/radius/radius"])
    }

    @Test("a county is refused for all that is wrong with it")
    func county() throws {
        let decision = try Cases.decide { $0.area = .read(Cases.disc(miles: 40), at: "/area") }
        #expect(decision.refused.starts(with: ["area-size /area", "area-cells /area"]))
    }
}
