import CommunityRequests
import PartnerAdapters
import Testing

@Suite("The draft of an adapter")
struct AdapterDraftTests {
    private static let sample = """
        {"eventType": "incident.created", "eventId": "9b2f9c2e-6d0e-4a52-9f59-6a7e4bd0a111",
         "sentAt": "2026-03-01T09:15:00-06:00", "incident": {"number": "2026-0045121", "nature": "BURG-RES",
         "ori": "TX0571300", "caseNo": "26-99812", "summary": "Rear door forced at the Alvarez home.",
         "occurred": {"from": "2026-02-28T22:00:00-06:00", "to": 1772352000},
         "where": {"lat": 32.98123, "lng": -96.75456, "street": "418 Alder St"}},
         "officer": {"name": "Det. Maria Okafor", "badge": "4471", "phone": "214-555-0148", "email": "mo@ch.example"},
         "involved": [{"name": "John Alvarez", "dob": "1980-01-01"}], "people": {"Lee": 1, "J. Doe": 2},
         "972-555-0111": {"seen": true}, "tags": ["urgent"], "count": 88231}
        """
    private static let closing = """
        {"eventType": "incident.closed", "eventId": "9b2f9c2e-6d0e-4a52-9f59-6a7e4bd0a112",
         "incident": {"number": "2026-0045121", "ori": "TX0571300"}, "closedBy": "Okafor"}
        """
    /// What would betray a person, an incident or a place of the samples.
    private static let canaries = [
        "9b2f9c2e", "2026-03-01", "0045121", "BURG", "TX0571300", "99812", "Alvarez", "2026-02-28", "1772352000",
        "32.98123", "96.75456", "Alder", "Okafor", "4471", "0148", "mo@ch", "1980", "Lee", "Doe", "0111", "urgent",
        "88231",
    ]

    private func draft(
        _ samples: [String] = [AdapterDraftTests.sample, AdapterDraftTests.closing],
        authentication: String = "bearer",
        kinds: [String] = ["/eventType"]
    ) throws -> AdapterDraft {
        try AdapterDraft(
            name: "acme-cad",
            samples: samples.map { (Array($0.utf8), "application/json") },
            authentication: authentication,
            kindPlaces: kinds
        )
    }

    @Test("holds every place of the samples, read or dropped")
    func places() throws {
        let manifest = try self.draft().manifest
        for place in [
            "/eventType", "/eventId", "/sentAt", "/incident/nature", "/incident/where/street", "/involved/*/name",
            "/tags/*", "/closedBy", "/people",
        ] {
            #expect(
                manifest.contains("  \(place): TODO\n") || manifest.contains("# \(place): read above\n"),
                "\(place)"
            )
        }
    }

    @Test("guesses by names and by what the values parse as, and marks each guess")
    func guesses() throws {
        let lines = try self.draft().manifest.split(separator: "\n")
        for guess in [
            "  agency: /incident/ori", "  investigation: { at: /incident/number, as: identifier }",
            "  offense: { at: /incident/nature, table: settings.offenses }", "    start: /incident/occurred/from",
            "    end: /incident/occurred/to", "    case_number: /incident/caseNo", "    investigator: /officer",
            "  area: { at: /incident/where, as: point, latitude: ./lat, longitude: ./lng }",
            "  description: /incident/summary", "      \"incident.closed\": resolve", "  id: /eventId",
        ] {
            #expect(lines.contains { $0.hasPrefix(guess + " ") && $0.contains("# guess: ") }, "\(guess)")
        }
    }

    @Test("holds no value of the samples, neither in the manifest nor in the invented message")
    func canaries() throws {
        for kinds in [[], ["/eventType"]] {
            let draft = try self.draft(kinds: kinds)
            let message = String(decoding: draft.message, as: UTF8.self)
            for canary in Self.canaries {
                #expect(!draft.manifest.contains(canary), "\(canary)")
                #expect(!message.contains(canary), "\(canary)")
            }
            #expect(draft.manifest.contains("incident.created") == !kinds.isEmpty)
        }
    }

    @Test("does not compile before its author has finished it")
    func unfinished() throws {
        let (adapter, diagnostics) = PartnerAdapter.compile(manifest: try self.draft().manifest, file: "adapter.yaml")
        #expect(adapter == nil)
        #expect(diagnostics.allSatisfy { $0.message.contains("still to") }, "\(diagnostics)")
    }

    @Test("reads its own invented message once all is confirmed", arguments: ["bearer", "standard-webhooks"])
    func finished(authentication: String) throws {
        let draft = try self.draft(authentication: authentication)
        let finished = draft.manifest.replacing(#/ +# guess: .*/#, with: "").replacing(
            "TODO: published",
            with: "published"
        )
        .replacing(": TODO\n", with: ": nobody needs it\n").replacing("\"TODO: the platform", with: "\"The platform")
        let (compiled, diagnostics) = PartnerAdapter.compile(manifest: finished, file: "adapter.yaml")
        #expect(diagnostics.isEmpty, "\(diagnostics)")
        let adapter = try #require(compiled)
        let submission = try AdapterSamples.submission(
            String(decoding: draft.message, as: UTF8.self),
            by: adapter,
            settings: PartnerSettings(tables: ["offenses": ["burglary": "220"]])
        )
        #expect(submission.violations.isEmpty, "\(submission.violations)")
        #expect(submission.agency.value?.description == "TX0571200")
        #expect(submission.windowStart.value?.rfc3339 == "2026-02-12T22:00:00Z")
        #expect(submission.windowEnd.value?.rfc3339 == "2026-02-13T02:30:00Z")
    }

    @Test(
        "shapes are known by their form",
        arguments: [
            (#"{"type": "Polygon", "coordinates": [[[1, 2], [3, 4], [5, 6], [1, 2]]]}"#, "as: geojson-polygon }"),
            (#"{"latitude": 1, "longitude": 2, "radius": 0.3}"#, "as: circle, unit: mile }"),
            (#"{"lat": 1, "lon": 2, "radius": 300}"#, "as: circle, latitude: ./lat, longitude: ./lon, unit: metre }"),
            (#""1.5,2 1.5,3 2,3 1.5,2""#, "as: cap-polygon }"), (#""1.5,2 0.4""#, "as: cap-circle }"),
            (#""32.5,-96.25""#, "as: position, order: lat-lon }"),
            (#""-96.25 32.5""#, "as: position, order: lon-lat }"),
            (#""32 30 0 N, 96 15 0 W""#, "as: position, order: lat-lon }"), (#""POINT (-96.25 32.5)""#, "as: wkt }"),
            (#""SRID=4326;POLYGON((1 2, 3 4, 5 6, 1 2))""#, "as: wkt }"),
            (#"{"lat": "32 30 0 N", "lon": "96 15 0 W"}"#, "as: point, latitude: ./lat!text, longitude: ./lon!text }"),
            (#"{"Lat": 1.5, "Long": 2}"#, "as: point, latitude: ./Lat, longitude: ./Long }"),
            (
                #"{"lat_e7": 329871234, "lng_e7": -967479123}"#,
                "as: point, latitude: ./lat_e7, longitude: ./lng_e7, per_degree: 10000000 }"
            ),
            (#"{"easting": 700000.5, "northing": 3650000, "zone": 14}"#, "as: utm }"),
            (
                #"{"utm_easting": "700000", "utm_northing": "3650000", "zone": "14S"}"#,
                "as: utm, easting: ./utm_easting!text, northing: ./utm_northing!text }"
            ),
            (#"{"easting": 700000.5, "northing": 3650000}"#, "as: utm, zone: TODO }"),
        ]
    )
    func shapes(area: String, expected: String) throws {
        let manifest = try self.draft([#"{"type": "x", "place": \#(area)}"#], kinds: []).manifest
        #expect(manifest.contains("  area: { at: /place, \(expected)"))
    }

    @Test(
        "words for yes and no are guessed, claims of legal process among them, and in a list around the whole message"
    )
    func words() throws {
        let sample = """
            {"head": {"kind": "NEW"}, "calls": [{"own": "Y", "active": "N", "missing": true, "warrant": "N", "test": "Y", "ori": "TX0571300",
             "number": "26-1", "text": {"narrative": "Rear door forced."}}]}
            """
        let draft = try self.draft([sample], kinds: ["/head/kind"])
        for line in [
            #"    own_investigation: { at: /calls/*/own, is_true: ["Y"], is_false: ["N"] }"#,
            #"    active_investigation: { at: /calls/*/active, is_true: ["Y"], is_false: ["N"] }"#,
            "    missing_person: /calls/*/missing", #"  - { at: /calls/*/warrant, is_false: ["N"] }"#,
            "  agency: /calls/*/ori", #"  description: { join: [/calls/*/text/narrative], with: "\n" }"#,
        ] {
            #expect(draft.manifest.contains("\(line) "), "\(line)")
        }
        let call = try #require(try Payload.json(draft.message).root["calls"]?[0])
        #expect(call["own"]?.text == "Y" && call["active"]?.text == "Y" && call["warrant"]?.text == "N")
        #expect(call["test"]?.text == "N" && call["missing"]?.bool == false)
    }

    @Test("names with the prefix of a vocabulary are names, and a kind may be a number")
    func prefixes() throws {
        let sample =
            #"{"cx:verb": 7, "nc:Incident": {"nc:text": "Rear door forced.", "j:ori": "TX0571300"}, "urn:uuid:5": 1}"#
        let manifest = try self.draft([sample], kinds: ["/cx:verb!text"]).manifest
        for line in [
            "    at: /cx:verb!text", "      \"7\": submit", "  agency: /nc:Incident/j:ori",
            "  description: /nc:Incident/nc:text",
        ] {
            #expect(manifest.contains("\(line) "), "\(line)")
        }
        #expect(!manifest.contains("urn:uuid"))
    }

    @Test("a date and a time of day apart are invented in their form")
    func partsOfTimes() throws {
        let sample =
            #"{"type": "x", "from": {"date": "24/12/2025", "time": "07:05"}, "to": {"date": "2025-12-24", "time": "9:05:30"}}"#
        let message = try Payload.json(try self.draft([sample], kinds: ["/type"]).message).root
        #expect(message["from"]?["date"]?.text == "02/02/2026" && message["from"]?["time"]?.text == "22:00")
        #expect(message["to"]?["date"]?.text == "2026-02-02" && message["to"]?["time"]?.text == "23:30:00")
    }

    @Test("texts and numbers that are no place are not taken for one")
    func noShapes() throws {
        let sample =
            #"{"type": "x", "a": "1.2", "b": "10:30, 11:45", "c": "5, 7", "d": "on scene", "place": {"x": 2488000, "y": 7045000}}"#
        let manifest = try self.draft([sample], kinds: []).manifest
        #expect(manifest.contains(#"  area: "TODO: x and y are of a projection"#), "\(manifest)")
    }

    @Test(
        "a place in a form of its own is invented in that form, and read again",
        arguments: [
            (#""32.5,-96.25""#, "position, order: lat-lon"), (#""-96.25;32.5""#, "position, order: lon-lat"),
            (#""POINT (-96.25 32.5)""#, "wkt"), (#"{"easting": 700000.5, "northing": 3650000, "zone": "14S"}"#, "utm"),
        ]
    )
    func inventedPlaces(area: String, reader: String) throws {
        let draft = try self.draft([#"{"type": "new", "place": \#(area)}"#], kinds: [])
        let message = String(decoding: draft.message, as: UTF8.self).replacing("\"TODO\"", with: "\"new\"")
        let manifest = ManifestSamples.smallest.replacing(
            "{ at: /area, as: point }",
            with: "{ at: /place, as: \(reader) }"
        )
        let adapter = try #require(ManifestSamples.compile(manifest).0)
        let shape = try #require(try AdapterSamples.submission(message, by: adapter).area.value)
        guard case .disc(let center, _) = shape else {
            Issue.record("no disc")
            return
        }
        #expect(abs(center.latitude - 32.9871) < 1e-5 && abs(center.longitude + 96.7479) < 1e-5)
    }

    @Test("what is no ground for a draft is told", arguments: ["", "{", "7", "{\"a\": 1}"])
    func unusable(sample: String) throws {
        #expect(throws: AdapterDraft.Unusable.self) { try self.draft([sample]) }
    }

    private static let event = """
        <?xml version="1.0"?><!-- Okafor --><d:dispatch xmlns:d="urn:example:dispatch" version="2.1">
        <d:kind>CREATED</d:kind><d:id>9b2f9c2e-6d0e-4a52-9f59-6a7e4bd0a111</d:id><d:ori>TX0571300</d:ori>
        <d:number>2026-0045121</d:number><d:nature code="BURG-RES">Alvarez burglary</d:nature>
        <d:start>2026-02-28T22:00:00-06:00</d:start><d:end>2026-03-01T02:00:00-06:00</d:end>
        <d:position lat="32.98123" lon="-96.75456"/><d:narrative>Rear door forced.</d:narrative>
        <d:unit>4471</d:unit><d:unit>0148</d:unit></d:dispatch>
        """

    @Test("of XML has elements, attributes and lists, and a first message in the samples' namespace")
    func xml() throws {
        let one = Self.event.replacing("<d:unit>0148</d:unit>", with: "")
        for samples in [[one, Self.event], [Self.event, one]] {
            let draft = try AdapterDraft(
                name: "acme-cad",
                samples: samples.map { (Array($0.utf8), "application/xml") },
                authentication: "bearer",
                kindPlaces: ["/kind"]
            )
            let manifest = draft.manifest
            let message = String(decoding: draft.message, as: UTF8.self)
            for place in ["/kind", "/@version", "/nature", "/nature/@code", "/unit/*", "/narrative"] {
                #expect(
                    manifest.contains("  \(place): TODO\n") || manifest.contains("# \(place): read above\n"),
                    "\(place)"
                )
            }
            #expect(manifest.contains("accepts: application/xml"))
            #expect(manifest.contains("area: { at: /position, as: point"), "\(manifest)")
            #expect(message.contains(#"<dispatch xmlns="urn:example:dispatch" version="#))
            let root = try Payload.xml(draft.message).root
            #expect(root["kind"]?.text == "CREATED")
            #expect(root["position"]?["@lat"]?.text == "32.9871")
            for canary in Self.canaries {
                #expect(!manifest.contains(canary) && !message.contains(canary), "\(canary)")
            }
        }
    }
}
