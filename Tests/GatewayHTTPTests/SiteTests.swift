import CommunityRequests
import Foundation
import GatewayCore
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@Suite("The public site")
struct SiteTests {
    static func requests(_ count: Int) throws -> [PublicRequest] {
        try (1...count).reversed().map { try Example.request(number: UInt8($0)) }
    }

    static let counts = PublicCounts(
        counts: [
            PublicCount(measure: .published, name: "220", month: "2025-11", count: 3),
            PublicCount(measure: .published, name: "240", month: "2026-02", count: 1_200),
            PublicCount(measure: .refused, name: "", month: "2026-02", count: 4),
            PublicCount(measure: .refusedByRule, name: "window-length", month: "2026-02", count: 4),
            PublicCount(measure: .refusedByRule, name: "area-size", month: "2026-02", count: 1),
            PublicCount(measure: .reviewed, name: "published", month: "2026-02", count: 2),
            PublicCount(measure: .takenDown, name: "personal-information", month: "2026-02", count: 1),
            PublicCount(measure: .state, name: "resolved", month: "2026-02", count: 7),
            PublicCount(measure: .served, name: "warrant", month: "2026-02", count: 1),
        ],
        entries: 1_218
    )

    @Test("is read in Spanish where the reader prefers it, and says so to caches")
    func spanish() async throws {
        let request = try Example.request()
        try await SurfaceFixture(requests: [request], counts: Self.counts).test { client in
            let headers: HTTPFields = [.acceptLanguage: "es-MX,es;q=0.9"]
            for path in [
                "/", "/agencies", "/agencies/TX0571200", "/rules", "/transparency", "/requests/\(request.request.code)",
            ] {
                let page = try await client.execute(uri: path, method: .get, headers: headers)
                #expect(page.text.contains(#"<html lang="es">"#), "\(path)")
                #expect(page.field("Vary") == "Accept-Language")
                for code in ["en", "es", "x-default"] { #expect(page.text.contains(#"hreflang="\#(code)""#)) }
                #expect(page.text.contains(#"href="\#(path)?lang=en" hreflang="en" lang="en">English</a>"#), "\(path)")
                #expect(try page.text.firstMatch(of: Regex(">[a-z]+_[a-z_]+<")) == nil, "\(path)")
            }
            let rules = try await client.execute(uri: "/rules?lang=es", method: .get).text
            #expect(rules.contains("Un vecindario, no una casa ni una ciudad"))
            #expect(rules.contains(#"<a href="/transparency?lang=es">"#))
            let home = try await client.execute(uri: "/?lang=es", method: .get).text
            #expect(home.contains("1 solicitud abierta") && home.contains("jue, 12 feb 2026, 4:00 p. m. CST"))
            #expect(home.contains("Robo en vivienda o local (allanamiento)"))
        }
    }

    @Test("goes through long lists by cursors that stay right while the list grows")
    func paging() async throws {
        try await SurfaceFixture(requests: Self.requests(45)).test { client in
            for start in ["/", "/agencies/TX0571200"] {
                var seen: [String] = []
                var next: String? = start
                while let path = next {
                    let text = try await client.execute(uri: path, method: .get).text
                    seen += text.matches(of: #/<li id="(CR-[^"]+)"/#).map { String($0.1) }
                    next = text.firstMatch(of: #/<a rel="next" href="([^"]+)"/#).map { String($0.1) }
                    #expect(text.contains("Back to the newest") == (path != start))
                }
                #expect(seen.count == 45 && Set(seen).count == 45)
            }
            let headers: HTTPFields = [.accept: "text/html"]
            let wrong = try await client.execute(uri: "/?before=x", method: .get, headers: headers)
            #expect(wrong.status == .badRequest)
        }
    }

    @Test("keeps every page below 50 kB, with descriptions as long as they may be")
    func size() async throws {
        let long = String(repeating: "A long [name] description that goes on. ", count: 50)
        let requests = try (1...60).reversed().map { try Example.request(description: long, number: UInt8($0)) }
        try await SurfaceFixture(requests: requests, counts: Self.counts).test { client in
            for path in [
                "/", "/requests/\(requests[0].request.code)", "/rules?lang=es", "/transparency", "/agencies",
                "/agencies/TX0571200",
            ] {
                let size = try await client.execute(uri: path, method: .get).body.readableBytes
                #expect(size < 50_000, "\(path) has \(size) bytes")
            }
        }
    }

    @Test(
        "finds agencies by name, state, identifier and place",
        arguments: ["cedar", "CEDAR hol", "texas", "TX0571200", "tx"]
    )
    func search(text: String) async throws {
        try await SurfaceFixture(requests: [Example.request()]).test { client in
            let query = text.replacing(" ", with: "+")
            let found = try await client.execute(uri: "/agencies?q=\(query)", method: .get).text
            #expect(found.contains("1 agency found") && found.contains("Cedar Hollow"), "\(text)")
            let none = try await client.execute(uri: "/agencies?q=\(query)+ohio", method: .get).text
            #expect(none.contains("0 agencies found"))
        }
    }

    @Test("draws figures as charts that have their numbers as tables")
    func charts() async throws {
        try await SurfaceFixture(requests: [Example.request()], counts: Self.counts).test { client in
            let text = try await client.execute(uri: "/agencies/TX0571200", method: .get).text
            #expect(text.contains("1,203 requests"))
            #expect(text.contains(#"<th scope="row">Feb 2026</th><td class="number">1,200</td>"#))
            // A month without a request is in it, too.
            #expect(text.contains(#"<th scope="row">Dec 2025</th><td class="number">0</td>"#))
            #expect(text.contains(#"<th scope="row">Motor Vehicle Theft</th><td class="number">1,200</td>"#))
            #expect(text.contains(#"<a href="/rules#window-length">A bounded window of time</a>"#))
            #expect(text.contains("Counted from the first 1,218 entries"))
        }
    }

    @Test("accounts for what came in, what was refused, and what was served on the operator")
    func transparency() async throws {
        let demand = ServedDemand(
            kind: .warrant,
            date: "2026-02-13",
            outcome: .nothingHeld,
            note: "Asked for <b>everything</b>.",
            logIndex: 12
        )
        try await SurfaceFixture(counts: Self.counts, demands: [demand]).test { client in
            let text = try await client.execute(uri: "/transparency", method: .get).text
            #expect(text.contains("None can pass through this gateway."))
            // 1,203 published, 4 refused, 2 that wait.
            #expect(text.contains(#"whatever became of them.</span></th><td class="number">1,209</td>"#))
            #expect(text.contains("Feb 13, 2026") && text.contains("Nothing of it was held"))
            #expect(text.contains("Asked for &lt;b&gt;everything&lt;/b&gt;."))
            #expect(text.contains(#"<a href="/log/proof/12">12</a>"#))
            #expect(text.contains("Personal information"))
            let json = try await client.execute(uri: "/transparency.json", method: .get)
            #expect(json.field("Content-Type") == "application/json")
            #expect(json.text.hasPrefix(#"{"received":1209,"published":1203,"refused":4,"waiting":2,"reviewed":2"#))
            let csv = try await client.execute(uri: "/transparency.csv", method: .get).text
            #expect(csv.contains(#""refused-by-rule","window-length","2026-02","4""#))
        }
    }

    @Test("shows that a description was taken down, and why, and nothing in its place")
    func takenDown() async throws {
        let request = try Example.request(description: "", takenDown: .personalInformation)
        try await SurfaceFixture(requests: [request]).test { client in
            for path in ["/requests/\(request.request.code)", "/agencies/TX0571200"] {
                let text = try await client.execute(uri: path, method: .get).text
                #expect(text.contains("The description was taken down: Personal information."), "\(path)")
            }
            let feed = try await client.execute(uri: "/feed.atom", method: .get).text
            #expect(feed.contains("<content>The description was taken down: Personal information.</content>"))
        }
    }

    @Test("maps have a title, a text, a scale, lines with names, and the names of places")
    func maps() async throws {
        let request = try Example.request()
        try await SurfaceFixture(requests: [request]).test { client in
            for path in ["/", "/requests/\(request.request.code)"] {
                let text = try await client.execute(uri: path, method: .get).text
                #expect(text.contains("° N</text>") && text.contains("° W</text>"), "\(path)")
                #expect(text.contains("km (") && text.contains(" mi)</text>"))
                #expect(text.contains(">Plano</text>"), "\(path)")
                #expect(text.contains("GeoNames"))
                for id in text.matches(of: #/aria-labelledby="([a-z-]+) ([a-z-]+)"/#) {
                    for name in [id.1, id.2] { #expect(text.contains(#"id="\#(name)""#), "\(name)") }
                }
            }
        }
    }

    @Test("has no address twice, and no identifier twice on a page")
    func identifiers() async throws {
        let request = try Example.request()
        try await SurfaceFixture(requests: [request], counts: Self.counts).test { client in
            for path in ["/", "/agencies/TX0571200", "/transparency", "/rules", "/requests/\(request.request.code)"] {
                let text = try await client.execute(uri: path, method: .get).text
                let ids = text.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
                #expect(ids.count == Set(ids).count, "\(path): \(ids)")
                #expect(text.matches(of: #/<h1[ >]/#).count == 1 && text.matches(of: #/<main /#).count == 1)
            }
        }
    }
}
