import CommunityRequests
import PartnerAdapters
import Testing

@Suite("Truth values in a platform's own words")
struct TruthValueTests {
    private static func adapter(_ source: String, legalProcess: String = "[/warrant]") throws -> PartnerAdapter {
        let attestations =
            "  attestations: { own_investigation: \(source) }\nlegal_process: \(legalProcess)\ncallbacks:"
        let (adapter, diagnostics) = ManifestSamples.compile(
            ManifestSamples.smallest.replacing("callbacks:", with: attestations)
        )
        return try #require(adapter, "\(diagnostics)")
    }

    private static func own(_ value: String, by source: String) throws -> (Bool?, [String]) {
        let body = #"{"id": "1", "type": "new", "own": \#(value), "more": ["Y", "N"]}"#
        let submission = try AdapterSamples.submission(body, by: try Self.adapter(source))
        let violations = submission.violations.filter { $0.pointer == "/own" }
        return (submission.attestations[.ownInvestigation]?.value, violations.map { "\($0.rule): \($0.detail)" })
    }

    @Test(
        "are read by the words that the manifest names, and as JSON writes them",
        arguments: [
            (#""Y""#, true), (#""Yes""#, true), ("1", true), ("true", true), (#""N""#, false), ("0", false),
            ("false", false), ("null", nil), (#"" ""#, nil),
        ]
    )
    func words(value: String, expected: Bool?) throws {
        let (own, violations) = try Self.own(value, by: #"{ at: /own, is_true: [Y, "Yes", "1"], is_false: [N, "0"] }"#)
        #expect(own == expected)
        #expect(violations.isEmpty)
    }

    @Test(
        "in any other word are refused, and nothing is guessed",
        arguments: [
            (#""y""#, "table"), (#""YES""#, "table"), (#""true""#, "table"), (#""Y ""#, "table"), ("2", "table"),
            ("[]", "type"), ("{}", "type"),
        ]
    )
    func others(value: String, rule: String) throws {
        let (own, violations) = try Self.own(value, by: "{ at: /own, is_true: [Y, 'Yes'], is_false: N }")
        #expect(own == nil)
        #expect(violations == ["\(rule): Write `Y` or `Yes` for true, or `N` for false."])
    }

    @Test("may have a word for true alone, and are without one as they were")
    func one() throws {
        #expect(try Self.own(#""X""#, by: "{ at: /own, is_true: X }").0 == true)
        #expect(
            try Self.own(#""O""#, by: "{ at: /own, is_true: X }").1 == ["table: Write `X` for true, or leave it out."]
        )
        #expect(try Self.own(#""Y""#, by: "/own").1 == ["type: Write true or false."])
        #expect(try Self.own(#""true""#, by: "/own!text").0 == true)
        #expect(try Self.own(#""N""#, by: "{ all_of: [/own, /more/*], is_true: Y, is_false: N }").0 == false)
    }

    @Test(
        "that contradict themselves are a mistake of the manifest",
        arguments: [
            (
                "{ at: /own, is_false: N }",
                "`own_investigation` says which words are false, and not which are true. Add `is_true:` and the words."
            ),
            (
                "{ at: /own, is_true: [Y, X], is_false: [N, X] }",
                "`X` cannot be both true and false. Write it under one of `is_true` and `is_false`."
            ),
            ("{ at: /own, is_tru: Y }", "`is_tru` is not a key of `own_investigation`. Did you mean `is_true`?"),
            ("{ at: /own, is_true: [] }", "`is_true` must be a list of at least one"),
        ]
    )
    func mistakes(source: String, message: String) throws {
        let (adapter, diagnostics) = ManifestSamples.compile(
            ManifestSamples.smallest.replacing(
                "callbacks:",
                with: "  attestations: { own_investigation: \(source) }\ncallbacks:"
            )
        )
        #expect(adapter == nil)
        #expect(diagnostics.count == 1)
        #expect(diagnostics.first?.description.contains(message) == true, "\(diagnostics)")
    }

    @Test(
        "a place that claims legal process may have a word for no",
        arguments: [
            (#""N""#, false), ("0", false), (#""false""#, false), ("false", false), ("null", false), (#""Y""#, true),
            (#""n""#, true), ("1", true), ("true", true), (#"{"number": 1}"#, true),
        ]
    )
    func claims(value: String, isClaim: Bool) throws {
        let adapter = try Self.adapter("/own", legalProcess: #"[{ at: /warrant, is_false: [N, "0"] }, /subpoena]"#)
        let body = #"{"id": "1", "type": "new", "warrant": \#(value)}"#
        let submission = try AdapterSamples.submission(body, by: adapter)
        #expect(submission.legalProcessClaims == (isClaim ? ["/warrant"] : []))
        let without = try AdapterSamples.submission(body.replacing("warrant", with: "subpoena"), by: adapter)
        #expect(without.legalProcessClaims.isEmpty == ["null", "false", #""false""#].contains(value))
    }
}
