import CommunityRequests
import Foundation
import GatewayCore
import PartnerAdapters
import Testing

@Suite("A FlockOS event")
struct DispatchEventTests {
    private static let event = #"""
        {"objectId": "object-1", "eventType": "COMMUNITY_REQUEST", "eventTime": "2026-02-13T13:39:57.200Z",
         "status": "open", "displayId": "26-DisplayCanary", "department": "DepartmentCanary PD",
         "communityRequest": {"code": "FOS/TX0571200/26-0081733/1", "ori": "TX0571200", "offenseType": "23F",
          "timeFrame": {"start": "2026-02-12T22:00:00Z", "end": "2026-02-13T02:30:00Z"}},
         "location": {"name": "PlaceCanary", "latitude": 32.9871, "longitude": -96.7479,
          "streetAddress": "7719 Wexcombe St", "city": "CityCanary", "state": "TX"},
         "narratives": ["Caller reports a grey van broken into overnight.",
          "Unit 9Q77 on scene, spoke to owner Zbigniew Kestrelmann, 214-555-0181."],
         "callerInfo": {"name": "Thessaly Brockhurst", "phoneNumber": "972-555-0164"},
         "dispatchedUnits": [{"id": "UnitCanary1", "displayId": "9Q77"}],
         "involvedPersons": [{"name": "PersonCanary"}], "involvedVehicles": [{"plate": "ZQX7319"}],
         "additionalMetadata": {"note": "NoteCanary"}}
        """#

    private static let canaries = [
        "DisplayCanary", "DepartmentCanary", "PlaceCanary", "7719", "Wexcombe", "CityCanary", "9Q77", "Zbigniew",
        "Kestrelmann", "214-555-0181", "Thessaly", "Brockhurst", "972-555-0164", "UnitCanary1", "PersonCanary",
        "ZQX7319", "NoteCanary",
    ]

    private static func send(_ text: String, to gateway: TestGateway) async -> IntakeReply {
        await gateway.gateway.intake.receive(
            InboundMessage(
                partner: "flockos",
                headers: MessageHeaders([("x-api-key", "a-key-in-a-header")]),
                contentType: "application/json; charset=utf-8",
                body: Array(text.utf8)
            )
        )
    }

    @Test("becomes a request, is recognised when it comes again, and its close resolves it")
    func lifeCycle() async throws {
        let gateway = try TestGateway()
        let first = await Self.send(Self.event, to: gateway)
        #expect(first.outline == "accepted open")
        #expect(await Self.send(Self.event, to: gateway).outline == "repeated open")
        let changed = Self.event.replacingOccurrences(of: "grey van", with: "white van")
        #expect(await Self.send(changed, to: gateway) == .refused(Problem(.messageIDReused)))
        let closing = Self.event.replacingOccurrences(of: #""status": "open""#, with: #""status": "closed""#)
        #expect(await Self.send(closing, to: gateway).outline == "accepted resolved")
        #expect(await Self.send(closing, to: gateway).outline == "repeated resolved")
        #expect(await Self.send(Self.event, to: gateway).outline == "repeated open")
    }

    @Test("of another agency's code is refused")
    func otherAgency() async throws {
        let gateway = try TestGateway()
        let event = Self.event.replacingOccurrences(of: #""ori": "TX0571200""#, with: #""ori": "TX0571300""#)
        #expect(
            await Self.send(event, to: gateway).outline == "request-refused, code-own-agency /communityRequest/code"
        )
    }

    @Test("without its id is refused for that and for all else that is wrong with it")
    func withoutID() async throws {
        let gateway = try TestGateway()
        let event = Self.event.replacingOccurrences(of: #""objectId": "object-1", "#, with: "")
        #expect(await Self.send(event, to: gateway).outline == "not-translatable, required /objectId")
        let broken = event.replacingOccurrences(of: "23F", with: "ZZZ")
            .replacingOccurrences(of: "2026-02-13T02:30:00Z", with: "2026-02-14T02:30:00Z")
        #expect(
            await Self.send(broken, to: gateway).outline
                == "not-translatable, required /objectId, table /communityRequest/offenseType, "
                + "window-length /communityRequest/timeFrame/end, window-future /communityRequest/timeFrame/end"
        )
    }

    @Test("of a kind without effect needs no id")
    func ignoredWithoutID() async throws {
        let gateway = try TestGateway()
        let other = Self.event.replacingOccurrences(of: "COMMUNITY_REQUEST", with: "CAD_EVENT")
            .replacingOccurrences(of: #""objectId": "object-1", "#, with: "")
        #expect(await Self.send(other, to: gateway) == .ignored)
    }

    @Test("is not closed by another partner")
    func otherPartner() async throws {
        let gateway = try TestGateway()
        _ = await Self.send(Self.event, to: gateway)
        let closing = try await gateway.send(.closing("resolved", reference: "object-1"), id: "msg-1")
        #expect(closing == .refused(Problem(.unknownRequest)))
    }

    @Test("leaves no identity behind")
    func canaries() async throws {
        let gateway = try TestGateway()
        let answer = try #require(await Self.send(Self.event, to: gateway).answer)
        try await Owner("ana", at: gateway).consent(answer)
        try await gateway.release(at: time("2026-02-13T19:30:00Z"))
        #expect(gateway.transport.posts.count == 2)
        let places = try await CanarySearch.places(gateway, answer)
        CanarySearch.search(Self.canaries, in: places)
        #expect(String(decoding: places["public form"] ?? Data(), as: UTF8.self).contains("grey van"))
    }
}
