import CommunityRequests
import Foundation
import PartnerAdapters
import Testing

/// The manifests that the language's article shows must be manifests.
@Suite("The formats of the article")
struct ArticleTests {
    private static func manifests() throws -> [String: String] {
        let article = "Sources/PartnerAdapters/PartnerAdapters.docc/ManifestLanguage.md"
        let text = try String(contentsOf: AdapterSamples.root.appending(path: article), encoding: .utf8)
        let blocks = text.components(separatedBy: "```yaml\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }
        let first = try #require(blocks.first)
        let start = try #require(first.range(of: "\ncallbacks:")?.lowerBound)
        let callbacks = first[start...]
        var manifests: [String: String] = [:]
        for block in blocks {
            let name = try #require(block.firstMatch(of: #/adapter: (\S+)/#)?.output.1)
            manifests[String(name)] = block.contains("\ncallbacks:") ? block : block + callbacks
        }
        return manifests
    }

    static func compile(_ name: String) throws -> (PartnerAdapter?, [FileDiagnostic]) {
        let text = try #require(try Self.manifests()[name])
        return PartnerAdapter.compile(manifest: text, file: name, named: name)
    }

    @Test(
        "the formats compile",
        arguments: ["axon-evidence", "genetec-clearance", "verkada", "nena-eido", "oasis-cap"]
    )
    func json(name: String) throws {
        let (adapter, diagnostics) = try Self.compile(name)
        #expect(diagnostics.isEmpty, "\(diagnostics)")
        #expect(adapter != nil)
    }

    @Test("every way of signing that the article shows is one")
    func signatures() throws {
        let path = "Sources/PartnerAdapters/PartnerAdapters.docc/ManifestLanguage.md"
        let text = try String(contentsOf: AdapterSamples.root.appending(path: path), encoding: .utf8)
        let section = try #require(
            text.components(separatedBy: "## Authentication").last?.components(separatedBy: "\n## ").first
        )
        let ways = section.matches(of: #/\| `(hmac: \{.*?\})`/#).map { String($0.output.1).replacing("\\|", with: "|") }
        #expect(ways.count == 12)
        for way in ways {
            let settings =
                way.contains("{setting:") ? "\nsettings: { address: { is: text, for: what is signed } }" : ""
            let manifest = ManifestSamples.smallest.replacing("bearer", with: "{ \(way) }\(settings)")
            let (adapter, diagnostics) = ManifestSamples.compile(manifest)
            #expect(PartnerAdapter.schemes(ofManifest: manifest)?.map(\.name) == ["hmac"], "\(way)")
            #expect(adapter != nil, "\(way): \(diagnostics)")
        }
    }

    @Test("Genetec's published example is read with the partner's settings, alone and in a batch")
    func genetec() throws {
        let adapter = try #require(try Self.compile("genetec-clearance").0)
        #expect(adapter.settingsProblems(PartnerSettings()).count == 2)
        let settings = PartnerSettings(
            scalars: ["agency": "TX0571200"],
            tables: ["offenses": ["Felony": "290"]],
            timeZone: CivilZone(identifier: "America/New_York")
        )
        #expect(adapter.settingsProblems(settings).isEmpty)
        let example = """
            {"eventId":"ABC-2019123456","transactionId":"df3972f6-7f28-4d47-92c7-a24c55247dbb","transactionDateUtc":"2019-12-16T13:38:48.520749Z",
             "type":"Incident","state":"Open","name":"ABC-2019123456","eventStartTimeUtc":"2019-12-16T08:38:48.5207498Z",
             "eventEndTimeUtc":"2019-12-16T09:38:48.5207532Z","priority":null,"statusCode":null,"description":null,"district":null,"beat":null,
             "category":"Felony","location":{"latitude":45.480779,"longitude":-73.758397,"address":"7055 Rue Alexander Fleming, ...","notes":null},
             "involvedResources":null,"extended":{"key":null,"value":null}}
            """
        let submission = try AdapterSamples.submission(example, by: adapter, settings: settings)
        #expect(submission.violations.isEmpty, "\(submission.violations)")
        #expect(submission.agency.pointer == "")
        #expect(submission.offense.value?.offense?.code == "290")
        #expect(submission.windowStart.value?.rfc3339 == "2019-12-16T13:38:48.5207498Z")
        #expect(submission.description == .absent(at: "/description"))

        let payload = try adapter.parse(Array("[\(example), 7]".utf8), as: .json)
        guard case .batch(let messages) = adapter.messages(in: payload), messages.count == 2 else {
            Issue.record("no batch")
            return
        }
        let none = PartnerSettings(scalars: settings.scalars)
        guard
            case .submit(let item) = adapter.translate(
                messages[0],
                headers: AdapterSamples.headers,
                settings: none,
                now: AdapterSamples.now
            ),
            case .unreadable(let violations) = adapter.translate(
                messages[1],
                headers: AdapterSamples.headers,
                settings: none,
                now: AdapterSamples.now
            )
        else {
            Issue.record("another kind")
            return
        }
        #expect(item.violations.map { "\($0.rule) \($0.pointer)" } == ["table /0/category"])
        #expect(violations.map(\.pointer) == ["/1"])
    }

    @Test("settings are checked by name and type, and no value is repeated")
    func settings() throws {
        let adapter = try #require(try Self.compile("genetec-clearance").0)
        let settings = PartnerSettings(
            scalars: ["agency": "nowhere", "offences": "x"],
            tables: ["offenses": ["Felony": "999999"]]
        )
        let problems = adapter.settingsProblems(settings)
        let unused = adapter.unusedSettings(settings)
        #expect(problems.count == 2)
        #expect(unused.count == 1)
        #expect(unused.allSatisfy { $0.contains("Did you mean `offenses`?") })
        #expect(!problems.contains { $0.contains("nowhere") || $0.contains("999999") })
    }

    @Test("Verkada's and Axon's examples are read")
    func others() throws {
        let verkada = try #require(try Self.compile("verkada").0)
        let settings = PartnerSettings(scalars: ["agency": "TX0571200"])
        let submission = try AdapterSamples.submission(
            """
            {"org_id": "o", "webhook_type": "community_request", "created_at": 1770989995, "webhook_id": "w",
             "data": {"case_reference": "26-1", "offense": "220", "started": 1770933600, "ended": 1770949800,
              "latitude": 32.9871, "longitude": -96.7479, "summary": "A burglary."}}
            """,
            by: verkada,
            settings: settings
        )
        #expect(submission.violations.isEmpty, "\(submission.violations)")
        #expect(submission.windowStart.value?.rfc3339 == "2026-02-12T22:00:00Z")
        let axon = try #require(try Self.compile("axon-evidence").0)
        let ring = "[[-96.75, 32.98], [-96.74, 32.98], [-96.74, 32.99], [-96.75, 32.98]]"
        let request = try AdapterSamples.submission(
            """
            {"event": "area_request.submitted", "communityRequest": {"id": "CR-1029", "code": "AXN-20260213-2",
             "requestTitle": "Footage near Alder St", "requestDescription": "Looking for a dark pickup",
             "incidentStartDateTime": "2026-02-12T16:00:00-06:00", "incidentEndDateTime": "2026-02-12T20:30:00-06:00",
             "offenseCode": "220", "agencyOri": "TX0571200", "investigator": {"lastName": "Okafor"},
             "map": {"type": "Polygon", "coordinates": [\(ring)]}}}
            """,
            by: axon
        )
        #expect(request.violations.isEmpty, "\(request.violations)")
        #expect(request.description.value == "Footage near Alder St. Looking for a dark pickup")
    }
}
