import CommunityRequests
import PartnerAdapters
import Testing

/// Places are tried through an adapter whose reference stands at them.
@Suite("Places")
struct PlaceTests {
    private func reference(at place: String, in body: String) throws -> (Reading<String>, [String]) {
        let text = ManifestSamples.smallest.replacing("reference: /reference", with: "reference: '\(place)'")
        let (adapter, diagnostics) = ManifestSamples.compile(text)
        let submission = try AdapterSamples.submission(
            body,
            by: try #require(adapter, "\(diagnostics)")
        )
        let pointer = submission.reference.pointer
        return (
            submission.reference,
            submission.violations.filter { $0.pointer == pointer && $0.rule != .required }.map(\.rule.description)
        )
    }

    static let found: [(place: String, body: String, pointer: String)] = [
        ("/a/b", #"{"type": "new", "a": {"b": "x"}}"#, "/a/b"),
        ("/a~1b/c~0d", #"{"type": "new", "a/b": {"c~d": "x"}}"#, "/a~1b/c~0d"),
        ("/a~*~[~]~!", #"{"type": "new", "a*[]!": "x"}"#, "/a*[]!"),
        ("/list/1", #"{"type": "new", "list": ["a", "x"]}"#, "/list/1"),
        ("/list/0", #"{"type": "new", "list": "x"}"#, "/list"),
        ("/list/0/a", #"{"type": "new", "list": {"a": "x"}}"#, "/list/a"),
        ("/list/0/a/0", #"{"type": "new", "list": {"a": ["x"]}}"#, "/list/a/0"),
        ("/list/*", #"{"type": "new", "list": [null, "x"]}"#, "/list/1"),
        ("/p[n=A.B]/v", #"{"type": "new", "p": [{"n": "C", "v": "y"}, {"n": "A.B", "v": "x"}]}"#, "/p/1/v"),
        (
            "/r/$ref->/all/of[$id]/v",
            #"{"type": "new", "r": {"$ref": "2"}, "all": {"of": [{"$id": "1"}, {"$id": "2", "v": "x"}]}}"#,
            "/all/of/1/v"
        ),
        (#"/\u0061"#, #"{"type": "new", "\\u0061": "x"}"#, #"/\u0061"#),
        ("/a", #"{"type": "new", "\u0061": "x"}"#, "/a"),
    ]

    @Test("a place leads to its value", arguments: PlaceTests.found)
    func leads(place: String, body: String, pointer: String) throws {
        let (reading, _) = try self.reference(at: place, in: body)
        #expect(reading == .read("x", at: pointer))
    }

    static let lost: [(place: String, body: String, pointer: String, rules: [String])] = [
        ("/a/b", #"{"type": "new", "a": {}}"#, "/a/b", []),
        ("/a/b", #"{"type": "new", "a": null}"#, "/a/b", []),
        ("/a/b", #"{"type": "new", "a": "text"}"#, "/a", ["type"]),
        ("/a/b/c", #"{"type": "new", "a": {"b": 5}}"#, "/a/b", ["type"]),
        ("/a/0/b", #"{"type": "new", "a": {"c": 5}}"#, "/a/b", []),
        ("/a/0/b", #"{"type": "new", "a": []}"#, "/a/0/b", []),
        ("/a/0/b", #"{"type": "new"}"#, "/a/0/b", []),
        ("/a/0/p[n=A]/v", #"{"type": "new", "a": {"p": []}}"#, "/a/p", []),
        ("/a/b", #"{"type": "new", "a": false}"#, "/a", ["type"]),
        ("/a/1", #"{"type": "new", "a": "text"}"#, "/a", ["type"]),
        ("/list/*/b", #"{"type": "new", "list": [{"b": "x"}, "y"]}"#, "/list/1", ["type"]),
        ("/a/b", #"{"type": "new", "a": [{"b": "x"}]}"#, "/a", ["type"]),
        ("/list/7", #"{"type": "new", "list": ["x"]}"#, "/list/7", []),
        ("/list/01", #"{"type": "new", "list": ["x"]}"#, "/list", ["type"]),
        ("/list/*", #"{"type": "new", "list": ["x", "y"]}"#, "/list", ["exactly-one"]),
        ("/list/*", #"{"type": "new", "list": {"a": "x"}}"#, "/list", ["type"]),
        ("/p[n=A]/v", #"{"type": "new", "p": [{"n": "B", "v": "x"}, 3, null]}"#, "/p", []),
        ("/p[n=A]/v", #"{"type": "new", "p": [{"n": "A", "v": "x"}, {"n": "A", "v": "y"}]}"#, "/p", ["exactly-one"]),
        ("/r->/all[$id]/v", #"{"type": "new", "r": "3", "all": [{"$id": "1"}]}"#, "/r", []),
        ("/r->/all[$id]/v", #"{"type": "new", "r": 3, "all": {}}"#, "/r", []),
    ]

    @Test("a place that is not there is told where it belongs", arguments: PlaceTests.lost)
    func isLost(place: String, body: String, pointer: String, rules: [String]) throws {
        let (reading, found) = try self.reference(at: place, in: body)
        #expect(reading == (rules.isEmpty ? .absent(at: pointer) : .failed(at: pointer)))
        #expect(found == rules)
    }

    @Test(
        "what is no place is told",
        arguments: [
            "a", "$.a", "/", "/a/", "//", "/a[", "/a[b", "/a[b]", "/a[=b]", "/a[b=]", "/a*", "/*b", "/a!", "/a!json",
            "/a->",
            "/a->/b", "/a->/b[c=d]", "/a~", "/a~2", "/a]", "/" + String(repeating: "x", count: 256),
            String(repeating: "/x", count: 33),
        ]
    )
    func noPlace(text: String) throws {
        let found = try ManifestSamples.diagnostics(replacing: "reference: /reference", with: "reference: '\(text)'")
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.contains("is not a place") == true)
    }
}
