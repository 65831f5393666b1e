import CommunityRequests
import Foundation
import GatewayCore
import Testing

@testable import vestibule

@Suite("The operator API, over HTTP")
struct OperatorAPITests {
    private static let reads = [
        "me", "reviews", "deliveries", "adapters", "adapters/flock-nova", "partners", "audit", "audit/verification",
        "health",
    ].map { "/v1/operator/\($0)" }

    private static func bearer(_ token: String, type: String? = "application/json") -> [(name: String, value: String)] {
        [("authorization", "Bearer \(token)")] + (type.map { [("content-type", $0)] } ?? [])
    }

    @Test("asks for a token of an account, whatever else is sent: no cookie, no partner's key")
    func needsToken() async throws {
        let gateway = try await OperatedGateway(accounts: ["ana": .operator])
        let (cookie, _) = try await gateway.logIn("ana")
        for headers in [
            [], [("cookie", cookie)], [("authorization", "Bearer a-key-of-a-partner-0001")],
            [("authorization", "Bearer ")],
            [("authorization", cookie)],
        ] as [[(name: String, value: String)]] {
            for path in Self.reads {
                let answer = try await gateway.send("GET", path, headers)
                #expect(answer.status == 401 && answer["www-authenticate"] == #"Bearer realm="operators""#, "\(path)")
                #expect(answer["content-type"] == "application/problem+json")
            }
        }
        try await gateway.close()
    }

    @Test("lets a viewer read all and change nothing")
    func viewer() async throws {
        let gateway = try await OperatedGateway()
        let code = try await gateway.waiting()
        let token = try await gateway.token(of: "vic")
        for path in Self.reads + ["/v1/operator/reviews/\(code)"] {
            let answer = try await gateway.send("GET", path, Self.bearer(token, type: nil))
            #expect(answer.status == 200 && answer["cache-control"] == "no-store", "\(path)")
            for secret in ["Okafor", "4471", "26-004512", "ref-1", "NOVA-26", "whsec", "scrypt"] {
                #expect(!answer.text.contains(secret), "\(path)")
            }
        }
        for path in [
            "reviews/\(code)/approve", "reviews/\(code)/refuse", "reviews/\(code)/send-back", "deliveries/retry",
            "deliveries/\(DeliveryID(random: Array(repeating: 1, count: 16)))/retry", "partners/nova/resume",
            "adapters/flock-nova/explain", "requests/\(code)/take-down",
        ] {
            let answer = try await gateway.send("POST", "/v1/operator/\(path)", Self.bearer(token), body: "{}")
            #expect(answer.status == 403 && answer.text.contains("/problems/forbidden"), "\(path)")
        }
        try await gateway.close()
    }

    @Test("decides reviews as the console does, in the caller's name")
    func decides() async throws {
        let gateway = try await OperatedGateway()
        let (first, second) = (try await gateway.waiting(1), try await gateway.waiting(2))
        let token = Self.bearer(try await gateway.token(of: "ana"))
        let queue = try await gateway.send("GET", "/v1/operator/reviews", token)
        #expect(queue.text.contains(first.description) && queue.text.contains("\"reviewers_needed\":1"))
        let approved = try await gateway.send("POST", "/v1/operator/reviews/\(first)/approve", token)
        #expect(approved.status == 200 && approved.text.contains(#""outcome":"approved""#))
        #expect(try await gateway.send("POST", "/v1/operator/reviews/\(first)/approve", token).status == 409)
        let path = "/v1/operator/reviews/\(second)/refuse"
        for body in [
            "", "{", "[]", #"{"rule": 1, "note": "No."}"#, #"{"rule": "mine", "note": "No."}"#,
            #"{"rule": "area-size", "note": " "}"#,
        ] {
            #expect(try await gateway.send("POST", path, token, body: body).status == 400, "\(body)")
        }
        let words = #"{"rule": "offense-permitted", "note": "Name the offence."}"#
        #expect(try await gateway.send("POST", path, token, body: words).text.contains(#""outcome":"refused""#))
        #expect(try await gateway.send("POST", "/v1/operator/reviews/CR-0000-0000-S/approve", token).status == 404)
        let trail = try await gateway.tested.running.gateway.audit.entries(limit: 2)
        #expect(trail.map(\.action) == [.reviewRefused, .reviewApproved])
        #expect(trail.allSatisfy { $0.actor == "ana" })
        try await gateway.close()
    }

    @Test("explains a payload without a value of it, and keeps nothing")
    func explains() async throws {
        let gateway = try await OperatedGateway()
        let token = Self.bearer(try await gateway.token(of: "olga"))
        let path = "/v1/operator/adapters/flock-nova/explain?partner=nova"
        let answer = try await gateway.send("POST", path, token, body: #"{"type": "CANARY-1", "secret": "CANARY-2"}"#)
        #expect(answer.status == 200 && !answer.text.contains("CANARY"))
        #expect(answer.text.contains(#""pointer":"/secret""#))
        #expect(try await gateway.send("POST", path, token, body: "{").status == 400)
        #expect(try await gateway.send("POST", "/v1/operator/adapters/none/explain", token, body: "{}").status == 404)
        try await gateway.close()
    }

    @Test("previews agencies without a look at other files")
    func previews() async throws {
        let gateway = try await OperatedGateway()
        let token = Self.bearer(try await gateway.token(of: "vic"), type: "text/csv")
        let head = "ori,name,kind,state,contact,time_zone,active,boundary\n"
        let row = "TX0571200,Another Name,municipal_police,TX,a@b.example,America/Chicago,true,"
        let path = "/v1/operator/agencies/preview"
        let good = try await gateway.send("POST", path, token, body: head + row + "\n")
        #expect(good.status == 200 && good.text.contains(#""change":"changed""#) && good.text.contains(#""total":1"#))
        #expect(try await gateway.send("POST", path, token).status == 400, "nothing is no directory")
        for file in ["/etc/hostname", "../vestibule.yaml", "secrets/../../x"] {
            let answer = try await gateway.send("POST", path, token, body: head + row + file + "\n")
            #expect(answer.status == 200 && !answer.text.contains("\"total\""), "\(file)")
        }
        try await gateway.close()
    }

    @Test("shows which key a partner uses, by its place in the file")
    func keyUse() async throws {
        let gateway = try await OperatedGateway()
        _ = try await gateway.waiting()
        let token = Self.bearer(try await gateway.token(of: "vic"))
        let answer = try await gateway.send("GET", "/v1/operator/partners", token)
        #expect(answer.text.contains(#""last_used_at":"2026-02-13T1"#))
        try await gateway.close()
    }

    @Test("a token is taken back, and goes with its account")
    func revoked() async throws {
        let gateway = try await OperatedGateway(accounts: ["ana": .viewer])
        let name = try #require(OperatorName("ana"))
        let token = Self.bearer(try await gateway.token(of: "ana"))
        #expect(try await gateway.send("GET", "/v1/operator/me", token).text == #"{"name":"ana","role":"viewer"}"#)
        try await gateway.accounts { _ = try await $0.revokeTokens(of: name, by: .nobody) }
        #expect(try await gateway.send("GET", "/v1/operator/me", token).status == 401)
        let another = Self.bearer(try await gateway.token(of: "ana"))
        try await gateway.accounts { _ = try await $0.setDisabled(true, name, by: .nobody) }
        #expect(try await gateway.send("GET", "/v1/operator/me", another).status == 401)
        try await gateway.close()
    }

    @Test("asks for numbers and words that there are")
    func queries() async throws {
        let gateway = try await OperatedGateway(accounts: ["ana": .viewer])
        let token = Self.bearer(try await gateway.token(of: "ana"))
        for query in [
            "deliveries?state=dying", "deliveries?limit=0", "deliveries?before=x", "audit?limit=1001",
            "audit?before=-1",
        ] {
            let answer = try await gateway.send("GET", "/v1/operator/\(query)", token)
            #expect(answer.status == 400 && answer.text.contains("/problems/malformed-request"), "\(query)")
        }
        try await gateway.close()
    }
}
