import ContractTesting
import Testing

@Suite("A folder of contracts")
struct ContractFolderTests {
    @Test("Cases are read by name, with what they expect")
    func reading() throws {
        let contracts = try TemporaryContracts()
        try contracts.add("second", expected: "{\"status\": 401}")
        try contracts.add("first")
        try contracts.write("{\"a\": 1}", to: "acme/second/callbacks/001-request.published.json")
        let folder = ContractFolder(path: contracts.path)
        #expect(folder.adapters == ["acme"])
        let (cases, diagnostics) = folder.cases(of: "acme")
        #expect(diagnostics.isEmpty)
        #expect(cases.map(\.name) == ["first", "second"])
        #expect(cases.map { $0.expectation?.status } == [nil, 401])
        #expect(cases.last?.expectation?.callbacks.map(\.name) == ["001-request.published.json"])
    }

    @Test("A folder that is not there has no adapters, and an adapter without a folder no cases")
    func missing() {
        let folder = ContractFolder(path: "/nowhere/contracts")
        #expect(folder.adapters == nil)
        #expect(folder.cases(of: "acme").contracts.isEmpty)
    }

    @Test("An adapter without contracts has an objection against it")
    func objection() {
        let report = AdapterReport(adapter: "acme", cases: [])
        #expect(report.objection == "acme has no contracts")
        #expect(!report.holds)
    }

    @Test("Everything wrong with a context is said at once, with its line and what to write")
    func diagnostics() throws {
        let contracts = try TemporaryContracts()
        try contracts.add(
            "broken",
            context: """
                clock: yesterday
                partner:
                  id: Acme!
                  agencies: [TEXAS]
                  secrets:
                    - valeu: x
                  callback: { url: https://acme.example/hooks, secret: hunter2 }
                befor: [other]
                answers:
                  - clips: [2026-02-12T23:00:00Z]
                    withdraw: never
                releases: many
                open_for: 10m
                """
        )
        let (names, diagnostics) = contracts.read()
        #expect(names.isEmpty)
        let file = "acme/broken/context.yaml"
        let expected = [
            "\(file):1:8: error: `clock` is not a time with a zone. Write RFC 3339: `2026-02-13T13:40:00Z`.",
            "\(file):3:7: error: `partner.id` is not a name. Write 1 to 64 of a-z, 0-9, - and _, as in the message's path.",
            "\(file):4:14: error: `partner.agencies[0]` is not an ORI. "
                + "Write nine characters that begin with the state's letters: `TX0571200`.",
            "\(file):6:7: error: unknown key `partner.secrets[0].valeu`. Did you mean `value`?",
            "\(file):8:1: error: unknown key `befor`. Did you mean `before`?",
            "\(file):11:15: error: `answers[0].withdraw` is no moment of withdrawal. "
                + "Write one of: `before_release`, `after_release`.",
            "\(file):12:11: error: `releases` is not a number of releases. Write 0 to 100.",
            "\(file):13:11: error: `open_for` is not a whole number of quarter hours. "
                + "Write a number and m, h or d: `45m`, `6h`.",
        ]
        for line in expected { #expect(diagnostics.contains(line), "\(line)") }
        #expect(diagnostics.contains { $0.contains("`answers[0].clips[0]` is not a clip") })
        #expect(!diagnostics.contains { $0.contains("hunter2") })
    }

    @Test(
        "What is missing, and what is no YAML, is said",
        arguments: [
            ("{}\n", "the context has no `clock`. Write the time of the recording."),
            ("clock: 2026-02-13T13:40:00Z\n", "the context has no `partner`"),
            ("clock: [\n", "this is not YAML"),
            ("clock: a\nclock: b\n", "stands more than once. Write each key once."),
            ("- clock\n", "the context must be a mapping"),
        ]
    )
    func unusable(context: String, message: String) throws {
        let contracts = try TemporaryContracts()
        try contracts.add("broken", context: context)
        let (names, diagnostics) = contracts.read()
        #expect(names.isEmpty)
        #expect(diagnostics.contains { $0.contains(message) }, "\(diagnostics)")
    }

    @Test(
        "A case before must be another one of the adapter",
        arguments: [("frist", "Did you mean `first`?"), ("broken", "Write one of: `first`.")]
    )
    func before(name: String, suggestion: String) throws {
        let contracts = try TemporaryContracts()
        try contracts.add("first")
        try contracts.add("broken", context: TemporaryContracts.context + "before: [\(name)]\n")
        let (names, diagnostics) = contracts.read()
        #expect(names == ["first"])
        #expect(
            diagnostics == [
                "acme/broken/context.yaml:7: error: `before` names no other case of this adapter. \(suggestion)"
            ]
        )
    }

    @Test("An agency directory stands in the context or below the folder, and nowhere else")
    func agencies() throws {
        let contracts = try TemporaryContracts()
        let lines = TemporaryContracts.agencies.split(separator: "\n").map { "  \($0)\n" }.joined()
        try contracts.add("inline", context: TemporaryContracts.context + "agencies: |\n" + lines)
        try contracts.add("outside", context: TemporaryContracts.context + "agencies: ../agencies.csv\n")
        try contracts.add("missing", context: TemporaryContracts.context + "agencies: other.csv\n")
        let (names, diagnostics) = contracts.read()
        #expect(names == ["inline"])
        #expect(diagnostics.contains { $0.contains("`agencies` leads out of the folder of contracts") })
        #expect(diagnostics.contains { $0.contains("other.csv cannot be read") })
    }

    @Test("A recording or an expectation that cannot be read leaves the case out")
    func brokenFiles() throws {
        let contracts = try TemporaryContracts()
        try contracts.add("no-message")
        try contracts.write("GET\n", to: "acme/no-message/request.http")
        try contracts.add("no-json", expected: "{")
        let (names, diagnostics) = contracts.read()
        #expect(names.isEmpty)
        #expect(diagnostics.contains { $0.hasPrefix("acme/no-message/request.http: error: is no recorded message") })
        #expect(diagnostics.contains { $0.hasPrefix("acme/no-json/expected.json: error: is no JSON") })
    }
}
