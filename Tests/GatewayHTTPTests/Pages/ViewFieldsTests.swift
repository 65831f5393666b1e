import CommunityRequests
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
        let fields = try Self.fields(ViewFields.of(view))
        #expect(Set(fields.keys) == ["title", "isOpen", "isPartial", "count", "part", "parts", "words"])
        #expect(fields["title"] as? String == "T" && fields["count"] as? Int == 3)
        #expect(fields["isOpen"] as? Bool == false && fields["isPartial"] as? Bool == false)
        #expect(try Self.fields(fields["part"]) as? [String: String] == ["name": "p", "note": "n"])
        #expect(fields["words"] as? [String] == ["one", "two"])
        let parts = try #require(fields["parts"] as? [Any]).map { try Self.fields($0) as? [String: String] }
        #expect(parts == [["name": "a"], ["name": "b", "note": "x"]])
        #expect(ViewFields.of(String?.none as Any) == nil && ViewFields.of("text") as? String == "text")
        #expect(ViewFields.of(Words.english) is Words)
    }

    @Test("of a time are what templates may name")
    func times() {
        let time = LocalTime(Instant(seconds: 1_770_933_600), zone: "America/Chicago")
        let names = Mirror(reflecting: time).children.compactMap(\.label).filter { $0 != "date" }
        #expect(names.count == 4)
        for name in names { #expect(time.child(named: name) is String, "\(name)") }
        #expect(time.child(named: "date") == nil)
    }

    @Test("of a request's state, area and description are what templates may name")
    func smallViews() {
        let state = StateView(.open, words: .english)
        for name in Mirror(reflecting: state).children.compactMap(\.label) {
            #expect(state.child(named: name) != nil, "\(name)")
        }
        let area = AreaText([], words: .english)
        for name in Mirror(reflecting: area).children.compactMap(\.label) {
            #expect(area.child(named: name) is String, "\(name)")
        }
        let description = DescriptionText("Call [phone]", words: .english)
        #expect((description.child(named: "parts") as? [Any])?.count == 2)
        #expect((description.child(named: "legend") as? [Any])?.count == 1)
        #expect(description.child(named: "hasLegend") as? Bool == true)
        #expect(DescriptionText("Call", words: .english).child(named: "hasLegend") as? Bool == false)
    }

    @Test("of a request are all that there are, and none that is empty", arguments: [nil, 7])
    func requests(number: Int?) throws {
        let page = PageRequest(path: "/", preferences: ["en"])
        let view = RequestView(try Example.request(contact: "972-555-0100"), number: number, for: page)
        for property in Mirror(reflecting: view).children {
            let name = try #require(property.label)
            #expect((view.child(named: name) != nil) == (ViewFields.of(property.value) != nil), "\(name)")
        }
    }

    private static func fields(_ view: Any?) throws -> [String: Any] { try #require(view as? ViewFields).values }
}
