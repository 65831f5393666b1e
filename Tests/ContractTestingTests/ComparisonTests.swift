import ContractTesting
import PartnerAdapters
import Testing

@Suite("A comparison")
struct ComparisonTests {
    private static func differences(_ actual: String, from expected: String) throws -> [String] {
        let actual = try #require(JSONValue(Array(actual.utf8)))
        let expected = try #require(JSONValue(Array(expected.utf8)))
        return ContractExpectation(answer: expected, callbacks: [])
            .differences(from: ContractOutcome(answer: actual, callbacks: []))
            .map(\.description)
    }

    @Test(
        "Every place that differs is named, with what was expected and what was",
        arguments: [
            (
                #"{"status": 202, "body": {"violations": [{"pointer": "/a"}]}}"#,
                #"{"status": 422, "body": {"violations": [{"pointer": "/b"}]}}"#,
                ["/status: expected 422, was 202", #"/body/violations/0/pointer: expected "/b", was "/a""#]
            ),
            (#"{"a": 1}"#, #"{"a": 1, "b/c": [2]}"#, ["/b~1c: missing, expected [2]"]),
            (#"{"a": 1, "b~": "x"}"#, #"{"a": 1}"#, [#"/b~0: unexpected, was "x""#]),
            (#"[1, 2]"#, #"[1]"#, ["/1: unexpected, was 2"]),
            (#"[1]"#, #"[1, {"a": null}]"#, [#"/1: missing, expected {"a": null}"#]),
            (#"{"a": null}"#, #"{"a": {}}"#, ["/a: expected {}, was null"]),
            (#"true"#, #"false"#, ["the whole answer: expected false, was true"]),
        ]
    )
    func naming(actual: String, expected: String, differences: [String]) throws {
        #expect(try Self.differences(actual, from: expected) == differences)
    }

    @Test("The order of members and the way a number is written do not count")
    func sameness() throws {
        #expect(try Self.differences(#"{"a": 1.0, "b": 2}"#, from: #"{"b": 2, "a": 1}"#).isEmpty)
    }

    @Test("Callbacks that are missing, unexpected or different are named by their files")
    func callbacks() {
        func callback(_ name: String, _ status: String) -> ContractOutcome.Callback {
            ContractOutcome.Callback(name: name, body: .object([.init("status", .string(status))]))
        }
        let expectation = ContractExpectation(
            answer: .null,
            callbacks: [callback("001-request.published.json", "open"), callback("002-request.closed.json", "closed")]
        )
        let outcome = ContractOutcome(
            answer: .null,
            callbacks: [
                callback("001-request.published.json", "resolved"), callback("002-consents.released.json", "x"),
            ]
        )
        #expect(
            expectation.differences(from: outcome).map(\.description) == [
                #"callbacks/001-request.published.json /status: expected "open", was "resolved""#,
                #"callbacks/002-request.closed.json: missing, expected {"status": "closed"}"#,
                #"callbacks/002-consents.released.json: unexpected, was {"status": "x"}"#,
            ]
        )
    }

    @Test("A long value is cut")
    func longValues() throws {
        let long = String(repeating: "x", count: 500)
        let text = try #require(try Self.differences("\"\(long)\"", from: "1").first)
        #expect(text.hasSuffix("…"))
        #expect(text.count < 220)
    }
}
