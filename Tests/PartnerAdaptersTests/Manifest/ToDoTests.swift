import PartnerAdapters
import Testing

@Suite("What a draft leaves to its author")
struct ToDoTests {
    static let marks: [(part: String, other: String, diagnostic: String)] = [
        (
            "/ori", "TODO",
            "11:11: error: `agency` is still to do. The agency that asks, by its ORI. It is published."
        ),
        (
            "title: Example", "title: \"TODO: the platform's name\"",
            "2:8: error: `title` is still to do. The platform's name, as owners read it."
        ),
        (
            "callbacks:", "drop: { /x: TODO }\ncallbacks:",
            "17:13: error: `/x` is still to do. Say why it is left behind, or map it."
        ),
        (
            "{ new: submit }", "{ TODO: submit }",
            "8:28: error: a key of `is` is still to do. Write it."
        ),
        (
            "/text", "/text   # guess: by its name",
            "16:24: error: a guess is still to be confirmed. Delete the comment where it is right; else write what is."
        ),
    ]

    @Test("keeps a manifest from being used, and is told like a mistake", arguments: ToDoTests.marks)
    func mark(part: String, other: String, diagnostic: String) throws {
        let found = try ManifestSamples.diagnostics(replacing: part, with: other)
        #expect(found == ["adapter.yaml:\(diagnostic)"])
    }
}
