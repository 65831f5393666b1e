import CommunityRequests
import PartnerAdapters
import Testing

@Suite("Types of agencies")
struct AgencyTypeTests {
    private static func manifest(_ source: String) -> String {
        ManifestSamples.smallest.replacing("  agency: /ori\n", with: "  agency: /ori\n  agency_type: \(source)\n")
    }

    @Test(
        "each of several types stands between white space, wherever it is in the list",
        arguments: [
            (#"["police.federal"]"#, ["police.federal"]),
            (#"["fire", "police.federal"]"#, ["fire", "police.federal"]),
            (
                #"["fire", null, "police.federal.immigration", "police"]"#,
                ["fire", "police.federal.immigration", "police"]
            ),
        ]
    )
    func each(list: String, types: [Substring]) throws {
        let (adapter, diagnostics) = ManifestSamples.compile(Self.manifest(#"{ join: [/types/*], with: " " }"#))
        #expect(diagnostics.isEmpty, "\(diagnostics)")
        let body = #"{"id": "1", "type": "new", "types": \#(list)}"#
        let submission = try AdapterSamples.submission(body, by: try #require(adapter))
        let type = try #require(submission.agencyType.value)
        #expect(type.split(whereSeparator: \.isWhitespace) == types)
    }

    @Test("types that are joined otherwise could not be told apart", arguments: [#"",""#, #"".""#, #"" and ""#])
    func joined(separator: String) {
        let (adapter, diagnostics) = ManifestSamples.compile(
            Self.manifest("{ first_of: [/type, { join: [/types/*], with: \(separator) }] }")
        )
        #expect(adapter == nil)
        #expect(
            diagnostics.map(\.description) == [
                "adapter.yaml:12:16: error: `agency_type` joins types by more than white space, and rules read each of "
                    + "them. Write `with: \" \"`."
            ]
        )
    }
}
