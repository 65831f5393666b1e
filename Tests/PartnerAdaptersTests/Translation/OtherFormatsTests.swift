import CommunityRequests
import PartnerAdapters
import Testing

/// Formats of platforms that write numbers, times and places in ways of their own.
@Suite("Formats that write things otherwise")
struct OtherFormatsTests {
    private static let manifest = """
        adapter: example
        title: Shot Alerts
        provenance: modelled on nothing
        accepts: application/json
        authentication: bearer
        message:
          id: /notification/id!text
          kind: { at: /notification/kind!text, is: { "1": submit, "9": resolve } }
        submit:
          reference: /notification/id!text
          agency: /site/ori
          investigation: { at: /detection/incidentNo!text, as: identifier }
          offense: { constant: "520" }
          window:
            start: { at: /detection/detectedAt, form: "YYYY-MM-DD hh:mm:ss" }
            length: { at: /detection/durationSeconds, as: number, unit: second }
          area: AREA
          description: /request/text
          attestations: { own_investigation: /request/own!text }
          seal: { case_number: /request/case }
        close: { reference: as-submitted, investigation: as-submitted, agency: as-submitted }
        callbacks:
          consents.released: { items: "{items}" }
          consent.withdrawn: { responder: "{responder}" }
        """

    private static let sample = """
        {"notification": {"id": 884120331207456123, "kind": 1}, "site": {"ori": "TX0571200"},
         "detection": {"incidentNo": 260004512, "detectedAt": "2026-02-13 03:10:22.500", "durationSeconds": 1800,
          "coords": {"latitude": "32.98712", "longitude": "-96.74790"}, "point": "32.98712, -96.74790",
          "geo": {"type": "Point", "coordinates": [-96.7479, 32.98712]},
          "outline": [{"lat": 32.985, "lng": -96.75}, {"lat": 32.985, "lng": -96.745}, {"lat": 32.99, "lng": -96.745}]},
         "request": {"text": "Shots fired; a grey sedan left north.", "own": "true", "case": 2600099812}}
        """

    private static let settings = PartnerSettings(timeZone: CivilZone(identifier: "America/Chicago"))

    private static let text = "{ at: /detection/point, as: position, order: lat-lon }"
    private static let list = "{ at: /detection/outline, as: polygon, latitude: ./lat, longitude: ./lng }"

    private func adapter(area: String = OtherFormatsTests.text) throws -> PartnerAdapter {
        let (adapter, diagnostics) = ManifestSamples.compile(Self.manifest.replacing("AREA", with: area))
        return try #require(adapter, "\(diagnostics)")
    }

    private func submission(
        area: String = OtherFormatsTests.text,
        replacing part: String = "Shots fired",
        with other: String = "Shots fired"
    ) throws -> Submission {
        let body = try AdapterSamples.replacing(part, with: other, in: Self.sample)
        return try AdapterSamples.submission(body, by: try self.adapter(area: area), settings: Self.settings)
    }

    @Test("numbers name messages, requests and kinds, with every digit")
    func numbers() throws {
        let submission = try self.submission()
        #expect(submission.violations.isEmpty, "\(submission.violations)")
        #expect(submission.reference == .read("884120331207456123", at: "/notification/id"))
        #expect(submission.investigation.value?.description == "260004512")
        #expect(submission.attests(.ownInvestigation) == true)
        let adapter = try self.adapter()
        let id = try adapter.messageID(
            of: try AdapterSamples.message(Self.sample, of: adapter),
            headers: MessageHeaders([]),
            settings: Self.settings,
            now: AdapterSamples.now
        )
        #expect(id == "884120331207456123")
    }

    @Test("a kind that is no line of the table is told at its place")
    func kinds() throws {
        let adapter = try self.adapter()
        func violations(_ kind: String) throws -> [String] {
            let body = try AdapterSamples.replacing(#""kind": 1"#, with: #""kind": \#(kind)"#, in: Self.sample)
            guard case .unreadable(let violations) = try AdapterSamples.translate(body, by: adapter) else { return [] }
            return violations.map { "\($0.rule) \($0.pointer)" }
        }
        #expect(try violations("2") == ["table /notification/kind"])
        for nothing in ["null", "\"\"", "\"\\u200b\""] {
            #expect(try violations(nothing) == ["required /notification/kind"], "\(nothing)")
        }
        #expect(try violations("[1]") == ["type /notification/kind"])
        #expect(try violations("{}") == ["type /notification/kind"])
    }

    @Test("a window lasts as long as the payload says")
    func window() throws {
        let submission = try self.submission()
        #expect(submission.windowStart.value?.rfc3339 == "2026-02-13T09:10:22.5Z")
        #expect(submission.windowEnd.value?.rfc3339 == "2026-02-13T09:40:22.5Z")
        #expect(submission.windowEnd.pointer == "/detection/durationSeconds")
        let unreadable = try self.submission(replacing: "2026-02-13 03:10:22.500", with: "13/02/2026")
        #expect(unreadable.violations.map { "\($0.rule) \($0.pointer)" } == ["time /detection/detectedAt"])
        let missing = try self.submission(replacing: #""durationSeconds": 1800,"#, with: "")
        #expect(missing.violations.map { "\($0.rule) \($0.pointer)" } == ["required /detection/durationSeconds"])
    }

    @Test(
        "a point is read wherever its numbers stand",
        arguments: [
            "{ at: /detection/point, as: position, order: lat-lon }",
            "{ at: /detection/coords, as: point, latitude: ./latitude!text, longitude: ./longitude!text }",
            "{ at: /detection/geo, as: point, latitude: ./coordinates/1, longitude: ./coordinates/0 }",
            "{ at: /detection/geo/coordinates, as: point, latitude: ./1, longitude: ./0 }",
        ]
    )
    func points(area: String) throws {
        let submission = try self.submission(area: area)
        #expect(submission.violations.isEmpty, "\(submission.violations)")
        let center = Coordinate(latitude: 32.98712, longitude: -96.7479)
        #expect(submission.area.value == .disc(center: center, radius: 250))
    }

    @Test("an outline of named positions is read, closed or not")
    func outline() throws {
        let area = Self.list
        let ring = [(32.985, -96.75), (32.985, -96.745), (32.99, -96.745)].map {
            Coordinate(latitude: $0.0, longitude: $0.1)
        }
        #expect(try self.submission(area: area).area.value == .polygon(ring))
        let closed = try self.submission(
            area: area,
            replacing: #"{"lat": 32.99, "lng": -96.745}]"#,
            with: #"{"lat": 32.99, "lng": -96.745}, {"lat": 32.985, "lng": -96.75}]"#
        )
        #expect(closed.area.value == .polygon(ring))
    }

    static let wrong: [(area: String, part: String, other: String, violation: String)] = [
        (Self.text, "32.98712, -96.74790", "32.98712", "shape /detection/point"),
        (
            "{ at: /detection/point, as: position, order: lon-lat }", "32.98712, -96.74790", "32.98712, -96.74790",
            "shape /detection/point"
        ),
        (
            "{ at: /detection/coords, as: point, latitude: ./latitude!text, longitude: ./longitude!text }",
            #""32.98712", "longitude""#, #""north", "longitude""#, "type /detection/coords"
        ),
        (
            Self.list, #"{"lat": 32.985, "lng": -96.75}, "#, "", "shape /detection/outline"
        ),
        (
            Self.list, #"{"lat": 32.985, "lng": -96.75}"#, "5", "type /detection/outline"
        ),
    ]

    @Test("a shape that is none is told at its place", arguments: OtherFormatsTests.wrong)
    func noShape(area: String, part: String, other: String, violation: String) throws {
        let submission = try self.submission(area: area, replacing: part, with: other)
        #expect(submission.violations.map { "\($0.rule) \($0.pointer)" } == [violation])
    }

    static let mistakes: [(part: String, other: String, message: String)] = [
        ("YYYY-MM-DD hh:mm:ss", "YYYY-DD hh:mm:ss", "is no form of a time"),
        ("as: number, unit: second", "unit: second", "does not say how it is read"),
        ("            length:", "            end: /detection/end\n            length:", "a window has"),
        ("/notification/id!text", "/notification/id!text/x", "is not a place"),
    ]

    @Test("a mistake in the manifest is told", arguments: OtherFormatsTests.mistakes)
    func mistake(part: String, other: String, message: String) throws {
        let text = Self.manifest.replacing("AREA", with: Self.text)
        let part = part.replacing("            ", with: "    "), other = other.replacing("            ", with: "    ")
        try #require(text.contains(part))
        let (adapter, diagnostics) = ManifestSamples.compile(text.replacing(part, with: other))
        #expect(adapter == nil)
        #expect(diagnostics.contains { $0.description.contains(message) }, "\(diagnostics)")
    }

    @Test("a draft of such samples reads them, once its author has confirmed it")
    func draft() throws {
        let draft = try AdapterDraft(
            name: "shot-alerts",
            samples: [(Array(Self.sample.utf8), "application/json")],
            authentication: "bearer",
            kindPlaces: ["/notification/kind"]
        )
        for line in [
            "  id: /notification/id!text", "    at: /notification/kind!text", #"      "1": submit"#,
            #"    start: { at: /detection/detectedAt, form: "YYYY-MM-DD hh:mm:ss" }"#,
            "    length: { at: /detection/durationSeconds, as: number, unit: second }",
        ] {
            #expect(draft.manifest.contains(line), "\(line)")
        }
        #expect(draft.settings.contains("time_zone: America/Chicago"))
    }
}
