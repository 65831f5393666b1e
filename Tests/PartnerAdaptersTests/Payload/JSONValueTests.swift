import PartnerAdapters
import Testing

@Suite("A JSON document")
struct JSONValueTests {
    @Test(
        "What is written reads back as it was, with its numbers' characters and its members' order",
        arguments: [
            "{\"b\": 1.50, \"a\": [-0, 1e3, true, null], \"\": {}}",
            "[\"tab\\t, quote \\\", line\\n, \\u0001, ü, 😀\"]",
            "\"alone\"",
        ]
    )
    func roundTrip(text: String) throws {
        let value = try #require(JSONValue(Array(text.utf8)))
        #expect(value.compact == text)
        #expect(JSONValue(Array(value.pretty.utf8)) == value)
    }

    @Test("What fits stays on one line; long lists of short values are filled")
    func layout() throws {
        let cells = (0..<20).map { JSONValue.string("3031\($0 % 10)/52800") }
        let value = JSONValue.object([.init("status", .number("202")), .init("cells", .array(cells))])
        let lines = value.pretty.split(separator: "\n")
        #expect(lines.prefix(3) == ["{", "  \"status\": 202,", "  \"cells\": ["])
        #expect(lines.count == 8)
        #expect(lines.allSatisfy { $0.count <= 120 })
    }

    @Test("What is no JSON is none", arguments: ["", "{", "{\"a\": 1, \"a\": 2}", "nul"])
    func malformed(text: String) {
        #expect(JSONValue(Array(text.utf8)) == nil)
    }
}
