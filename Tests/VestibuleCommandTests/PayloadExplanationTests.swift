import CommunityRequests
import Foundation
import PartnerAdapters
import Testing

@testable import vestibule

@Suite("A payload's explanation")
struct PayloadExplanationTests {
    private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("shows values only where they are asked for", arguments: [true, false])
    func values(areShown: Bool) throws {
        let folder = self.root.appendingPathComponent("Adapters").path
        let adapter = try #require(AdapterFolder.compile(folder: folder, name: "flock-nova").0)
        let contracts = self.root.appendingPathComponent("Contracts/flock-nova")
        let recorded = try #require(
            FileManager.default.subpaths(atPath: contracts.path)?.sorted()
                .first { $0.hasSuffix("request.http") }
        )
        let bytes = Array(try Data(contentsOf: contracts.appendingPathComponent(recorded)))
        let payload = SendablePayload(bytes: bytes, file: recorded)
        let fates = try PayloadExplanation(payload, adapter: adapter, showingValues: areShown).fates
        #expect(!fates.isEmpty)
        #expect(fates.allSatisfy { ($0.value != nil) == areShown })
    }

    @Test(
        "a file is taken for the media type of its syntax that the adapter reads",
        arguments: [
            ("a.json", ["application/ld+json"], "application/ld+json"),
            ("a.json", ["text/xml", "application/json"], "application/json"),
            ("a.xml", ["application/json", "application/cap+xml"], "application/cap+xml"),
            ("a.xml", ["application/json"], "application/xml"), ("a.json", [], "application/json"),
        ]
    )
    func mediaTypes(file: String, accepted: [String], expected: String) {
        var payload = SendablePayload(bytes: [], file: file)
        payload.fit(accepted)
        #expect(payload.contentType == expected)
    }
}
