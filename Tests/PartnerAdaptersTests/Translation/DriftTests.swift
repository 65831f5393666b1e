import CommunityRequests
import PartnerAdapters
import Testing

@Suite("Drift of one message")
struct DriftTests {
    private func drift(_ body: String, of name: String = "flock-nova") throws -> [String] {
        let adapter = try AdapterSamples.adapter(name)
        let message = try AdapterSamples.message(body, of: adapter)
        let read = adapter.translate(
            message,
            headers: AdapterSamples.headers,
            settings: PartnerSettings(),
            now: AdapterSamples.now
        )
        return adapter.drift(of: message, read: read).map { "\($0.kind.rawValue) \($0.path) \($0.type.rawValue)" }
    }

    @Test("an example as it should be shows none")
    func none() throws {
        #expect(try self.drift(AdapterSamples.nova).isEmpty)
        #expect(try self.drift(AdapterSamples.flockOS, of: "flockos").isEmpty)
    }

    @Test("a new field, another type and a word in no table are found, each once")
    func found() throws {
        let body = AdapterSamples.nova
            .replacing("\"caseNumber\"", with: "\"priority\": 1, \"caseNumber\"")
            .replacing("\"message\": \"", with: "\"message\": 7, \"text\": \"")
            .replacing("\"offenseType\": \"220\"", with: "\"offenseType\": \"BURG\"")
        #expect(
            try Set(self.drift(body)) == [
                "unknown /data/priority number", "unknown /data/text string", "type /data/message number",
                "table /data/offenseType string",
            ]
        )
    }

    @Test("of an unknown kind only the kind is told, of a known one without effect nothing")
    func kinds() throws {
        #expect(
            try self.drift(#"{"type": "community_request.amended", "data": {"x": 1}}"#) == ["table /type string"]
        )
        #expect(try self.drift(#"{"eventType": "CAD_EVENT", "status": "x", "y": 1}"#, of: "flockos").isEmpty)
    }

    @Test("the table is told in which the word would be listed")
    func tables() throws {
        let adapter = try AdapterSamples.adapter("flock-nova")
        #expect(adapter.table(at: "/type") == "message.kind.is")
        #expect(adapter.table(at: "/data/offenseType") == "submit.offense.or")
        #expect(adapter.table(at: "/data/message") == nil)
    }
}
