import CommunityRequests
import PartnerAdapters
import Testing

/// JSON-LD: a graph of items that name each other, each with one type or several.
@Suite("A graph by reference")
struct LinkedDataTests {
    private static let sample = """
        {"id": "1", "type": "new", "reference": "r", "@graph": [
          {"@id": "_:a", "@type": ["nc:Incident", "cx:Request"], "cx:owner": {"@id": "_:o"}, "nc:text": "Rear door forced."},
          {"@id": "_:o", "@type": "j:Organization", "j:ori": "TX0571200"},
          {"@id": "_:p", "@type": "nc:Person"}],
         "code": "26-1", "offense": "220", "start": "2026-02-12T22:00:00Z", "end": "2026-02-13T02:30:00Z",
         "area": {"latitude": 32.9871, "longitude": -96.7479}}
        """

    private func adapter() throws -> PartnerAdapter {
        let agency = "\"/@graph[@type=cx:Request]/cx:owner/@id->/@graph[@id]/j:ori\""
        let manifest = ManifestSamples.smallest.replacing("agency: /ori", with: "agency: \(agency)")
            .replacing("description: /text", with: "description: \"/@graph[@type=cx:Request]/nc:text\"")
        let (adapter, diagnostics) = ManifestSamples.compile(manifest)
        return try #require(adapter, "\(diagnostics)")
    }

    private func violations(replacing part: String, with other: String) throws -> [String] {
        let body = try AdapterSamples.replacing(part, with: other, in: Self.sample)
        return try AdapterSamples.submission(body, by: try self.adapter()).violations.map { "\($0.rule) \($0.pointer)" }
    }

    @Test("an item is known by one of its types")
    func types() throws {
        let submission = try AdapterSamples.submission(Self.sample, by: try self.adapter())
        #expect(submission.violations.isEmpty, "\(submission.violations)")
        #expect(submission.agency.value?.description == "TX0571200")
        #expect(submission.agency.pointer == "/@graph/1/j:ori")
        let others = try self.violations(replacing: "cx:Request", with: "cx:Other")
        #expect(others == ["required /@graph", "required /@graph"])
    }

    @Test("a name that two items have is nobody's")
    func ambiguous() throws {
        #expect(try self.violations(replacing: "_:p", with: "_:o") == ["exactly-one /@graph/2/@id"])
    }

    @Test("explains the types that tell items apart, and knows them")
    func explained() throws {
        let adapter = try self.adapter()
        let explained = adapter.explain(
            try AdapterSamples.message(Self.sample, of: adapter),
            headers: AdapterSamples.headers,
            settings: PartnerSettings(),
            now: AdapterSamples.now
        )
        let places = explained.filter { $0.pointer.contains("@type") }
        #expect(places.map(\.pointer).contains("/@graph/0/@type"))
        #expect(!places.contains { $0.fate == .unknown }, "\(places)")
    }
}
