import CommunityRequests
import PartnerAdapters
import Testing

/// The smallest manifest there is, and ways to spoil it.
enum ManifestSamples {
    static let smallest = """
        adapter: example
        title: Example
        provenance: modelled on nothing
        accepts: application/json
        authentication: bearer
        message:
          id: /id
          kind: { at: /type, is: { new: submit } }
        submit:
          reference: /reference
          agency: /ori
          investigation: { at: /code, as: identifier }
          offense: /offense
          window: { start: /start, end: /end }
          area: { at: /area, as: point }
          description: /text
        callbacks:
          consents.released: { items: "{items}" }
          consent.withdrawn: { responder: "{responder}" }
        """

    static func compile(_ text: String) -> (PartnerAdapter?, [FileDiagnostic]) {
        PartnerAdapter.compile(manifest: text, file: "adapter.yaml", named: "example")
    }

    /// What is wrong with the smallest manifest once a part of it is another.
    static func diagnostics(replacing part: String, with other: String) throws -> [String] {
        try #require(Self.smallest.contains(part), "\(part)")
        let (adapter, diagnostics) = Self.compile(Self.smallest.replacing(part, with: other))
        #expect((adapter == nil) == diagnostics.contains { $0.severity == .error })
        return diagnostics.map(\.description)
    }
}
