import CommunityRequests
import Foundation
import GatewayCore
import GatewayHTTP
import Testing

@testable import vestibule

@Suite("The console, over HTTP")
struct ConsoleTests {
    private static let pages = [
        "/console", "/console/deliveries", "/console/adapters", "/console/adapters/flock-nova", "/console/partners",
        "/console/agencies", "/console/audit", "/console/health", "/console/account",
    ]

    @Test("leads whoever is not logged in to the login, and answers nothing else")
    func needsLogin() async throws {
        let gateway = try await OperatedGateway(accounts: [:])
        for path in Self.pages {
            for cookie in [nil, "vestibule=", "vestibule=" + String(repeating: "a", count: 64)] {
                let answer = try await gateway.get(path, cookie: cookie)
                #expect(answer.status == 303 && answer["location"] == "/console/login" && answer.body.isEmpty)
            }
        }
        try await gateway.close()
    }

    @Test(
        "shows every page to a viewer, kept by nobody, framed by nobody, with a closed policy and nothing from elsewhere"
    )
    func pagesOfViewer() async throws {
        let gateway = try await OperatedGateway()
        let code = try await gateway.waiting()
        let (cookie, _) = try await gateway.logIn("vic")
        for path in Self.pages + ["/console/reviews/\(code)"] {
            let answer = try await gateway.get(path, cookie: cookie)
            #expect(answer.status == 200, "\(path)")
            #expect(answer["cache-control"] == "no-store")
            #expect(answer["x-frame-options"] == "DENY")
            #expect(answer["content-security-policy"]?.contains("frame-ancestors 'none'") == true)
            #expect(answer["content-security-policy"]?.contains("default-src 'none'") == true)
            #expect(answer.headers.allSatisfy { !$0.name.lowercased().hasPrefix("access-control-") })
            #expect(!answer.text.contains("<script") && !answer.text.contains("src=\"http"))
            #expect(answer.body.count < 50_000)
            #expect(!answer.text.contains(/<a [^>]*><\/a>/), "each link on \(path) says where it leads")
        }
        let page = try await gateway.get("/console/reviews/\(code)", cookie: cookie)
        for secret in ["Okafor", "4471", "26-004512", "ref-1", "NOVA-26"] { #expect(!page.text.contains(secret)) }
        try await gateway.close()
    }

    @Test(
        "gives a session's cookie to this host alone, out of reach of scripts and other sites, and a new one at each login"
    )
    func cookies() async throws {
        let gateway = try await OperatedGateway()
        let chosen = "vestibule=" + String(repeating: "a", count: 64)
        let fields = [("name", "ana"), ("password", OperatedGateway.password)]
        let first = try await gateway.post("/console/login", fields, cookie: chosen)
        let field = try #require(first["set-cookie"])
        for attribute in ["HttpOnly", "SameSite=Strict", "Path=/"] { #expect(field.contains(attribute)) }
        #expect(!field.contains("Domain"))
        let cookie = try #require(first.cookie)
        #expect(cookie != chosen)
        #expect(try await gateway.get("/console", cookie: chosen).status == 303)
        let second = try #require(try await gateway.post("/console/login", fields, cookie: cookie).cookie)
        #expect(second != cookie)
        #expect(try await gateway.get("/console", cookie: cookie).status == 303, "the old session is over")
        #expect(try await gateway.get("/console", cookie: "\(second); \(cookie)").status == 303, "two are none")
        try await gateway.close()
    }

    @Test("over TLS the cookie is for TLS alone, under the prefix that browsers guard")
    func securePrefix() async throws {
        let gateway = try await OperatedGateway(
            extra: "public_url: https://gateway.example",
            accounts: ["ana": .viewer]
        )
        let fields = [("name", "ana"), ("password", OperatedGateway.password)]
        let field = try #require(try await gateway.post("/console/login", fields)["set-cookie"])
        #expect(field.hasPrefix("__Host-vestibule=") && field.contains("Secure") && field.contains("Path=/"))
        try await gateway.close()
    }

    @Test("takes a form only from its own page in its own session")
    func forgery() async throws {
        let gateway = try await OperatedGateway()
        let code = try await gateway.waiting()
        let (cookie, token) = try await gateway.logIn("ana")
        let (_, other) = try await gateway.logIn("olga")
        let path = "/console/reviews/\(code)/approve"
        for fields in [[], [("form_token", "")], [("form_token", other)], [("form_token", token.uppercased() + "0")]] {
            #expect(try await gateway.post(path, fields, cookie: cookie).status == 403)
        }
        let good = [("form_token", token)]
        for (name, value) in [
            ("origin", "https://evil.example"), ("origin", "null"), ("origin", "http://gateway.example.evil.example"),
            ("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"),
        ] {
            #expect(try await gateway.post(path, good, cookie: cookie, headers: [(name, value)]).status == 403)
        }
        for type in ["text/plain", "multipart/form-data; boundary=x", "application/json"] {
            let headers = [(name: "cookie", value: cookie), (name: "content-type", value: type)]
            #expect(try await gateway.send("POST", path, headers, body: "form_token=\(token)").status == 415)
        }
        for method in ["GET", "PUT", "DELETE"] {
            let answer = try await gateway.send(method, path, [("cookie", cookie)])
            #expect(answer.status == 405 && answer["allow"] == "POST", "\(method)")
        }
        #expect(try await gateway.post(path, good).status == 303, "without the cookie it leads to the login")
        #expect(try await gateway.tested.running.gateway.review.queue().count == 1)
        let origin = [
            (name: "origin", value: "https://gateway.example"), (name: "sec-fetch-site", value: "same-origin"),
        ]
        let done = try await gateway.post(path, good, cookie: cookie, headers: origin)
        #expect(done.status == 303 && done["location"] == "/console?done=approved")
        #expect(try await gateway.tested.running.gateway.review.queue().isEmpty)
        try await gateway.close()
    }

    @Test("a login from another site's page is refused, too")
    func loginForgery() async throws {
        let gateway = try await OperatedGateway(accounts: ["ana": .viewer])
        let fields = [("name", "ana"), ("password", OperatedGateway.password)]
        let headers = [(name: "origin", value: "https://evil.example")]
        #expect(try await gateway.post("/console/login", fields, headers: headers).status == 403)
        try await gateway.close()
    }

    @Test("a login from its own page is taken as browsers send it, with or without an origin that they tell")
    func loginOfBrowsers() async throws {
        let gateway = try await OperatedGateway(accounts: ["ana": .viewer])
        // Under `no-referrer` a browser would say `null` of its own origin.
        #expect(try await gateway.get("/console/login")["referrer-policy"] == "same-origin")
        let fields = [("name", "ana"), ("password", OperatedGateway.password)]
        let site = (name: "sec-fetch-site", value: "same-origin")
        for origin in ["https://gateway.example", "null"] {
            let headers = [(name: "origin", value: origin), site]
            #expect(try await gateway.post("/console/login", fields, headers: headers).status == 303)
        }
        for site in ["none", "same-site", "cross-site"] {
            let headers = [(name: "origin", value: "null"), (name: "sec-fetch-site", value: site)]
            #expect(try await gateway.post("/console/login", fields, headers: headers).status == 403)
        }
        try await gateway.close()
    }

    @Test(
        "lets each role do its own and no more",
        arguments: [("vic", 403, 403), ("ana", 303, 403), ("olga", 303, 303)]
    )
    func roles(name: String, review: Int, operate: Int) async throws {
        let gateway = try await OperatedGateway()
        let code = try await gateway.waiting()
        let (cookie, token) = try await gateway.logIn(name)
        let form = [("form_token", token)]
        let words = [("rule", "offense-permitted"), ("note", "Name the offence.")]
        let operatorsOnly = ["/console/deliveries/retry", "/console/partners/nova/resume"]
        for path in operatorsOnly {
            #expect(try await gateway.post(path, form, cookie: cookie).status == operate, "\(path)")
        }
        let path = "/console/adapters/flock-nova/explain"
        let trial = try await gateway.post(path, form + [("payload", "{}")], cookie: cookie)
        #expect(trial.status == (operate == 303 ? 200 : 403))
        #expect(
            try await gateway.post("/console/reviews/\(code)/send-back", form + words, cookie: cookie).status == review
        )
        try await gateway.close()
    }

    @Test("says the same of a wrong password, an unknown name and a disabled account")
    func oneAnswer() async throws {
        let gateway = try await OperatedGateway(accounts: ["ana": .viewer, "dee": .viewer])
        let dee = try #require(OperatorName("dee"))
        try await gateway.accounts { _ = try await $0.setDisabled(true, dee, by: .nobody) }
        var texts: Set<String> = []
        for (name, password) in [
            ("ana", "wrong password"), ("nobody", "wrong password"), ("dee", OperatedGateway.password), ("", ""),
        ] {
            let answer = try await gateway.post("/console/login", [("name", name), ("password", password)])
            #expect(answer.status == 401 && answer["set-cookie"] == nil)
            texts.insert(answer.text)
        }
        #expect(texts.count == 1)
        let trail = try await gateway.tested.running.gateway.audit.entries(limit: 4)
        #expect(trail.map(\.action) == Array(repeating: .sessionRefused, count: 4))
        #expect(trail.map(\.subject) == [nil, "dee", nil, "ana"], "what was typed is written nowhere")
        try await gateway.close()
    }

    @Test("slows down whoever tries passwords")
    func throttled() async throws {
        let gateway = try await OperatedGateway(accounts: [:])
        var statuses: [Int] = []
        for _ in 0..<7 {
            statuses.append(try await gateway.post("/console/login", [("name", "ana"), ("password", "x")]).status)
        }
        #expect(statuses == [401, 401, 401, 401, 401, 429, 429])
        try await gateway.close()
    }

    @Test(
        "ends a session when it is idle, too old, signed out, signed out elsewhere, or its account is disabled or has another password"
    )
    func sessionsEnd() async throws {
        let gateway = try await OperatedGateway(accounts: ["ana": .viewer])
        let name = try #require(OperatorName("ana"))
        func isIn(_ cookie: String) async throws -> Bool {
            try await gateway.get("/console", cookie: cookie).status == 200
        }

        let (one, token) = try await gateway.logIn("ana")
        let (two, _) = try await gateway.logIn("ana")
        let out = try await gateway.post("/console/logout", [("form_token", token)], cookie: one)
        #expect(out["set-cookie"]?.contains("Max-Age=0") == true)
        #expect(try await !isIn(one))
        #expect(try await isIn(two))
        let twoToken = try #require(try await gateway.get("/console/account", cookie: two).formToken)
        let (three, _) = try await gateway.logIn("ana")
        _ = try await gateway.post("/console/logout-everywhere", [("form_token", twoToken)], cookie: two)
        #expect(try await !isIn(two))
        #expect(try await !isIn(three))
        let (four, _) = try await gateway.logIn("ana")
        try await gateway.accounts { _ = try await $0.setDisabled(true, name, by: .nobody) }
        #expect(try await !isIn(four))
        try await gateway.accounts { _ = try await $0.setDisabled(false, name, by: .nobody) }
        #expect(try await !isIn(four), "enabling brings no session back")
        let (five, _) = try await gateway.logIn("ana")
        #expect(try await gateway.accounts { try await $0.endSessions(of: name, by: .nobody) })
        #expect(try await !isIn(five))
        let stranger = try #require(OperatorName("nobody"))
        #expect(try await !gateway.accounts { try await $0.endSessions(of: stranger, by: .nobody) })
        let (six, _) = try await gateway.logIn("ana")
        gateway.tested.clock.advance(to: gateway.tested.clock.now + .seconds(SessionDesk.idleLimit + 1))
        #expect(try await !isIn(six))
        try await gateway.close()
    }

    @Test(
        "shows what partners send as text, whatever it is",
        arguments: [
            #"<script>alert(1)</script>"#, #""><img src=x onerror=alert(1)>"#, #"' onmouseover='alert(1)"#,
            "{{formToken}}",
            "</textarea><script>alert(1)</script>", "javascript:alert(1)",
        ]
    )
    func scripts(text: String) async throws {
        let gateway = try await OperatedGateway(accounts: ["olga": .operator])
        let (cookie, token) = try await gateway.logIn("olga")
        let code = try await gateway.waiting(text: text)
        let payload = try JSONSerialization.data(withJSONObject: ["type": text, text: [text: text]])
        let fields = [
            ("form_token", token), ("payload", String(decoding: payload, as: UTF8.self)), ("content_type", text),
        ]
        let csv = [
            ("form_token", token),
            (
                "csv",
                "ori,name,kind,state,contact,time_zone,active,boundary\nTX0571200,\"\(text.replacing("\"", with: "\"\""))\",municipal_police,TX,\(text),America/Chicago,true,\n"
            ),
        ]
        let pages = [
            try await gateway.get("/console/reviews/\(code)", cookie: cookie),
            try await gateway.get("/console", cookie: cookie),
            try await gateway.post("/console/adapters/flock-nova/explain", fields, cookie: cookie),
            try await gateway.post("/console/adapters/flock-nova/explain", [fields[0], fields[1]], cookie: cookie),
            try await gateway.post("/console/agencies", csv, cookie: cookie),
            try await gateway.get("/console/adapters/flock-nova", cookie: cookie),
            try await gateway.get(
                "/console?done=" + (text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""),
                cookie: cookie
            ),
            try await gateway.post("/console/login", [("name", text), ("password", text)]),
        ]
        let isLive = text.contains { "<\"'".contains($0) }
        for page in pages {
            #expect([200, 401].contains(page.status))
            #expect(!isLive || !page.text.contains(text))
            #expect(!page.text.contains("href=\"javascript"))
        }
        try await gateway.close()
    }

    @Test("an address or a field cannot bring a line into a header")
    func headerInjection() async throws {
        let gateway = try await OperatedGateway()
        let code = try await gateway.waiting()
        let (cookie, token) = try await gateway.logIn("olga")
        for path in [
            "/console/reviews/\(code)%0d%0aset-cookie:%20a=b", "/console?done=%0d%0aset-cookie:a=b",
            "/console/adapters/x%0d%0ay",
        ] {
            let answer = try await gateway.get(path, cookie: cookie)
            #expect(answer["set-cookie"] == nil && answer["location"] == nil, "\(path)")
        }
        let answer = try await gateway.post(
            "/console/partners/nova%0d%0ax/resume",
            [("form_token", token)],
            cookie: cookie
        )
        #expect(answer.status == 404)
        try await gateway.close()
    }
}
