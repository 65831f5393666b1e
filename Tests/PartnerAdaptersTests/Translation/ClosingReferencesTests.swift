import CommunityRequests
import PartnerAdapters
import Testing

@Suite("A message that closes several requests")
struct ClosingReferencesTests {
    private static func closing(_ source: String, _ members: String) throws -> Closing {
        let manifest = ManifestSamples.smallest
            .replacing("{ new: submit }", with: "{ new: submit, over: resolve }")
            .replacing("callbacks:", with: "close: { reference: \(source) }\ncallbacks:")
        let (adapter, diagnostics) = ManifestSamples.compile(manifest)
        let body = #"{"id": "1", "type": "over", \#(members)}"#
        guard
            case .close(let closing) = try AdapterSamples.translate(
                body,
                by: try #require(adapter, "\(diagnostics)")
            )
        else { throw AdapterSamples.NotASubmission() }
        return closing
    }

    private static let cap = #"{ at: /refs, several: " ", part: { separator: ",", number: 2 } }"#

    @Test(
        "names each of them, once, in one text or in a list",
        arguments: [
            (cap, #""refs": "a@b,one,t""#, ["one"]),
            (cap, #""refs": "a@b,one,t  a@b,two,t\n\ta@b,one,t ""#, ["one", "two"]),
            (#"{ at: /refs, several: ";" }"#, #""refs": "one; two;;three ;""#, ["one", "two", "three"]),
            (#"{ at: "/refs/*", several: ";" }"#, #""refs": ["one", "two;three", null]"#, ["one", "two", "three"]),
            (#"{ at: "/refs/*/id", several: ";" }"#, #""refs": [{"id": "one"}, {"id": "two"}]"#, ["one", "two"]),
            (#"{ first_of: [/refs, /ref], several: " " }"#, #""ref": "one two""#, ["one", "two"]),
            (
                #"{ join: [/a, /b], with: "-", several: " " }"#, #""a": "one two", "b": "three""#,
                ["one", "two", "three"]
            ),
            ("/refs", #""refs": "one two""#, ["one two"]),
            (#"{ join: [/a, /b], with: "-" }"#, #""a": "one", "b": "two""#, ["one-two"]),
        ]
    )
    func several(source: String, members: String, expected: [String]) throws {
        let closing = try Self.closing(source, members)
        #expect(closing.violations.isEmpty, "\(closing.violations)")
        #expect(closing.references.value == expected)
    }

    @Test(
        "is refused where one of them cannot be read",
        arguments: [
            (cap, #""refs": "a@b,one,t two""#, "form /refs"), (cap, #""refs": " ""#, "required /refs"),
            (#"{ at: /refs, several: ";" }"#, #""refs": ";;""#, "required /refs"),
            (#"{ at: /refs, several: ";" }"#, #""refs": 7"#, "type /refs"),
            ("{ at: '/refs/*' }", #""refs": ["one", "two"]"#, "exactly-one /refs"),
        ]
    )
    func unreadable(source: String, members: String, expected: String) throws {
        let closing = try Self.closing(source, members)
        #expect(closing.violations.map { "\($0.rule) \($0.pointer)" } == [expected])
    }

    @Test("names at most a hundred")
    func bound() throws {
        for (count, isRead) in [(100, true), (101, false)] {
            let refs = (1...count).map(String.init).joined(separator: " ")
            let closing = try Self.closing(#"{ at: /refs, several: " " }"#, #""refs": "\#(refs)""#)
            #expect(closing.violations.isEmpty == isRead)
        }
    }
}
