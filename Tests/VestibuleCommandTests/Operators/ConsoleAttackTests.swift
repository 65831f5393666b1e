import Foundation
import GatewayCore
import Testing

@testable import vestibule

@Suite("Attacks on the console")
struct ConsoleAttackTests {
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

    @Test(
        "nothing is moved by a token in the address, a token sent twice, another method's name, or a host that is made up"
    )
    func confusion() async throws {
        let gateway = try await OperatedGateway()
        let code = try await gateway.waiting()
        let (cookie, token) = try await gateway.logIn("ana")
        let path = "/console/reviews/\(code)/approve"
        let good = ("form_token", token)
        for fields in [[], [good, good], [("form_token[]", token)], [("FORM_TOKEN", token)]] {
            let answer = try await gateway.post("\(path)?form_token=\(token)", fields, cookie: cookie)
            #expect([400, 403].contains(answer.status), "\(fields.map(\.0))")
        }
        for field in ["x-http-method-override", "x-http-method", "x-method-override"] {
            let headers = [(name: "cookie", value: cookie), (name: field, value: "POST")]
            #expect(try await gateway.send("GET", "\(path)?_method=POST&form_token=\(token)", headers).status == 405)
        }
        let elsewhere = [
            (name: "origin", value: "https://gateway.example"), (name: "x-forwarded-host", value: "evil.example"),
        ]
        let forged = try await gateway.send(
            "POST",
            path,
            [("host", "evil.example"), ("cookie", cookie), ("content-type", "application/x-www-form-urlencoded")]
                + elsewhere,
            body: "form_token=\(token)"
        )
        #expect([400, 403].contains(forged.status))
        #expect(try await gateway.tested.running.gateway.review.queue().count == 1)
        try await gateway.close()
    }

    @Test("what is refused or not there is guarded as every page is, and leads nowhere else")
    func refusals() async throws {
        let gateway = try await OperatedGateway()
        let (cookie, _) = try await gateway.logIn("vic")
        let accept = [(name: "accept", value: "text/html"), (name: "cookie", value: cookie)]
        for path in ["/console/none", "/console/reviews/CR-0000-0000-S", "/console/adapters/none"] {
            let answer = try await gateway.send("GET", path, accept)
            #expect(answer.status == 404, "\(path)")
            #expect(answer["x-frame-options"] == "DENY" && answer["cache-control"] == "no-store", "\(path)")
            #expect(answer["content-security-policy"]?.contains("frame-ancestors 'none'") == true, "\(path)")
        }
        for host in ["evil.example", "gateway.example:1@evil.example"] {
            let answer = try await gateway.send("GET", "/console", [("host", host)])
            #expect(answer.status == 400 || answer["location"] == "/console/login", "\(host)")
        }
        try await gateway.close()
    }
}
