import CommunityRequests
import Foundation
import RequestPolicy
import Testing

@testable import vestibule

@Suite("The file of the policy")
struct PolicyFileTests {
    private static let school = """
        {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"kind": "school"},
         "geometry": {"type": "Point", "coordinates": [-96.7479, 32.9871]}}]}
        """

    private static func read(
        _ policy: String,
        _ files: [String: String] = [:]
    ) throws -> (profile: PolicyProfile, files: [String], diagnostics: [FileDiagnostic]) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("policy-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files.merging(["policy.yaml": policy], uniquingKeysWith: { first, _ in first }) {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        }
        let sink = DiagnosticSink()
        let path = folder.appendingPathComponent("policy.yaml").path
        let (profile, named) = PolicyProfileFile(path: path, sink: sink).read()
        return (profile, named.map { ($0 as NSString).lastPathComponent }, sink.diagnostics)
    }

    @Test("puts figures, lists and declarations in force, and names the files that it reads")
    func everything() throws {
        let read = try Self.read(
            """
            agency_requests_per_day: 20
            cell_requests_per_week: 5
            minimum_area_difference: 3
            minimum_housing_units: 150
            sensitive_places: { file: ./places.geojson, distance: 100, kinds: { school: refuse } }
            housing_units: ./homes.csv
            declarations: { IL: [no_immigration_enforcement, no_reproductive_care] }
            """,
            ["places.geojson": Self.school, "homes.csv": "cell,units\n30310/52800,140\n"]
        )
        #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
        #expect(read.files == ["places.geojson", "homes.csv"])
        #expect(read.profile.agencyRequestsPerDay == 20)
        #expect(read.profile.cellRequestsPerWeek == 5)
        #expect(read.profile.minimumAreaDifference == 3)
        #expect(read.profile.minimumHousingUnits == 150)
        #expect(read.profile.sensitivePlaces?.places.map(\.outcome) == [.refuse])
        #expect(read.profile.housingUnits?.list.entries == 1)
        let illinois = try #require(USState(code: "IL"))
        #expect(read.profile.declarations[illinois] == [.noImmigrationEnforcement, .noReproductiveCare])
    }

    @Test("never loosens, and says everything that is wrong with it and its files at once")
    func mistakes() throws {
        let read = try Self.read(
            """
            minimum_housing_units: 50
            agency_requests_per_day: 0
            sensitive_places: { file: ./places.geojson, outcome: permit, kinds: { bar: review } }
            housing_units: ./none.csv
            declarations: { XX: [own_investigation], IL: [no_such_thing] }
            """,
            ["places.geojson": Self.school.replacingOccurrences(of: "school", with: "pub")]
        )
        let messages = read.diagnostics.map(\.message)
        for part in [
            "`minimum_housing_units` loosens", "`agency_requests_per_day` loosens",
            "`sensitive_places.outcome` is not known", "unknown key `sensitive_places.kinds.bar`",
            "/features/0 has no `kind`", "`housing_units` names a file that cannot be read",
            "`declarations.XX` is no state", "is no declaration",
        ] {
            #expect(messages.contains { $0.contains(part) }, "\(part) in \(messages)")
        }
        #expect(read.diagnostics.count == 8)
        #expect(read.files == ["places.geojson", "none.csv"])
    }
}
