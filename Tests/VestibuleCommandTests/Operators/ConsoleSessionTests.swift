import CommunityRequests
import Foundation
import GatewayCore
import Testing

@testable import vestibule

@Suite("The console's sessions")
struct ConsoleSessionTests {
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
}
