import CommunityRequests
import Foundation
import GatewayCore
import HTTPTypes
import HummingbirdTesting
import NIOCore
import RequestPolicy
import Testing

@Suite struct PageTests {
    @Test("every page is complete HTML that loads nothing from elsewhere")
    func pages() async throws {
        let request = try Example.request()
        let paths = [
            "/", "/requests/\(request.request.code)", "/agencies/\(request.agency.ori)", "/agencies", "/rules",
            "/rules/explained", "/problems", "/problems/busy", "/docs", "/transparency", "/agencies?q=cedar",
            "/?before=9",
        ]
        try await SurfaceFixture(requests: [request]).test { client in
            for path in paths {
                let response = try await client.execute(uri: path, method: .get)
                #expect(response.status == .ok, "\(path)")
                #expect(response.field("Content-Type") == "text/html; charset=utf-8")
                #expect(response.field("Content-Security-Policy")?.contains("default-src 'none'") == true)
                #expect(response.field("Content-Security-Policy")?.contains("frame-ancestors 'none'") == true)
                #expect(response.field("Referrer-Policy") == "no-referrer")
                #expect(response.field("X-Content-Type-Options") == "nosniff")
                let text = response.text
                #expect(text.contains(#"<html lang="en">"#) && text.contains("</html>"), "\(path)")
                for forbidden in ["<script", "=\"http", "url(", " style=", "{{", "Optional(", "some("] {
                    #expect(!text.contains(forbidden), "\(path) has \(forbidden)")
                }
            }
        }
    }

    @Test("every enrolled agency is listed with a link to its page, and an empty register says so")
    func agencyList() async throws {
        let request = try Example.request(agencyName: "Cedar <Hollow> Police")
        try await SurfaceFixture(requests: [request]).test { client in
            let text = try await client.execute(uri: "/agencies", method: .get).text
            #expect(text.contains(#"<a href="/agencies/TX0571200">Cedar &lt;Hollow&gt; Police</a>"#))
            #expect(text.contains("1 agency") && text.contains("City police") && text.contains("Texas"))
        }
        try await SurfaceFixture().test { client in
            let response = try await client.execute(uri: "/agencies", method: .get)
            #expect(response.text.contains("No agency is enrolled."))
        }
    }

    @Test("a request's page shows its times in the agency's zone and in UTC, and explains what was removed")
    func requestPage() async throws {
        let request = try Example.request()
        try await SurfaceFixture(requests: [request]).test { client in
            let text = try await client.execute(uri: "/requests/\(request.request.code)", method: .get).text
            #expect(text.contains(#"<time datetime="2026-02-12T22:00:00Z">Thu, Feb 12, 2026, 4:00 PM CST</time>"#))
            #expect(text.contains("Feb 12, 22:00 UTC"))
            #expect(text.contains("Central Time (America/Chicago)"))
            #expect(text.contains("5 map squares"))
            #expect(text.contains(#"<span class="mask">[phone]</span> a telephone number"#))
            #expect(text.contains(#"<a href="mailto:requests@cedarhollow.example">"#))
            #expect(text.components(of: #"<rect x="#) == 5)
        }
    }

    @Test(
        "hostile texts stay texts",
        arguments: [
            #"<script>alert(1)</script>"#, #""><img src=x onerror=alert(1)>"#,
            "\"\u{301} onmouseover=alert(1) x=\"\u{301}",
            "</title></main><h1>", "<\u{338}b>", "{{code}}", "[<b>]", "javascript:alert(1)//@x",
        ]
    )
    func hostile(text: String) async throws {
        let request = try Example.request(description: text, agencyName: text, contact: text)
        try await SurfaceFixture(requests: [request]).test { client in
            for path in ["/", "/requests/\(request.request.code)", "/agencies/\(request.agency.ori)"] {
                let page = try await client.execute(uri: path, method: .get).text
                #expect(!page.contains("<script"))
                #expect(!page.contains("<img"))
                for accented in ["<\u{338}", "\"\u{301}"] {
                    #expect(!page.unicodeScalars.contains(sequence: accented))
                }
                #expect(!page.contains("</title></main>"))
                #expect(!page.contains(#"href="javascript"#) && !page.contains(#"href="mailto:javascript"#))
            }
        }
    }

    @Test("a code typed in any spelling leads to its page, and another one is explained")
    func lookUp() async throws {
        let request = try Example.request()
        let code = request.request.code.description
        try await SurfaceFixture(requests: [request]).test { client in
            for typed in [code, code.lowercased(), code.replacing("-", with: "+"), code.replacing("-", with: "%20")] {
                let response = try await client.execute(uri: "/requests?code=\(typed)", method: .get)
                #expect(response.status == .seeOther)
                #expect(response.field("Location") == "/requests/\(code)")
            }
            for typed in ["", "CR-1", "%3Cscript%3E", "%FF"] {
                let headers: HTTPFields = [.accept: "text/html"]
                let response = try await client.execute(uri: "/requests?code=\(typed)", method: .get, headers: headers)
                #expect(response.status == .notFound)
                #expect(response.text.contains("not the code of a request"))
            }
        }
    }

    @Test("every kind of problem has a page with its cause and its cure", arguments: ProblemKind.allCases)
    func problemPages(kind: ProblemKind) async throws {
        try await SurfaceFixture().test { client in
            let response = try await client.execute(uri: kind.path, method: .get)
            #expect(response.status == .ok)
            #expect(response.text.contains("<h2>Cause</h2>"))
            #expect(response.text.contains(kind.rawValue))
        }
    }

    @Test("the style sheet has an entity tag")
    func styleSheet() async throws {
        try await SurfaceFixture().test { client in
            let fresh = try await client.execute(uri: "/style.css", method: .get)
            #expect(fresh.field("Content-Type") == "text/css; charset=utf-8")
            let tag = try #require(fresh.field("ETag"))
            let again = try await client.execute(uri: "/style.css", method: .get, headers: [.ifNoneMatch: tag])
            #expect(again.status == .notModified)
        }
    }

    @Test("the article for residents explains every rule, and no other")
    func rulesExplained() async throws {
        try await SurfaceFixture().test { client in
            let text = try await client.execute(uri: "/rules/explained", method: .get).text
            let explained = text.matches(of: #/href="/rules#([a-z-]+)"/#).map { String($0.output.1) }
            #expect(Set(explained) == Set(Policy.builtIn.rules.map(\.id.description)))
            #expect(Set(explained).count == explained.count)
        }
    }

    @Test("the rules as JSON have the digest that the page shows, and it can be computed from them")
    func rulesForMachines() async throws {
        struct Document: Decodable {
            struct Rule: Decodable {
                struct List: Decodable {
                    let name: String
                    let sha256: String
                }

                let id: String
                let explanation: String
                let lists: [List]
            }

            let digest: String
            let rules: [Rule]
        }
        try await SurfaceFixture().test { client in
            let answer = try await client.execute(uri: "/v1/rules", method: .get)
            #expect(answer.field("Content-Type") == "application/json")
            let document = try JSONDecoder().decode(Document.self, from: Data(answer.body.readableBytesView))
            let lines = document.rules.flatMap { rule in
                [rule.id, rule.explanation] + rule.lists.flatMap { [$0.name, $0.sha256] }
            }
            let content = lines.map { $0 + "\n" }.joined()
            #expect(PolicyList(name: "", entries: 0, content: content.utf8).digest == document.digest)
            let page = try await client.execute(uri: "/rules", method: .get).text
            #expect(page.contains(document.digest))
        }
    }

    @Test("the rules page lists every rule of policy and of reading")
    func rules() async throws {
        try await SurfaceFixture().test { client in
            let text = try await client.execute(uri: "/rules", method: .get).text
            for id in ["window-length", "own-investigation", "area-size", "required", "check-character"] {
                let anchor = #"id="\#(id)""#
                #expect(text.contains(anchor))
            }
        }
    }
}

extension String {
    /// How often a text occurs.
    fileprivate func components(of text: String) -> Int {
        self.split(separator: text, omittingEmptySubsequences: false).count - 1
    }
}

extension String.UnicodeScalarView {
    fileprivate func contains(sequence: String) -> Bool {
        let sought = Array(sequence.unicodeScalars)
        return Array(self).indices.contains { self.dropFirst($0).starts(with: sought) }
    }
}
