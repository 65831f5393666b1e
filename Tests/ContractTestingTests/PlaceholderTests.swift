import CommunityRequests
import ContractTesting
import PartnerAdapters
import Testing

@Suite("Random values in an outcome")
struct PlaceholderTests {
    private static func bytes(_ count: Int, _ seed: UInt8) -> [UInt8] { [UInt8](repeating: seed, count: count) }
    private static func responder(_ seed: UInt8) -> String { ResponderID(random: self.bytes(16, seed)).description }

    private static func named(_ texts: [String]) -> JSONValue {
        ContractOutcome(answer: .array(texts.map(JSONValue.string)), callbacks: []).answer
    }

    @Test("Each kind has its name")
    func kinds() {
        let request = "req_" + String(repeating: "0", count: 26)
        let release = ReleaseID(random: Self.bytes(16, 2)).description
        let texts = [
            request, PublicCode(random: Self.bytes(5, 3)).description, "/v1/partners/acme/requests/\(request)", release,
            Self.responder(4),
            "https://gateway.example/v1/partners/acme/releases/\(release)/footage/\(Self.responder(4))",
        ]
        let names = ["<request_id>", "<public_code>", "<status_url>", "<release_id>", "<responder>", "<footage_url>"]
        #expect(Self.named(texts) == .array(names.map(JSONValue.string)))
    }

    @Test(
        "What is not well-formed keeps its text",
        arguments: [
            "req_", "req_TOOSHORT", "CR-0000-0000-1", "cr-0000-0000-0", "/v1/partners/acme/requests/7", "rsp_footage",
            "AAAA", "",
        ]
    )
    func malformed(text: String) {
        #expect(Self.named([text]) == .array([.string(text)]))
    }

    @Test("Several values of a kind are numbered as they appear, and equal ones get one number, callbacks included")
    func numbering() {
        let outcome = ContractOutcome(
            answer: .string(Self.responder(9)),
            callbacks: [
                .init(name: "001-a.json", body: .string(Self.responder(1))),
                .init(name: "002-b.json", body: .string(Self.responder(9))),
            ]
        )
        #expect(outcome.answer == .string("<responder:1>"))
        #expect(outcome.callbacks.map(\.body) == [.string("<responder:2>"), .string("<responder:1>")])
    }

    @Test("A list of consents has no order: what is not random in it decides", arguments: [[1, 2], [2, 1]])
    func order(seeds: [UInt8]) {
        let items = seeds.map { seed in
            JSONValue.object([
                .init("responder", .string(Self.responder(seed))),
                .init("start", .string("2026-02-12T2\(seed):00:00Z")),
            ])
        }
        let named = ContractOutcome(answer: .array(items), callbacks: []).answer
        #expect(
            named.compact == #"""
                [{"responder": "<responder:1>", "start": "2026-02-12T21:00:00Z"}, \#
                {"responder": "<responder:2>", "start": "2026-02-12T22:00:00Z"}]
                """#
        )
    }

    @Test(
        "A name without a number admits any value of its kind, one with a number only that one",
        arguments: [("<responder>", true), ("<responder:2>", true), ("<responder:1>", false), ("<release_id>", false)]
    )
    func admission(expected: String, holds: Bool) {
        let outcome = ContractOutcome(
            answer: .array([.string(Self.responder(1)), .string(Self.responder(2))]),
            callbacks: []
        )
        let expectation = ContractExpectation(
            answer: .array([.string("<responder:1>"), .string(expected)]),
            callbacks: []
        )
        #expect(expectation.differences(from: outcome).isEmpty == holds)
    }
}
