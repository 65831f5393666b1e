import CommunityRequests
import Foundation
import PartnerAdapters
import Testing

@Suite("XML inside a text of JSON")
struct EmbeddedXMLTests {
    private static let settings = PartnerSettings(
        tables: ["agency": ["state.tx.us": "TX0571200"], "offenses": ["Burglary": "220"]]
    )

    private static func presence(_ location: String, usage: String = "") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?><presence xmlns="urn:ietf:params:xml:ns:pidf" xmlns:gp="urn:ietf:params:xml:ns:pidf:geopriv10" \
        xmlns:gml="http://www.opengis.net/gml"><tuple id="a"><status><gp:geopriv><gp:location-info>\(location)</gp:location-info>\
        <gp:usage-rules>\(usage)</gp:usage-rules></gp:geopriv></status></tuple></presence>
        """
    }

    private static func body(_ locations: [String]) throws -> String {
        let components = locations.map { ["locationByValue": $0] }
        let object: [String: Any] = [
            "$id": "urn:x:1", "lastUpdateTimeStamp": "2026-02-13T13:39:00Z",
            "updatedByAgencyReference": ["$ref": "state.tx.us"],
            "incidentComponent": [
                ["incidentTypeCommonRegistryText": "Burglary", "lastUpdateTimeStamp": "2026-02-13T10:00:00Z"]
            ],
            "locationComponent": components,
            "notesComponent": [["notesActionComments": "<p>Dark <b>pickup</b></p><script>x</script>left&nbsp;north"]],
        ]
        return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
    }

    private static let point = "<gml:Point><gml:pos>32.9871 -96.7479</gml:pos></gml:Point>"

    private func submission(_ locations: [String]) throws -> Submission {
        let adapter = try #require(try ArticleTests.compile("nena-eido").0)
        return try AdapterSamples.submission(try Self.body(locations), by: adapter, settings: Self.settings)
    }

    @Test("the first geodetic location counts, and its pointer is that of the text")
    func firstLocation() throws {
        let civic = Self.presence("<civicAddress><country>US</country></civicAddress>")
        let usage =
            "<retransmission-allowed>false</retransmission-allowed><retention-expiry>2021-12-10T16:00:00-04:00</retention-expiry>"
        let submission = try self.submission([civic, Self.presence(Self.point, usage: usage)])
        #expect(submission.violations.isEmpty, "\(submission.violations)")
        let center = Coordinate(latitude: 32.9871, longitude: -96.7479)
        #expect(
            submission.area == .read(.disc(center: center, radius: 250), at: "/locationComponent/1/locationByValue")
        )
        #expect(submission.retransmissionAllowed.value == false)
        #expect(submission.retentionExpiry.value?.rfc3339 == "2021-12-10T20:00:00Z")
        #expect(submission.description.value == "Dark pickup\nleft north")
    }

    @Test("a civic location alone is a missing one")
    func civicOnly() throws {
        let submission = try self.submission([Self.presence("<civicAddress><country>US</country></civicAddress>")])
        #expect(submission.violations.map(\.rule) == [.required])
        #expect(submission.violations.map(\.pointer) == ["/locationComponent"])
    }

    @Test(
        "what is no XML is a violation of form at its text",
        arguments: [
            "no XML", "<presence>", "<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><presence>&x;</presence>",
            "<a>\0</a>",
        ]
    )
    func malformed(_ text: String) throws {
        let submission = try self.submission([text])
        let places = submission.violations.map { "\($0.rule) \($0.pointer)" }
        #expect(places == ["form /locationComponent/0/locationByValue"])
    }

    @Test("a shape that is none is a violation of shape at its text")
    func shape() throws {
        let submission = try self.submission([Self.presence("<gml:Point><gml:pos>x</gml:pos></gml:Point>")])
        #expect(
            submission.violations.map { "\($0.rule) \($0.pointer)" } == ["shape /locationComponent/0/locationByValue"]
        )
    }

    @Test("explaining shows the text as one place")
    func explained() throws {
        let adapter = try #require(try ArticleTests.compile("nena-eido").0)
        let message = try AdapterSamples.message(try Self.body([Self.presence(Self.point)]), of: adapter)
        let explained = adapter.explain(
            message,
            headers: AdapterSamples.headers,
            settings: Self.settings,
            now: AdapterSamples.now
        )
        let fates = explained.filter { $0.pointer == "/locationComponent/0/locationByValue" }.map(\.fate)
        #expect(fates.contains(.kept(as: "area")))
        #expect(!fates.contains(.unknown))
    }
}
