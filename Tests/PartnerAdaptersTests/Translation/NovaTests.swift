import CommunityRequests
import PartnerAdapters
import Testing

@Suite("Flock Nova")
struct NovaTests {
    let adapter: PartnerAdapter

    init() throws {
        self.adapter = try AdapterSamples.adapter("flock-nova")
    }

    @Test("the published example is read field by field")
    func example() throws {
        let submission = try AdapterSamples.submission(AdapterSamples.nova, by: self.adapter)
        #expect(submission.violations.isEmpty)
        #expect(submission.reference == .read("0b7c1f1e-9d0a-4a65-8a52-6f0f7b7f3f10", at: "/data/requestId"))
        #expect(submission.agency.value?.description == "TX0571200")
        #expect(submission.agencyState.value?.code == "TX")
        #expect(submission.investigation.value?.description == "NOVA-26-4F7K-0193-7")
        #expect(submission.offense.value?.offense?.code == "220")
        #expect(submission.windowStart.value?.rfc3339 == "2026-02-12T22:00:00Z")
        #expect(submission.windowEnd.value?.rfc3339 == "2026-02-13T02:30:00Z")
        let center = Coordinate(latitude: 32.9871, longitude: -96.7479)
        #expect(submission.area == .read(.disc(center: center, radius: 0.2 * 1609.344), at: "/data/radius/radius"))
        #expect(submission.description.value?.hasPrefix("Dark blue pickup") == true)
        #expect(submission.purpose.value == "Residential burglary, rear door forced")
        #expect(submission.vehicles == [Vehicle(color: "blue", make: "Ford", model: "F-150")])
        #expect(submission.attests(.ownInvestigation) == true)
        #expect(submission.attests(.missingPerson) == false)
        #expect(Set(submission.sealed.keys) == [.caseNumber, .investigator])
        #expect(submission.legalProcessClaims.isEmpty)
    }

    @Test("the message id is the signature's")
    func messageID() throws {
        let message = try AdapterSamples.message(AdapterSamples.nova, of: self.adapter)
        let (settings, now) = (PartnerSettings(), AdapterSamples.now)
        let id = try self.adapter.messageID(
            of: message,
            headers: AdapterSamples.headers,
            settings: settings,
            now: now
        )
        #expect(id == "msg_2f6b")
        let error = #expect(throws: Untranslatable.self) {
            try self.adapter.messageID(of: message, headers: MessageHeaders([]), settings: settings, now: now)
        }
        #expect(error?.violations.map(\.rule) == [.required])
        #expect(error?.violations.first?.detail.contains("webhook-id") == true)
    }

    static let failures: [(part: String, other: String, rule: RuleID, pointer: String)] = [
        (#""ori": "TX0571200","#, "", .required, "/data/agency/ori"),
        (#""ori": "TX0571200","#, #""ori": null,"#, .required, "/data/agency/ori"),
        (#""ori": "TX0571200","#, #""ori": 7,"#, .type, "/data/agency/ori"),
        (#""ori": "TX0571200","#, #""ori": ["TX0571200"],"#, .type, "/data/agency/ori"),
        (#""ori": "TX0571200","#, #""ori": "TX05712","#, .form, "/data/agency/ori"),
        (#""state": "texas""#, #""state": "TX""#, .table, "/data/agency/state"),
        ("NOVA-26-4F7K-0193-7", "NOVA-26-4F7K-0193-8", .checkCharacter, "/data/investigationCode"),
        ("NOVA-26-4F7K-0193-7", "NOVA-26-4F7K-0193", .form, "/data/investigationCode"),
        (#""offenseType": "220""#, #""offenseType": "2200""#, .table, "/data/offenseType"),
        ("2026-02-12T22:00:00Z", "2026-02-12T22:00:00", .time, "/data/startDate"),
        ("2026-02-12T22:00:00Z", "2026-02-30T22:00:00Z", .time, "/data/startDate"),
        (#""radius": 0.2"#, #""radius": 0"#, .shape, "/data/radius/radius"),
        (
            #""latitude": 32.9871, "longitude": -96.7479"#, #""latitude": -96.7479, "longitude": 32.9871"#, .shape,
            "/data/radius/radius"
        ),
        (
            #""radius": {"radius": {"#, #""area": {"area": {"type": "Polygon"}}, "radius": {"radius": {"#, .exactlyOne,
            "/data"
        ),
        (#""radius": {"radius": {"#, #""circle": {"radius": {"#, .exactlyOne, "/data"),
        (#""radius": {"radius": {"#, #""area": [], "radius": {"radius": {"#, .type, "/data/area"),
        (#""radius": {"radius": {"#, #""area": "x", "radius": {"radius": {"#, .type, "/data/area"),
        (#""radius": {"radius": {"#, #""radius": "x", "circle": {"radius": {"#, .type, "/data/radius"),
        (#""attestations": {"#, #""attestations": false, "others": {"#, .type, "/data/attestations"),
        (#""attestations": {"#, #""attestations": "x", "others": {"#, .type, "/data/attestations"),
        (#""attestations": {"#, #""attestations": true, "others": {"#, .type, "/data/attestations"),
        (#""agency": {"#, #""agency": "TX0571200", "other": {"#, .type, "/data/agency"),
        (#""agency": {"#, #""agency": 5, "other": {"#, .type, "/data/agency"),
        (
            #""involvedVehicles": ["#, #""involvedVehicles": ["blue Ford"], "others": ["#, .type,
            "/data/involvedVehicles/0"
        ),
        (#""message": "#, #""message": "\u200b\ufeff\ue000", "text": "#, .required, "/data/message"),
        (#""message": "Dark"#, #""message": "\u0000Dark"#, .form, "/data/message"),
        (#""message": "#, #""text": "#, .required, "/data/message"),
        (#""ownInvestigation": true"#, #""ownInvestigation": "yes""#, .type, "/data/attestations/ownInvestigation"),
        (#""agency": {"#, #""agency": [1], "other": {"#, .type, "/data/agency"),
        (#""color": "blue""#, #""color": 3"#, .type, "/data/involvedVehicles/0/color"),
        (#""involvedVehicles": ["#, #""involvedVehicles": 7, "others": ["#, .type, "/data/involvedVehicles"),
    ]

    @Test("what cannot be read is said with its place", arguments: NovaTests.failures)
    func failure(part: String, other: String, rule: RuleID, pointer: String) throws {
        let body = try AdapterSamples.replacing(part, with: other, in: AdapterSamples.nova)
        let submission = try AdapterSamples.submission(body, by: self.adapter)
        #expect(submission.violations.map { [$0.rule.description, $0.pointer] } == [[rule.description, pointer]])
        #expect(submission.violations.allSatisfy { $0.detail.hasSuffix(".") })
    }

    @Test("everything that is wrong is said at once")
    func everythingAtOnce() throws {
        let submission = try AdapterSamples.submission(
            #"{"type": "community_request.created", "data": {"agency": {"ori": "x"}}}"#,
            by: self.adapter
        )
        #expect(
            submission.violations.map { "\($0.rule) \($0.pointer)" } == [
                "form /data/agency/ori", "required /data/investigationCode", "required /data/offenseType",
                "required /data/startDate", "required /data/endDate", "exactly-one /data",
                "required /data/message",
            ]
        )
    }

    @Test("a container of another type is said once", arguments: ["[]", "[{}]", #""x""#, "7", "true"])
    func otherContainer(data: String) throws {
        let submission = try AdapterSamples.submission(
            #"{"type": "community_request.created", "data": \#(data)}"#,
            by: self.adapter
        )
        #expect(submission.violations.map { "\($0.rule) \($0.pointer)" } == ["type /data"])
        #expect(submission.legalProcessClaims.isEmpty)
    }

    @Test("without a shape both places are told")
    func noArea() throws {
        let body = try AdapterSamples.replacing(
            #""radius": {"radius""#,
            with: #""circle": {"radius""#,
            in: AdapterSamples.nova
        )
        let details = try AdapterSamples.submission(body, by: self.adapter).violations.map(\.detail)
        #expect(details == ["Write exactly one of: /data/area/area, /data/radius/radius."])
    }

    @Test("another word for the offence sends it to review and needs a reason")
    func otherOffense() throws {
        let body = try AdapterSamples.replacing("\"220\"", with: "\"Other\"", in: AdapterSamples.nova)
        let submission = try AdapterSamples.submission(body, by: self.adapter)
        #expect(submission.offense.value == .other)
        #expect(submission.reviewReasons.map(\.rule) == [RuleID("offense-permitted")])
        #expect(submission.violations.isEmpty)
        let bare = try AdapterSamples.replacing("\"reason\"", with: "\"cause\"", in: body)
        let violations = try AdapterSamples.submission(bare, by: self.adapter).violations
        #expect(violations.map { "\($0.rule) \($0.pointer)" } == ["required /data/reason"])
    }

    @Test("a polygon is read with its longitude first")
    func polygon() throws {
        let ring = "[[-96.75, 32.98], [-96.74, 32.98], [-96.74, 32.99], [-96.75, 32.98]]"
        let body = AdapterSamples.nova.replacing(
            #/"radius": \{"radius": .*?\}\}/#,
            with: #""area": {"area": {"type": "Polygon", "coordinates": [\#(ring)]}}"#
        )
        let submission = try AdapterSamples.submission(body, by: self.adapter)
        #expect(submission.violations.isEmpty)
        guard case .read(.polygon(let points), let pointer) = submission.area else {
            Issue.record("no polygon")
            return
        }
        #expect(pointer == "/data/area/area")
        #expect(points.first == Coordinate(latitude: 32.98, longitude: -96.75))
    }

    @Test(
        "closing messages name their request",
        arguments: [
            ("community_request.resolved", Closing.Outcome.resolved), ("community_request.withdrawn", .withdrawn),
        ]
    )
    func closing(type: String, outcome: Closing.Outcome) throws {
        let message = try AdapterSamples.translate(
            #"{"type": "\#(type)", "data": {"requestId": "r-1", "investigationCode": "nova 26 4f7k 0193 7", "agency": {"ori": "tx0571200"}}}"#,
            by: self.adapter
        )
        guard case .close(let closing) = message else {
            Issue.record("no closing")
            return
        }
        #expect(closing.outcome == outcome)
        #expect(closing.references.value == ["r-1"])
        #expect(closing.investigation.value?.description == "NOVA-26-4F7K-0193-7")
        #expect(closing.agency.value?.description == "TX0571200")
        #expect(closing.violations.isEmpty)
    }

    @Test("a closing message that names no request is not translatable")
    func closingNothing() throws {
        let message = try AdapterSamples.translate(
            #"{"type": "community_request.resolved", "data": {}}"#,
            by: self.adapter
        )
        guard case .close(let closing) = message else {
            Issue.record("no closing")
            return
        }
        #expect(closing.violations.map { "\($0.rule) \($0.pointer)" } == ["required /data/requestId"])
        #expect(closing.agency == .absent(at: "/data/agency/ori"))
    }

    @Test(
        "a kind that cannot be told is said",
        arguments: [
            (#"{"type": "community_request.edited"}"#, "table /type"), (#"{"data": {}}"#, "required /type"),
            (#"{"type": 3}"#, "type /type"), ("[]", "type "), ("42", "type "), ("null", "required /type"),
        ]
    )
    func kind(body: String, expected: String) throws {
        guard case .unreadable(let violations) = try AdapterSamples.translate(body, by: self.adapter) else {
            Issue.record("readable")
            return
        }
        #expect(violations.map { "\($0.rule) \($0.pointer)" } == [expected])
    }

    @Test(
        "a claim of legal process is seen wherever it stands",
        arguments: [
            (#""warrantNumber": "W-1""#, ["/data/warrantNumber"]), (#""emergency": true"#, ["/data/emergency"]),
            (#""emergency": false"#, []), (#""warrant": null"#, []), (#""warrant": """#, []),
            (#""subpoena": {"court": "x"}"#, ["/data/subpoena"]), (#""warrant": "\u200b""#, []),
            (#""searchWarrant": "W-1""#, ["/data/searchWarrant"]),
            (#""emergencyDisclosure": {"x": 1}"#, ["/data/emergencyDisclosure"]),
        ]
    )
    func legalProcess(member: String, expected: [String]) throws {
        let body = try AdapterSamples.replacing(
            #""data": {"#,
            with: #""data": {\#(member), "#,
            in: AdapterSamples.nova
        )
        #expect(try AdapterSamples.submission(body, by: self.adapter).legalProcessClaims == expected)
    }

    @Test(
        "a claim of legal process is seen beside the data and in the metadata",
        arguments: ["warrant", "subpoena", "legalProcess", "emergency", "data/additionalMetadata/warrant"]
    )
    func legalProcessElsewhere(place: String) throws {
        let body =
            place.hasPrefix("data/")
            ? AdapterSamples.nova.replacing(#""cadUnit""#, with: #""warrant""#)
            : #"{"\#(place)": "x", "# + AdapterSamples.nova.dropFirst()
        #expect(try AdapterSamples.submission(body, by: self.adapter).legalProcessClaims == ["/\(place)"])
    }

    @Test("a claim of legal process is seen in closing messages", arguments: ["resolved", "withdrawn"])
    func legalProcessInClosing(kind: String) throws {
        let message = try AdapterSamples.translate(
            #"{"type": "community_request.\#(kind)", "data": {"requestId": "r-1", "warrant": "x"}}"#,
            by: self.adapter
        )
        guard case .legalProcess = message else {
            Issue.record("not taken for legal process")
            return
        }
    }

    @Test(
        "a closing message whose containers are of another type says so",
        arguments: [
            (#"{"requestId": "r-1", "agency": "TX0571200"}"#, "type /data/agency"), (#""x""#, "type /data"),
            ("[]", "type /data"),
        ]
    )
    func closingTypes(data: String, expected: String) throws {
        let message = try AdapterSamples.translate(
            #"{"type": "community_request.resolved", "data": \#(data)}"#,
            by: self.adapter
        )
        guard case .close(let closing) = message else {
            Issue.record("no closing")
            return
        }
        #expect(closing.violations.map { "\($0.rule) \($0.pointer)" } == [expected])
    }

    @Test(
        "only JSON is taken",
        arguments: [
            ("application/json", true), ("application/json; charset=UTF-8", true), ("APPLICATION/JSON", true),
            ("text/json", false), ("application/xml", false),
        ]
    )
    func contentType(text: String, isTaken: Bool) {
        #expect((self.adapter.format(contentType: text) == .json) == isTaken)
        #expect(self.adapter.format(contentType: nil) == nil)
    }
}
