import AnswerProtocol
import OwnerKit
import Testing
import TransparencyLog

@Suite("The register, as an app reads it")
struct RegisterTests {
    private static func entry(_ changes: [(String, String)] = []) throws -> String {
        let gateway = try InMemoryGateway()
        let code = try #require(RequestCode("CR-0000-0000-S"))
        try gateway.publish(code, cells: [OwnerSetup.cell])
        var json = try gateway.withState { try InMemoryGateway.form(code, $0) }
        for (old, new) in changes {
            try #require(json.contains(old))
            json = json.replacing(old, with: new)
        }
        return json
    }

    private static func reading(_ json: String) throws -> RegionReading {
        let signer = try InMemoryGateway().withState(\.logSigner)
        return try RegionReading(json: Array(json.utf8), policy: LogPolicy(trusting: signer.verifierKey))
    }

    @Test("is read, and members that are not known are passed over")
    func reading() throws {
        let reading = try Self.reading("{\"requests\":[\(RegisterTests.entry())],\"next\":1}")
        let request = try #require(reading.requests.first)
        #expect(reading.unreadable == 0)
        #expect(request.isOpen)
        #expect(request.agency.contact == "requests@cedarhollow.example")
        #expect(request.offense == "Burglary/Breaking & Entering")
        #expect(request.window == ClipSpan(start: 1_770_933_600, end: 1_770_949_800))
        #expect(try Self.reading("{\"requests\":[]}").requests.isEmpty)
        #expect(throws: OwnerError.malformedResponse) { try Self.reading("[]") }
    }

    @Test(
        "shows no entry that is not of its form, and hides no other",
        arguments: [
            ("CR-0000-0000-S", "CR-0000-0000-0"), ("\"zoom\": 17", "\"zoom\": 16"), ("30310/52800", "30310/-1"),
            ("30310/52800", "030310/52800"), ("30310/52800", "30310/131072"),
            ("2026-02-13T02:30:00Z", "2026-02-12T22:00:00Z"), ("2026-02-20T13:30:00Z", "tomorrow"),
            ("\"token_key\": \"MIIB", "\"token_key\": \"MIIC"), ("\"token_key\"", "\"other_key\""),
        ]
    )
    func badEntries(_ old: String, _ new: String) throws {
        let bad = try RegisterTests.entry([(old, new)])
        let json = "{\"requests\":[\(bad),\(try RegisterTests.entry())]}"
        let reading = try Self.reading(json)
        #expect(reading.unreadable == 1)
        #expect(reading.requests.count == 1)
    }

    @Test("has a window in the whole seconds around it")
    func fractions() throws {
        let entry = try RegisterTests.entry([
            ("22:00:00Z", "22:00:00.250Z"), ("02:30:00Z", "02:30:00.000000001Z"),
        ])
        let request = try WireJSON.decode(OpenRequest.self, from: Array(entry.utf8))
        #expect(request.window == ClipSpan(start: 1_770_933_600, end: 1_770_949_801))
    }

    @Test(
        "is matched by the cell of a place",
        arguments: [
            (32.9871, -96.7479, "30311/52801"), (0.0, 0.0, "65536/65536"), (85.0511, -180.0, "0/0"),
            (-85.0511, 180.0, "131071/131071"),
        ] as [(Double, Double, String)]
    )
    func cells(_ latitude: Double, _ longitude: Double, _ cell: String) throws {
        let camera = try #require(CameraLocation(latitude: latitude, longitude: longitude))
        #expect(camera.cell.description == cell)
        #expect("\(camera)" == "CameraLocation(masked)")
    }

    @Test("has regions of 128 by 128 cells")
    func regions() throws {
        let region = try #require(CameraCell("30311/52801")).region
        #expect(region.x == 236)
        #expect(region.y == 412)
        #expect(CameraLocation(latitude: 86, longitude: 0) == nil)
        #expect(CameraLocation(latitude: .nan, longitude: 0) == nil)
    }
}
