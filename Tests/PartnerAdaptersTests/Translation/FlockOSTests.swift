import CommunityRequests
import PartnerAdapters
import Testing

@Suite("FlockOS")
struct FlockOSTests {
    let adapter: PartnerAdapter

    init() throws {
        self.adapter = try AdapterSamples.adapter("flockos")
    }

    @Test("the example is read field by field")
    func example() throws {
        let submission = try AdapterSamples.submission(AdapterSamples.flockOS, by: self.adapter)
        #expect(submission.violations.isEmpty)
        #expect(submission.reference.value == "c1d7c5f2-54c6-4b0d-9d43-1a3d7a6f2b11")
        #expect(submission.codeAgency.value?.description == "TX0571200")
        #expect(submission.offense.value?.offense?.code == "23F")
        let center = Coordinate(latitude: 32.9871, longitude: -96.7479)
        #expect(submission.area == .read(.disc(center: center, radius: 250), at: "/location"))
        #expect(
            submission.description
                == .read(
                    "Caller reports vehicle broken into overnight.\nUnit 4B12 on scene 0812, spoke to owner.",
                    at: "/narratives"
                )
        )
        #expect(Set(submission.sealed.keys) == [.caseNumber])
        #expect(submission.attests(.ownInvestigation) == nil)
    }

    @Test("a close has an id of its own, and half an id is none")
    func messageID() throws {
        func id(_ body: String) throws -> String {
            try self.adapter.messageID(
                of: try AdapterSamples.message(body, of: self.adapter),
                headers: MessageHeaders([]),
                settings: PartnerSettings(),
                now: AdapterSamples.now
            )
        }
        #expect(try id(#"{"objectId": "o", "status": "open"}"#) == "o/open")
        #expect(try id(#"{"objectId": "o", "status": "closed"}"#) == "o/closed")
        let error = #expect(throws: Untranslatable.self) { try id(#"{"status": "open"}"#) }
        #expect(error?.violations.map { "\($0.rule) \($0.pointer)" } == ["required /objectId"])
        let long = String(repeating: "x", count: 300)
        let tooLong = #expect(throws: Untranslatable.self) { try id(#"{"objectId": "\#(long)", "status": "open"}"#) }
        #expect(tooLong?.violations.map(\.rule) == [.form])
    }

    @Test("events of other kinds are ignored, unknown ones are not")
    func kinds() throws {
        func translate(_ body: String) throws -> PartnerMessage {
            try AdapterSamples.translate(body, by: self.adapter)
        }
        guard case .ignored = try translate(#"{"eventType": "CAD_EVENT", "status": "dispatched"}"#),
            case .ignored = try translate(#"{"eventType": "CAD_EVENT"}"#),
            case .close(let closing) = try translate(
                #"{"eventType": "COMMUNITY_REQUEST", "status": "closed", "objectId": "o"}"#
            ),
            case .unreadable(let unknown) = try translate(#"{"eventType": "COMMUNITY_REQUEST", "status": "held"}"#),
            case .unreadable(let missing) = try translate(#"{"eventType": "COMMUNITY_REQUEST"}"#)
        else {
            Issue.record("another kind")
            return
        }
        #expect(closing.outcome == .resolved)
        #expect(unknown.map { "\($0.rule) \($0.pointer)" } == ["table /status"])
        #expect(missing.map { "\($0.rule) \($0.pointer)" } == ["required /status"])
    }

    @Test(
        "narratives must be a list of texts",
        arguments: [
            (#"["a", 3]"#, ["type /narratives/1"]), (#""a""#, ["type /narratives"]), ("[]", ["required /narratives"]),
            (#"[null, " ", "a"]"#, []), ("[null]", ["required /narratives"]),
        ]
    )
    func narratives(list: String, expected: [String]) throws {
        let body = AdapterSamples.flockOS.replacing(#/"narratives": \[.*?\]/#, with: #""narratives": \#(list)"#)
        let submission = try AdapterSamples.submission(body, by: self.adapter)
        #expect(submission.violations.map { "\($0.rule) \($0.pointer)" } == expected)
    }

    @Test("a request of another type is said once, and claims nothing", arguments: ["[]", "[{}]", #""x""#, "7"])
    func otherContainer(request: String) throws {
        let body = AdapterSamples.flockOS.replacing(
            #/"communityRequest": \{.*?\}\}/#,
            with: #""communityRequest": \#(request)"#
        )
        let submission = try AdapterSamples.submission(body, by: self.adapter)
        #expect(submission.violations.map { "\($0.rule) \($0.pointer)" } == ["type /communityRequest"])
        #expect(submission.legalProcessClaims.isEmpty)
    }

    @Test(
        "a claim of legal process is seen wherever it stands",
        arguments: [
            "warrant", "subpoena", "legalProcess", "emergency", "communityRequest/searchWarrant",
            "communityRequest/emergencyDisclosure", "communityRequest/additionalMetadata/warrant",
            "additionalMetadata/warrant",
        ]
    )
    func legalProcess(place: String) throws {
        let names = place.split(separator: "/")
        let claim = names.reversed().reduce("true") { #"{"\#($1)": \#($0)}"# }
        let head = #"{"eventType": "COMMUNITY_REQUEST", "status": "open", "#
        let submission = try AdapterSamples.submission(head + claim.dropFirst(), by: self.adapter)
        #expect(submission.legalProcessClaims == ["/\(place)"])
    }

    @Test("a list or text for the metadata is no reason to refuse", arguments: ["[]", #""x""#, "null"])
    func metadata(value: String) throws {
        let body = try AdapterSamples.replacing(
            #""additionalMetadata": {}"#,
            with: #""additionalMetadata": \#(value)"#,
            in: AdapterSamples.flockOS
        )
        let submission = try AdapterSamples.submission(body, by: self.adapter)
        #expect(submission.violations.isEmpty)
        #expect(submission.legalProcessClaims.isEmpty)
    }

    @Test("an API key is the default, basic and bearer may be picked")
    func authentication() {
        #expect(self.adapter.authentication == [.apiKey(header: "x-api-key"), .basic, .bearer])
    }
}
