import CommunityRequests
import Foundation
import PartnerAdapters
import Testing

@testable import ContractTesting
@testable import vestibule

@Suite("A recording of a place that is not written in decimal degrees")
struct RecordingPlacesTests {
    /// The same message with its place written otherwise, and an adapter that reads it so.
    private struct Form: CustomTestStringConvertible, Sendable {
        let source: String
        let place: String
        /// What of the original must not stand in the recording.
        let secrets: [String]
        /// The form of the place that takes its place.
        let pattern: String

        var testDescription: String { self.source }
    }

    private static let forms = [
        Form(
            source: "{ at: /data/at, as: position, order: lat-lon, metres: 250 }",
            place: #""at": "32°59'13.6\"N 096°44'52.4\"W""#,
            secrets: ["59'13.6", "44'52.4"],
            pattern: #""at": "[0-9]{2}°[0-9]{2}'[0-9]{2}\.[0-9]\\"N [0-9]{3}°[0-9]{2}'[0-9]{2}\.[0-9]\\"W""#
        ),
        Form(
            source: "{ at: /data, as: point, metres: 250, latitude: ./lat!text, longitude: ./lon!text }",
            place: #""lat": "N 32 59.226", "lon": "-96 44 52.4""#,
            secrets: ["59.226", "44 52.4"],
            pattern: #""lat": "N [0-9]{2} [0-9]{2}\.[0-9]{3}", "lon": "-[0-9]{2,3} [0-9]{2} [0-9]{2}\.[0-9]""#
        ),
        Form(
            source: "{ at: /data/utm, as: utm, metres: 250 }",
            place: #""utm": {"easting": 710434.6, "northing": 3652109.3, "zone": "14S"}"#,
            secrets: ["710434", "3652109"],
            pattern: #""easting": [0-9]{6}\.[0-9], "northing": [0-9]{7}\.[0-9], "zone": "1[345][RS]""#
        ),
        Form(
            source: "{ at: /data, as: utm, metres: 250, zone: 14 }",
            place: #""easting": 710434.6, "northing": 3652109"#,
            secrets: ["710434", "3652109"],
            pattern: #""easting": [0-9]{6}\.[0-9], "northing": [0-9]{7}[,} ]"#
        ),
        Form(
            source: "{ at: /data/at, as: wkt, metres: 250 }",
            place: #""at": "POINT Z (-96.74790 32.98710 168.25)""#,
            secrets: ["96.7479", "32.9871", "168.25"],
            pattern: #""at": "POINT Z \(-[0-9]{2,3}\.[0-9]{4}0 [0-9]{2}\.[0-9]{4}0 [0-9]{3}\.[0-9]{2}\)""#
        ),
    ]

    private static func adapter(reading source: String) throws -> PartnerAdapter {
        let path = "\(RecordedOriginal.project)/Adapters/verkada/adapter.yaml"
        let manifest = try String(contentsOfFile: path, encoding: .utf8)
        let own = "{ at: /data, as: point, metres: 250 }"
        try #require(manifest.contains(own))
        let text = manifest.replacing(own, with: source)
        let (adapter, diagnostics) = PartnerAdapter.compile(manifest: text, file: path, named: "verkada")
        return try #require(adapter, "\(diagnostics)")
    }

    @Test("is decided as its original, in the same form, whatever the key", arguments: Self.forms)
    private func recorded(_ form: Form) throws {
        let original = try #require(RecordedOriginal.all.first { "\($0)" == "verkada/requested-with-area-shown" })
        let text = String(decoding: original.contract.message.body, as: UTF8.self)
        let decimal = #""latitude": 32.9871, "longitude": -96.7479"#
        try #require(text.contains(decimal))
        let body = Array(text.replacing(decimal, with: form.place).utf8)
        let input = try RecordedOriginal.input(
            original.contract,
            try Self.adapter(reading: form.source),
            body: body
        )
        let pattern = try Regex(form.pattern)
        for key in UInt8(1)...24 {
            var recording = Recording(key: [UInt8](repeating: key, count: 32))
            let files = try recording.record(input).files
            let message = try #require(files[ContractFolder.messageFile].flatMap(RecordedMessage.init))
            let recorded = String(decoding: message.body, as: UTF8.self)
            #expect(recorded.contains(pattern), "\(recorded)")
            #expect(form.secrets.filter(recorded.contains) == [])
        }
    }
}
