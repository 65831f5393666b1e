import Testing

@testable import GatewayHTTP

@Suite("The fields of a view")
struct ViewFieldsTests {
    private struct View: Sendable {
        struct Part: Sendable {
            let name: String
            let note: String?
        }

        let title: String
        let isOpen: Bool
        let isPartial: Bool?
        let count: Int
        let none: String?
        let part: Part?
        let parts: [Part]
        let words: [String?]
    }

    @Test("are its properties by name; what is empty is not there, and lists stay in order")
    func fields() throws {
        let view = View(
            title: "T",
            isOpen: false,
            isPartial: false,
            count: 3,
            none: nil,
            part: .init(name: "p", note: "n"),
            parts: [.init(name: "a", note: nil), .init(name: "b", note: "x")],
            words: ["one", nil, "two"]
        )
        let fields = try #require(ViewFields.of(view) as? [String: Any])
        #expect(Set(fields.keys) == ["title", "isOpen", "isPartial", "count", "part", "parts", "words"])
        #expect(fields["title"] as? String == "T" && fields["count"] as? Int == 3)
        #expect(fields["isOpen"] as? Bool == false && fields["isPartial"] as? Bool == false)
        #expect(fields["part"] as? [String: String] == ["name": "p", "note": "n"])
        #expect(fields["words"] as? [String] == ["one", "two"])
        let parts = try #require(fields["parts"] as? [[String: String]])
        #expect(parts == [["name": "a"], ["name": "b", "note": "x"]])
        #expect(ViewFields.of(String?.none as Any) == nil && ViewFields.of("text") as? String == "text")
        #expect(ViewFields.of(Words.english) is Words)
    }
}
