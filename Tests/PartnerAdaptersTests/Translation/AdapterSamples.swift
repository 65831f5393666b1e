import CommunityRequests
import Foundation
import PartnerAdapters
import Testing

/// The project's own adapters and the examples of their formats.
enum AdapterSamples {
    /// An adapter of the `Adapters` folder.
    static func adapter(_ name: String) throws -> PartnerAdapter {
        let file = "Adapters/\(name)/adapter.yaml"
        let text = try String(contentsOf: Self.root.appending(path: file), encoding: .utf8)
        let (adapter, diagnostics) = PartnerAdapter.compile(manifest: text, file: file, named: name)
        #expect(diagnostics.isEmpty, "\(diagnostics)")
        return try #require(adapter)
    }

    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let now = Instant(rfc3339: "2026-02-13T13:40:00Z") ?? Instant(seconds: 0)
    static let headers = MessageHeaders([(name: "webhook-id", value: "msg_2f6b")])

    static let nova = """
        {"type": "community_request.created", "timestamp": "2026-02-13T13:39:57.200155Z",
         "data": {"requestId": "0b7c1f1e-9d0a-4a65-8a52-6f0f7b7f3f10", "investigationCode": "NOVA-26-4F7K-0193-7",
          "caseNumber": "26-004512", "offenseType": "220", "reason": "Residential burglary, rear door forced",
          "agency": {"ori": "TX0571200", "name": "Cedar Hollow Police Department", "state": "texas"},
          "requestedBy": {"name": "Det. Maria Okafor", "badge": "4471", "email": "mokafor@cedarhollow.example", "phone": "+1-972-555-0148"},
          "startDate": "2026-02-12T22:00:00Z", "endDate": "2026-02-13T02:30:00.000Z",
          "radius": {"radius": {"latitude": 32.9871, "longitude": -96.7479, "radius": 0.2}},
          "message": "Dark blue pickup with a damaged tailgate left northbound on Alder after the break-in. Call Det. Okafor at 972-555-0148.",
          "involvedVehicles": [{"color": "blue", "make": "Ford", "model": "F-150", "plateNumber": "KXR4821", "plateState": "TX"}],
          "involvedPersons": [{"name": "John Alvarez", "phone": "972-555-0111", "streetAddress": "418 Alder St"}],
          "attestations": {"ownInvestigation": true, "activeInvestigation": true, "missingPerson": false},
          "additionalMetadata": {"cadUnit": "4B12"}}}
        """

    static let flockOS = """
        {"objectId": "c1d7c5f2-54c6-4b0d-9d43-1a3d7a6f2b11", "eventType": "COMMUNITY_REQUEST", "eventTime": "2026-02-13T13:39:57.200Z",
         "status": "open", "displayId": "26-004512", "department": "Cedar Hollow PD",
         "communityRequest": {"code": "FOS/TX0571200/26-0081733/1", "ori": "TX0571200", "offenseType": "23F", "timeFrame": {"start": "2026-02-12T22:00:00Z", "end": "2026-02-13T02:30:00Z"}},
         "location": {"name": "Alder Street", "latitude": 32.9871, "longitude": -96.7479, "streetAddress": "418 Alder St", "city": "Cedar Hollow", "state": "TX"},
         "narratives": ["Caller reports vehicle broken into overnight.", "Unit 4B12 on scene 0812, spoke to owner."],
         "callerInfo": {"name": "John Alvarez", "phoneNumber": "972-555-0111"}, "dispatchedUnits": [{"id": "u1", "displayId": "4B12"}],
         "involvedPersons": [], "involvedVehicles": [], "additionalMetadata": {}}
        """

    /// The single message of a body.
    static func message(_ body: String, of adapter: PartnerAdapter) throws -> IncomingMessage {
        let payload = try adapter.parse(Array(body.utf8), as: .json)
        guard case .single(let message) = adapter.messages(in: payload) else {
            throw NotSingle()
        }
        return message
    }

    /// What a body means.
    static func translate(
        _ body: String,
        by adapter: PartnerAdapter,
        settings: PartnerSettings = PartnerSettings()
    ) throws -> PartnerMessage {
        adapter.translate(
            try Self.message(body, of: adapter),
            headers: Self.headers,
            settings: settings,
            now: Self.now
        )
    }

    /// The submission that a body is.
    static func submission(
        _ body: String,
        by adapter: PartnerAdapter,
        settings: PartnerSettings = PartnerSettings()
    ) throws -> Submission {
        guard case .submit(let submission) = try Self.translate(body, by: adapter, settings: settings) else {
            throw NotASubmission()
        }
        return submission
    }

    struct NotSingle: Error {}
    struct NotASubmission: Error {}

    /// A part of an example, replaced; it must be there.
    static func replacing(_ part: String, with other: String, in text: String) throws -> String {
        try #require(text.contains(part), "\(part)")
        return text.replacing(part, with: other)
    }
}
