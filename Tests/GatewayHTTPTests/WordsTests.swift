import CommunityRequests
import Foundation
import Testing

@testable import GatewayHTTP

@Suite("The site's texts")
struct WordsTests {
    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/GatewayHTTP")

    /// Names that templates and code use as they stand.
    private static func usedNames() throws -> Set<String> {
        var names: Set<String> = []
        let files = try #require(FileManager.default.enumerator(atPath: Self.sources.path))
        for case let file as String in files {
            let text: String
            switch file.split(separator: ".").last {
            case "mustache", "swift":
                text = try String(contentsOf: Self.sources.appendingPathComponent(file), encoding: .utf8)
            default: continue
            }
            for match in text.matches(of: #/\{\{\{?t\.([a-z0-9_]+)\}/#) { names.insert(String(match.1)) }
            for match in text.matches(of: #/words(?:\(|\[)\s*"([a-z0-9_]+)"/#) { names.insert(String(match.1)) }
        }
        return names
    }

    @Test("values stand in their places, as they are, and a text without places is itself")
    func values() {
        #expect(Words.english("area_size", "%2 & 50 %", "1.1") == "about %2 & 50 % square miles (1.1 km²)")
        #expect(Words.english("home_title", "unused") == Words.english["home_title"])
        #expect(Words.english("no such name") == "no such name")
    }

    @Test("every text that a template or the code names is there, and in Spanish too")
    func complete() throws {
        let known = Set(Words.names)
        let used = try Self.usedNames()
        #expect(used.count > 150)
        #expect(used.subtracting(known).isEmpty, "\(used.subtracting(known).sorted())")
        #expect(Words.names.count == known.count)
        for name in Words.names {
            #expect(Words.english.optional(name)?.isEmpty == false, "\(name)")
            #expect(Words.spanish.optional(name)?.isEmpty == false, "\(name)")
        }
    }

    @Test("values stand in the places of their numbers, in both languages")
    func places() throws {
        for name in Words.names {
            let english = Set((Words.english[name]).matches(of: #/%[0-9]/#).map { String($0.0) })
            let spanish = Set((Words.spanish[name]).matches(of: #/%[0-9]/#).map { String($0.0) })
            #expect(english == spanish, "\(name)")
        }
        #expect(Words.english("open_other", "7") == "7 open requests")
    }

    @Test(
        "large numbers are set apart",
        arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567")]
    )
    func numbers(number: Int, text: String) { #expect(Words.english.number(number) == text) }

    @Test("no text holds markup, so that none needs to be trusted")
    func plain() {
        for name in Words.names {
            #expect(!Words.english[name].contains("<") && !Words.spanish[name].contains("<"), "\(name)")
        }
    }
}

@Suite("The language of a page")
struct LanguageChoiceTests {
    @Test(
        "is what the reader's browser prefers",
        arguments: [
            ([], "en"), (["es"], "es"), (["es-MX,es;q=0.9,en;q=0.8"], "es"), (["en-US,en;q=0.9,es;q=0.8"], "en"),
            (["fr-FR, es;q=0.5, en;q=0.3"], "es"), (["fr"], "en"), (["es;q=0"], "en"), (["es;q=0, *"], "en"),
            (["en;q=0.1", "es;q=0.2"], "es"), ([";;,q=,es;q=x"], "en"), (["ES"], "es"),
        ]
    )
    func preferred(fields: [String], language: String) {
        #expect(LanguageChoice(query: nil, preferences: fields).language.rawValue == language)
    }

    @Test("is what the address says, before everything else, and links keep it")
    func explicit() {
        let query = "lang=es&q=San+Jos%C3%A9&x=1"
        let page = PageRequest(path: "/agencies", query: query, knows: ["q"], preferences: ["en"])
        #expect(page.choice.language == .spanish && page.choice.isExplicit)
        #expect(page.value("q") == "San José")
        #expect(page.link("/rules") == "/rules?lang=es")
        #expect(page.link(in: .english) == "/agencies?q=San%20Jos%C3%A9&lang=en")
        #expect(PageRequest(path: "/", query: "lang=xx", preferences: []).choice.language == .english)
    }

    @Test("hostile parameters are left out, and never stand in a link as they came")
    func hostile() {
        for query in ["q=%FF", "q=" + String(repeating: "a", count: 300), "before=-1&q=%00"] {
            let page = PageRequest(path: "/agencies", query: query, knows: ["before", "q"])
            #expect(page.value("q").map { $0.utf8.count <= 200 } ?? true)
        }
        let page = PageRequest(
            path: "/agencies",
            query: "q=%22%3E%3Cscript%3E%0D%0ASet-Cookie&other=1",
            knows: ["q"]
        )
        #expect(page.value("other") == nil && page.key == nil, "a search is kept nowhere")
        #expect(page.link(in: .spanish) == "/agencies?q=%22%3E%3Cscript%3E%0D%0ASet-Cookie&lang=es")
        for text in ["-1", "01", "x", "9223372036854775808", ""] {
            let page = PageRequest(path: "/", query: "before=\(text)", knows: ["before"])
            #expect(throws: (any Error).self) { try page.cursor() }
        }
    }
}
