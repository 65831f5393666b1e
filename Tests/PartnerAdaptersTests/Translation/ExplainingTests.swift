import CommunityRequests
import PartnerAdapters
import Testing

@Suite("What becomes of each place")
struct ExplainingTests {
    let adapter: PartnerAdapter

    init() throws {
        self.adapter = try AdapterSamples.adapter("flock-nova")
    }

    private func explain(_ body: String, showingValues: Bool = false) throws -> [ExplainedPlace] {
        self.adapter.explain(
            try AdapterSamples.message(body, of: self.adapter),
            headers: AdapterSamples.headers,
            settings: PartnerSettings(),
            now: AdapterSamples.now,
            showingValues: showingValues
        )
    }

    @Test("identities are sealed or dropped, and nothing of the example is unknown")
    func fates() throws {
        let places = try self.explain(AdapterSamples.nova)
        func fates(_ pointer: String) -> [PlaceFate] { places.filter { $0.pointer == pointer }.map(\.fate) }
        #expect(fates("/data/requestedBy") == [.sealed(as: "investigator")])
        #expect(fates("/data/caseNumber") == [.sealed(as: "case_number")])
        #expect(fates("/data/involvedPersons") == [.dropped])
        #expect(fates("/data/involvedVehicles/0/plateNumber") == [.dropped])
        #expect(fates("/data/involvedVehicles/0/color") == [.kept(as: "vehicles")])
        #expect(fates("/data/message") == [.redacted(as: "description")])
        #expect(fates("/data/radius/radius") == [.kept(as: "area")])
        #expect(fates("/type") == [.readOnly(for: "message kind")])
        #expect(!places.contains { $0.fate == .unknown })
        #expect(places.allSatisfy { !$0.reason.isEmpty && $0.value == nil })
    }

    @Test("values stand there only where they are asked for")
    func values() throws {
        let places = try self.explain(AdapterSamples.nova, showingValues: true)
        #expect(places.first { $0.pointer == "/data/offenseType" }?.value == "\"220\"")
    }

    @Test("a closing message keeps nothing")
    func closing() throws {
        let places = try self.explain(
            #"{"type": "community_request.resolved", "data": {"requestId": "r", "message": "m"}}"#
        )
        #expect(places.first { $0.pointer == "/data/requestId" }?.fate == .readOnly(for: "close"))
        #expect(places.first { $0.pointer == "/data/message" }?.fate == .unknown)
    }

    @Test("unknown places are told by name and type, and a key that could be a value is not told")
    func unknown() throws {
        let body = """
            {"type": "community_request.created", "extra": {"inner": 1}, "data": {"agency": {"phone": null},
            "Maria Okafor": {"a": 2}, "972-555-0148": true, "involvedVehicles": [{"vin": "1"}, {"vin": "2"}],
            "requestedBy": {"anything": 1}}}
            """
        let places = self.adapter.unknownPlaces(
            in: try AdapterSamples.message(body, of: self.adapter),
            headers: AdapterSamples.headers,
            settings: PartnerSettings(),
            now: AdapterSamples.now
        )
        #expect(
            places.map { "\($0.path) \($0.kind.rawValue)" } == [
                "/extra object", "/data/agency/phone null", "/data/* object", "/data/* bool",
                "/data/involvedVehicles/*/vin string",
            ]
        )
    }

    @Test("what is dropped as a whole covers all that is in it, beside what is read there, however deep")
    func dropped() throws {
        let manifest = ManifestSamples.smallest.replacing(
            "description: /text",
            with: "description: { join: [/notes/*/text], with: '; ' }"
        )
        .replacing("callbacks:", with: "drop: { /notes: only the text counts, /type: read above }\ncallbacks:")
        let adapter = try #require(ManifestSamples.compile(manifest).0)
        let body =
            #"{"id": "1", "type": "new", "notes": [{"text": "a", "by": {"name": "b"}, "at": [1]}], "other": [{"by": 1}]}"#
        let message = try AdapterSamples.message(body, of: adapter)
        let unknown = adapter.unknownPlaces(
            in: message,
            headers: AdapterSamples.headers,
            settings: PartnerSettings(),
            now: AdapterSamples.now
        )
        #expect(unknown.map(\.path) == ["/other"])
        let places = adapter.explain(
            message,
            headers: AdapterSamples.headers,
            settings: PartnerSettings(),
            now: AdapterSamples.now
        )
        #expect(places.filter { $0.fate == .unknown }.map(\.pointer) == ["/other"])
        #expect(places.first { $0.pointer == "/notes/0/text" }?.fate == .redacted(as: "description"))
    }

    @Test("the examples of both formats hold nothing unknown", arguments: ["flock-nova", "flockos"])
    func examples(name: String) throws {
        let adapter = try AdapterSamples.adapter(name)
        let body = name == "flockos" ? AdapterSamples.flockOS : AdapterSamples.nova
        let places = adapter.unknownPlaces(
            in: try AdapterSamples.message(body, of: adapter),
            headers: AdapterSamples.headers,
            settings: PartnerSettings(),
            now: AdapterSamples.now
        )
        #expect(places.isEmpty)
    }
}
