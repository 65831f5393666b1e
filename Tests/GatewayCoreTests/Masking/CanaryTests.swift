import CommunityRequests
import Foundation
import GatewayCore
import OwnerKit
import Testing

@Suite("Canaries")
struct CanaryTests {
    /// A text of its own in every field that may identify a person, and in the description itself.
    private static let fields: [String: String] = [
        "requestedBy.name": "Quillon Vantrease", "requestedBy.badge": "B90417731",
        "requestedBy.email": "qvantrease7731",
        "requestedBy.phone": "214-555-0173", "caseNumber": "CN-88213907", "reason": "ReasonCanary5521",
        "agency.name": "AgencyNameCanary3391",
        "vehicle.plateNumber": "ZQX7319", "vehicle.plateState": "PlateStateCanary", "vehicle.vin": "VINCANARY00813",
        "person.name": "Thessaly Brockhurst", "person.phone": "972-555-0164", "person.streetAddress": "7719 Wexcombe",
        "person.email": "tbrockhurst64", "person.dob": "1961-07-23",
        "metadata.cadUnit": "UnitCanary44X9", "metadata.deep": "DeepCanary90127", "unknown": "UnknownCanary6620",
        "unknown.key": "KeyCanary18843", "radius.label": "LabelCanary5308", "top": "TopCanary77120",
    ]

    private static let described: [String] = [
        "Okonjo", "469-555-0119", "pmarlowe55", "LRT4471", "3308 Fennimore", "Marchbanks",
    ]

    private static let message = NovaMessage.created
        .replacing(
            #""requestedBy": {"name": "Det. Maria Okafor", "badge": "4471"}"#,
            with: """
                "requestedBy": {"name": "Det. Quillon Vantrease", "badge": "B90417731",
                  "email": "qvantrease7731@cedarhollow.example", "phone": "+1-214-555-0173"},
                "unknownField": {"KeyCanary18843": ["UnknownCanary6620", 1]}
                """
        )
        .replacing(#""caseNumber": "26-004512""#, with: #""caseNumber": "CN-88213907""#)
        .replacing("Residential burglary, rear door forced", with: "ReasonCanary5521")
        .replacing("Cedar Hollow Police Department", with: "AgencyNameCanary3391")
        .replacing(#""radius": 0.2}"#, with: #""radius": 0.2, "label": "LabelCanary5308"}"#)
        .replacing(#"{"type""#, with: #"{"top": "TopCanary77120", "type""#)
        .replacing(
            #""model": "F-150"}], "involvedPersons": []"#,
            with: """
                "model": "F-150", "plateNumber": "ZQX7319", "plateState": "PlateStateCanary", "vin": "VINCANARY00813"}],
                "involvedPersons": [{"name": "Thessaly Brockhurst", "phone": "972-555-0164", "dob": "1961-07-23",
                  "streetAddress": "7719 Wexcombe St", "email": "tbrockhurst64@resident.example"}],
                "additionalMetadata": {"cadUnit": "UnitCanary44X9", "deep": {"deeper": ["DeepCanary90127"]}}
                """
        )
        .replacing(
            "left northbound after the break-in.",
            with: "left northbound after the break-in. "
                + "Call Det. Okonjo at 469-555-0119 or pmarlowe55@cedarhollow.example. "
                + "License plate LRT4471, parked at 3308 Fennimore Street. Witness Mr. Marchbanks saw it."
        )

    @Test("of every identity field are in no file, callback, public form, problem or log")
    func wholeWay() async throws {
        let gateway = try TestGateway()
        for canary in Self.fields.values { #expect(Self.message.text.contains(canary), "\(canary) is not planted") }
        let answer = try await gateway.accept(Self.message)
        let owner = try Owner("ana", at: gateway)
        let held = try await owner.consent(answer)
        try await gateway.release(at: time("2026-02-13T19:30:00Z"))
        try await owner.agent.withdraw(held)
        try await gateway.release(at: time("2026-02-14T01:30:00Z"))
        let problems = try await self.problems(gateway)
        _ = try await gateway.send(.closing("resolved"), id: "msg-close")
        gateway.transport.answer(410)
        try await gateway.release(at: time("2026-02-14T07:30:00Z"))

        var places = try await CanarySearch.places(gateway, answer)
        places["problems"] = Data(problems.utf8)
        #expect(places.keys.contains { $0.hasSuffix("sqlite") } && places.keys.contains { $0.hasSuffix("-wal") })
        #expect(gateway.transport.posts.count >= 5)
        CanarySearch.search(Self.fields.values + Self.described, in: places)
        // The search finds what is there.
        let published = Data("damaged tailgate".utf8)
        #expect(places.contains { $0.key.contains("sqlite") && $0.value.range(of: published) != nil })
    }

    /// The problems of messages that are wrong at the very places where canaries stand.
    private func problems(_ gateway: TestGateway) async throws -> String {
        let changes: [(String, String)] = [
            (#""offenseType": "220""#, #""offenseType": "ZQX7319""#),
            (#""state": "texas""#, #""state": "AgencyNameCanary3391""#), ("NOVA-26-4F7K-0193-7", "UnitCanary44X9"),
            ("2026-02-12T22:00:00Z", "1961-07-23"),
            (#""ownInvestigation": true"#, #""ownInvestigation": "TopCanary77120""#),
            (#""ori": "TX0571200""#, #""ori": "CN-88213907""#),
            (#""latitude": 32.9871"#, #""latitude": "7719 Wexcombe""#),
            (#""message": "#, #""message": 5, "LabelCanary5308": "#), ("ref-1", #"DeepCanary90127\u0000"#),
            ("community_request.created", "community_request.KeyCanary18843"),
            (#""radius": 0.2"#, #""radius": 7719"#), (#""requestId""#, #""warrant": "CN-88213907", "requestId""#),
            (#"{"top""#, #"{"TopCanary77120" "top""#),
        ]
        var texts: [String] = []
        for (number, change) in changes.enumerated() {
            let message = Self.message.replacing(change.0, with: change.1)
            let problem = try await gateway.send(message, id: "refused-\(number)").problem
            texts.append(String(describing: try #require(problem, "case \(number) was not refused")))
        }
        return texts.joined(separator: "\n")
    }

    @Test("of the officer's side are sealed under the request's own key, and gone with it")
    func sealed() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept(Self.message)
        let record = try #require(try await gateway.store.request(id: answer.request))
        #expect((record.sealed ?? []).count > 40)
        #expect(record.redactions.values.reduce(0, +) >= 5)
        #expect(try await gateway.keyStore.keys(of: answer.request)?.sealing.count == 32)
    }
}
