import CommunityRequests
import Foundation
import PartnerAdapters
import Testing

/// What the article shows must work: its samples make a draft, and its manifest reads them.
@Suite("The article on writing an adapter")
struct WritingAnAdapterTests {
    private let samples: [String]
    private let manifest: String

    init() throws {
        let path = "Sources/PartnerAdapters/PartnerAdapters.docc/WritingAnAdapter.md"
        let text = try String(contentsOf: AdapterSamples.root.appending(path: path), encoding: .utf8)
        func blocks(_ language: String) -> [String] {
            text.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
                $0.components(separatedBy: "```").first
            }
        }
        self.samples = blocks("json")
        self.manifest = try #require(blocks("yaml").first)
        try #require(self.samples.count == 2)
    }

    private func adapter() throws -> PartnerAdapter {
        let (adapter, diagnostics) = PartnerAdapter.compile(manifest: self.manifest, file: "a", named: "acme-cad")
        #expect(diagnostics.isEmpty, "\(diagnostics)")
        return try #require(adapter)
    }

    private func draft() throws -> AdapterDraft {
        try AdapterDraft(
            name: "acme-cad",
            samples: self.samples.map { (Array($0.utf8), "application/json") },
            authentication: "bearer",
            kindPlaces: ["/eventType"]
        )
    }

    @Test("the draft guesses what the article's manifest then says")
    func guesses() throws {
        let draft = try self.draft().manifest
        for line in [
            "  id: /eventId", "  agency: /incident/ori", "  investigation: { at: /incident/number, as: identifier }",
            "  offense: { at: /incident/nature, table: settings.offenses }", "    start: /incident/occurred/from",
            "    end: /incident/occurred/to", "  description: /incident/summary", "    case_number: /incident/caseNo",
            "    investigator: /officer",
        ] {
            #expect(draft.contains(line + " "), "\(line)")
            #expect(self.manifest.contains(line + "\n"), "\(line)")
        }
    }

    @Test("the manifest reads the samples and the invented message, and knows all their places")
    func reads() throws {
        let adapter = try self.adapter()
        let invented = String(decoding: try self.draft().message, as: UTF8.self)
        for (body, words) in [(self.samples[0], ["BURG-RES": "220"]), (invented, ["burglary": "220"])] {
            let settings = PartnerSettings(tables: ["offenses": words])
            let submission = try AdapterSamples.submission(body, by: adapter, settings: settings)
            #expect(submission.violations.isEmpty, "\(submission.violations)")
        }
        for sample in self.samples {
            let unknown = adapter.unknownPlaces(
                in: try AdapterSamples.message(sample, of: adapter),
                headers: AdapterSamples.headers,
                settings: PartnerSettings(),
                now: AdapterSamples.now
            )
            #expect(unknown.isEmpty, "\(unknown)")
        }
        guard case .close = try AdapterSamples.translate(self.samples[1], by: adapter) else {
            Issue.record("the second sample closes nothing")
            return
        }
    }
}
