import CommunityRequests
import Foundation
import GatewayCore
import HTTPTypes
import HummingbirdTesting
import PartnerAdapters
import Testing

@Suite("Hostile texts in every field")
struct HostileTextTests {
    static let texts = [
        #"<script>alert(1)</script>"#, #""><img src=x onerror=alert(1)>"#, "\"\u{301} onmouseover=alert(1) x=\"\u{301}",
        "</title></main><h1>", "<\u{338}b>", "{{code}}{{{title}}}", "[<b>]", "javascript:alert(1)//@x", "]]><x/>",
        "<!--", "&lt;b&gt; & &#60;", "=HYPERLINK(\"http://x\",\"y\")", "@SUM(1)", "+1", "-1+1", "\t=1", " =1",
        "a\r\nSet-Cookie: x=y", "\u{0}\u{1}\u{8}\u{B}\u{1F}", "\u{202E}desrever", "a\u{2028}b", "%1 %2", "',\";\n--",
    ]

    static let paths = [
        "/", "/?lang=es", "/agencies", "/agencies/TX0571200", "/transparency", "/requests/CODE",
        "/requests/CODE?lang=es",
        "/feed.atom", "/agencies/TX0571200/feed.atom", "/requests.json", "/requests.csv", "/requests/CODE.json",
        "/agencies.json", "/agencies.csv", "/agencies/TX0571200.json", "/agencies/TX0571200.csv",
        "/transparency.json", "/transparency.csv",
    ]

    static func fixture(_ text: String) throws -> SurfaceFixture {
        let request = try Example.request(
            description: text,
            agencyName: text,
            contact: text,
            platform: text
        )
        return SurfaceFixture(
            requests: [request],
            counts: PublicCounts(
                counts: [
                    PublicCount(measure: .published, name: text, month: "2026-02", count: 1),
                    PublicCount(measure: .refusedByRule, name: text, month: "2026-02", count: 1),
                    PublicCount(measure: .takenDown, name: text, month: "2026-02", count: 1),
                    PublicCount(measure: .state, name: text, month: text, count: 1),
                ],
                entries: 4
            ),
            demands: [ServedDemand(kind: .warrant, date: "2026-02-13", outcome: nil, note: text, logIndex: 1)]
        )
    }

    @Test("stay texts on every page, and add no field to an answer", arguments: Self.texts)
    func pages(text: String) async throws {
        let code = try Example.request().request.code.description
        try await Self.fixture(text).test { client in
            for path in Self.paths where !path.contains(".") {
                let page = try await client.execute(uri: path.replacing("CODE", with: code), method: .get)
                #expect(page.status == .ok, "\(path)")
                let html = page.text
                for tag in ["<script", "<img", "<x/>", "<b>", "<!--", "</title></main>"] {
                    #expect(!html.contains(tag), "\(path) has \(tag)")
                }
                #expect(!html.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\r" && $0 != "\t" })
                for accented in ["<\u{338}", "\"\u{301}"] {
                    #expect(!Array(html.unicodeScalars).contains(sequence: Array(accented.unicodeScalars)))
                }
                #expect(!html.contains(#"href="javascript"#) && !html.contains(#"href="mailto:javascript"#))
                // By scalars: an accent after the entity makes one character of its last letter and itself.
                let handlers = html.matches(of: #/<[a-z][^<>]* on[a-z]+=/#).filter { match in
                    !Array(match.0.unicodeScalars).contains(sequence: Array("&quot;".unicodeScalars))
                }
                #expect(handlers.isEmpty, "\(path)")
                #expect(page.headers[values: .setCookie].isEmpty)
            }
        }
    }

    @Test("stay texts in feeds, which are XML with one entry", arguments: Self.texts)
    func feeds(text: String) async throws {
        try await Self.fixture(text).test { client in
            for path in ["/feed.atom", "/agencies/TX0571200/feed.atom"] {
                let feed = try await client.execute(uri: path, method: .get)
                #expect(feed.field("Content-Type") == "application/atom+xml; charset=utf-8")
                #expect(throws: Never.self, "\(path)") { try Payload.xml(Array(feed.text.utf8)) }
                #expect(feed.text.split(separator: "<entry>").count == 2)
                #expect(feed.text.split(separator: "</content>").count == 2)
            }
        }
    }

    @Test("stay texts in JSON: every answer is one object", arguments: Self.texts)
    func json(text: String) async throws {
        let code = try Example.request().request.code.description
        try await Self.fixture(text).test { client in
            for path in Self.paths where path.hasSuffix(".json") {
                let answer = try await client.execute(uri: path.replacing("CODE", with: code), method: .get)
                #expect(answer.status == .ok && answer.field("Content-Type") == "application/json")
                let object = try JSONSerialization.jsonObject(with: Data(answer.text.utf8))
                #expect(object is [String: Any], "\(path)")
                #expect(answer.field("X-Content-Type-Options") == "nosniff")
            }
            let list = try await client.execute(uri: "/agencies.json", method: .get).text
            let object = try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [String: Any]
            let agency = (object?["agencies"] as? [[String: Any]])?.first
            #expect(agency?["name"] as? String == text)
        }
    }

    @Test("are no formulas in a spreadsheet, and fill one cell", arguments: Self.texts)
    func csv(text: String) async throws {
        try await Self.fixture(text).test { client in
            for path in Self.paths where path.hasSuffix(".csv") {
                let answer = try await client.execute(uri: path, method: .get)
                let table = CSV(answer.text.utf8)
                #expect(table.problems.isEmpty, "\(path)")
                let widths = Set(table.rows.map(\.fields.count))
                #expect(widths.count == 1, "\(path)")
                for field in table.rows.flatMap(\.fields) {
                    let first = field.text.unicodeScalars.first { $0 != " " && $0 != "\u{2028}" }
                    #expect(first.map { !"=+-@\t\r\n|%".unicodeScalars.contains($0) } ?? true, "\(path): \(field.text)")
                }
            }
        }
    }

    @Test("in an address lead to a page that does not repeat them", arguments: Self.texts)
    func addresses(text: String) async throws {
        let typed = text.addingPercentEncoding(withAllowedCharacters: CharacterSet(charactersIn: "abcxyz01")) ?? ""
        try await Self.fixture("Sample").test { client in
            for path in [
                "/agencies?q=\(typed)", "/requests?code=\(typed)", "/requests/\(typed)", "/agencies/\(typed)",
                "/?before=\(typed)",
                "/?lang=\(typed)", "/agencies?after=\(typed)", "/problems/\(typed)", "/agencies/\(typed)/feed.atom",
            ] {
                let answer = try await client.execute(uri: path, method: .get, headers: [.accept: "text/html"])
                #expect([200, 400, 404].contains(answer.status.code), "\(path)")
                for tag in ["<script", "<img", "<x/>", "<b>", "<!--"] { #expect(!answer.text.contains(tag), "\(path)") }
                #expect(answer.headers[values: .setCookie].isEmpty)
            }
        }
    }
}

extension [Unicode.Scalar] {
    fileprivate func contains(sequence: [Unicode.Scalar]) -> Bool {
        self.indices.contains { self[$0...].starts(with: sequence) }
    }
}
