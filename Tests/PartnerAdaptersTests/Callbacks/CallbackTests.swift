import CommunityRequests
import Foundation
import PartnerAdapters
import Testing

@Suite("Callbacks")
struct CallbackTests {
    private static let time = Instant(seconds: 1_771_011_000)
    private static let release = ReleaseID(random: [UInt8](repeating: 7, count: 16))
    private static let responder = ResponderID(random: [UInt8](repeating: 9, count: 16))

    private static func request(reference: String?) throws -> CallbackRequest {
        CallbackRequest(
            reference: reference,
            requestID: RequestID(time: Instant(seconds: 0), random: [UInt8](repeating: 1, count: 10)),
            code: PublicCode(random: [1, 2, 3, 4, 5]),
            investigation: try #require(InvestigationCode("NOVA-26-4F7K-0193-7")),
            state: .open,
            agency: try #require(ORI("TX0571200"))
        )
    }

    private static func item() -> CallbackItem {
        let clip = TimeWindow(start: Instant(seconds: 1_770_933_600), end: Instant(seconds: 1_770_937_200))
        return CallbackItem(responder: Self.responder, clips: [clip], footageURL: "https://gateway.example/f/1")
    }

    private func body(
        _ content: CallbackEvent.Content,
        reference: String? = "r-\"1\"",
        of name: String = "flock-nova"
    ) throws -> [String: Any] {
        let adapter = try AdapterSamples.adapter(name)
        let event = CallbackEvent(
            request: try Self.request(reference: reference),
            time: Self.time,
            content: content
        )
        let body = try #require(adapter.callback(event))
        #expect(body.contentType == "application/json")
        return try #require(JSONSerialization.jsonObject(with: Data(body.bytes)) as? [String: Any])
    }

    @Test("consents are told in the partner's terms, and the types of values are kept")
    func released() throws {
        let body = try self.body(.released(Self.release, [Self.item()]))
        #expect(body["type"] as? String == "community_request.footage_available")
        #expect(body["timestamp"] as? String == Self.time.rfc3339)
        let data = try #require(body["data"] as? [String: Any])
        #expect(data["requestId"] as? String == "r-\"1\"")
        #expect(data["investigationCode"] as? String == "NOVA-26-4F7K-0193-7")
        let items = try #require(data["items"] as? [[String: Any]])
        #expect(items.count == 1)
        #expect(items.first?["responder"] as? String == Self.responder.description)
        #expect(
            items.first?["clips"] as? [[String: String]]
                == [["start": "2026-02-12T22:00:00Z", "end": "2026-02-12T23:00:00Z"]]
        )
    }

    @Test("a release without consents has the same form", arguments: ["flock-nova", "flockos"])
    func empty(name: String) throws {
        let full = try self.body(.released(Self.release, [Self.item()]), of: name)
        let empty = try self.body(.released(Self.release, []), of: name)
        #expect(Set(full.keys) == Set(empty.keys))
        let items = (empty["data"] as? [String: Any] ?? empty)["items"] as? [Any]
        #expect(items?.isEmpty == true)
    }

    @Test("a missing reference is null")
    func missingReference() throws {
        let data = try self.body(.published, reference: nil)["data"] as? [String: Any]
        #expect(data?["requestId"] is NSNull)
    }

    @Test("a refusal carries its rules")
    func refused() throws {
        let violation = Violation(rule: RuleID("area-size"), pointer: "/data/radius", detail: "Draw a smaller area.")
        let data = try #require(try self.body(.refused([violation]))["data"] as? [String: Any])
        #expect(
            data["violations"] as? [[String: String]]
                == [["rule": "area-size", "pointer": "/data/radius", "detail": "Draw a smaller area."]]
        )
    }

    @Test("every kind has a body in both adapters", arguments: ["flock-nova", "flockos"])
    func everyKind(name: String) throws {
        let contents: [CallbackEvent.Content] = [
            .published, .refused([]), .closed, .released(Self.release, []), .withdrawn(Self.release, Self.responder),
        ]
        var types: Set<String> = []
        for content in contents {
            let body = try self.body(content, of: name)
            types.insert(try #require((body["type"] ?? body["eventType"]) as? String))
        }
        #expect(types.count == CallbackKind.allCases.count)
    }
}
