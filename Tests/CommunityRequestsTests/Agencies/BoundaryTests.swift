import CommunityRequests
import Testing

@Suite("Boundary files")
struct BoundaryTests {
    private static let square = "[[[-97,32],[-96,32],[-96,33],[-97,33],[-97,32]]]"
    private static let holed =
        "[[[-97,32],[-96,32],[-96,33],[-97,33],[-97,32]],[[-96.6,32.4],[-96.4,32.4],[-96.4,32.6],[-96.6,32.4]]]"

    private func read(_ geoJSON: String?) -> (boundary: [PolygonWithHoles]?, problem: String?) {
        struct NoFile: Error {}
        let csv = """
            ori,name,kind,state,contact,time_zone,active,boundary
            TX0571200,Cedar Hollow,fire,TX,972-555-0148,America/Chicago,true,cedar.geojson
            """
        let (directory, diagnostics) = AgencyDirectory.read(csv: csv, file: "agencies.csv") { path in
            guard let geoJSON, path == "cedar.geojson" else { throw NoFile() }
            return geoJSON
        }
        return (directory?.agencies.values.first?.boundary, diagnostics.first?.description)
    }

    @Test(
        "are polygons in any of the forms of GeoJSON",
        arguments: [
            (#"{"type":"Polygon","coordinates":\#(square)}"#, 1),
            (#"{"type":"MultiPolygon","coordinates":[\#(square),\#(holed)]}"#, 2),
            (#"{"type":"Feature","properties":{"a":[1]},"geometry":{"type":"Polygon","coordinates":\#(square)}}"#, 1),
            (
                #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,"geometry":null},"#
                    + #"{"type":"Feature","geometry":{"type":"GeometryCollection","geometries":"#
                    + #"[{"type":"Polygon","coordinates":\#(holed)}]}}]}"#, 1
            ),
        ]
    )
    func forms(text: String, count: Int) throws {
        let (boundary, problem) = self.read(text)
        #expect(problem == nil)
        #expect(boundary?.count == count)
        #expect(boundary?.first?.outer.count == 4)
        #expect(boundary?.first?.contains(Coordinate(latitude: 32.1, longitude: -96.9)) == true)
        #expect(boundary?.first?.contains(Coordinate(latitude: 33.1, longitude: -96.9)) == false)
    }

    @Test("holes are outside")
    func holes() throws {
        let boundary = try #require(self.read(#"{"type":"Polygon","coordinates":\#(Self.holed)}"#).boundary)
        #expect(boundary.first?.contains(Coordinate(latitude: 32.45, longitude: -96.45)) == false)
        #expect(boundary.first?.contains(Coordinate(latitude: 32.55, longitude: -96.55)) == true)
        #expect(boundary.first?.holes.first?.count == 3)
    }

    @Test(
        "that cannot be used are refused with a reason",
        arguments: [
            (nil, "cannot be read"), ("", "is not GeoJSON of polygons"), ("{}", "is not GeoJSON of polygons"),
            (#"{"type":"Point","coordinates":[-96,32]}"#, "holds something other than polygons"),
            (#"{"type":"FeatureCollection","features":[]}"#, "holds no polygon"),
            (#"{"type":"Polygon","coordinates":[]}"#, "has a polygon without a ring"),
            (
                #"{"type":"Polygon","coordinates":[[[-97,32],[-96,32],[-96,33],[-97,33]]]}"#,
                "has a ring that is not closed"
            ),
            (
                #"{"type":"Polygon","coordinates":[[[-97,132],[-96,32],[-96,33],[-97,132]]]}"#,
                "has a position out of range"
            ),
            (
                #"{"type":"Polygon","coordinates":[[[32,-87],[32,-86],[33,-86],[32,-87]]]}"#,
                "lies outside of the agency"
            ),
            (
                #"{"type":"Polygon","coordinates":[[[32,-90],[32,-89],[33,-90],[32,-90]]]}"#,
                "lies outside of the agency"
            ),
            (#"{"type":"Polygon","coordinates":[[["a",32]]]}"#, "is not GeoJSON of polygons"),
        ] as [(String?, String)]
    )
    func refused(text: String?, reason: String) {
        let (boundary, problem) = self.read(text)
        #expect(boundary == nil)
        #expect(problem?.hasPrefix("agencies.csv:2:66: error: the boundary file ") == true)
        #expect(problem?.contains(reason) == true, "\(problem ?? "")")
    }

    @Test("with latitude and longitude swapped are told so")
    func swapped() throws {
        let csv = """
            ori,name,kind,state,contact,time_zone,active,boundary
            NY0571200,Cedar Hollow,fire,NY,212-555-0148,America/New_York,true,cedar.geojson
            """
        let text = #"{"type":"Polygon","coordinates":[[[42,-75],[42,-74],[43,-75],[42,-75]]]}"#
        let (_, diagnostics) = AgencyDirectory.read(csv: csv, file: "agencies.csv") { _ in text }
        #expect(diagnostics.first?.message == "the boundary file lies in the state only with its axes swapped")
    }
}
