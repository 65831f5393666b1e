import Foundation
import GatewayCore
import Testing

@testable import vestibule

@Suite("Changing one's own password")
struct PasswordChangeTests {
    private static let path = "/console/account/password"
    private static let new = "battery staple horse"

    private static func fields(_ token: String, old: String, new: String, again: String? = nil) -> [(String, String)] {
        [("form_token", token), ("old", old), ("new", new), ("again", again ?? new)]
    }

    @Test("asks for the old one, ends every other session, goes on in a new one, and is written down")
    func changes() async throws {
        let gateway = try await OperatedGateway(accounts: ["ana": .viewer])
        let (cookie, token) = try await gateway.logIn("ana")
        let (other, _) = try await gateway.logIn("ana")
        let fields = Self.fields(token, old: OperatedGateway.password, new: Self.new)
        let answer = try await gateway.post(Self.path, fields, cookie: cookie)
        #expect(answer.status == 303 && answer["location"] == "/console/account?done=password")
        let next = try #require(answer.cookie)
        #expect(next != cookie)
        #expect(try await gateway.get("/console", cookie: next).status == 200)
        for ended in [cookie, other] { #expect(try await gateway.get("/console", cookie: ended).status == 303) }
        let old = [("name", "ana"), ("password", OperatedGateway.password)]
        #expect(try await gateway.post("/console/login", old).status == 401)
        #expect(try await gateway.post("/console/login", [("name", "ana"), ("password", Self.new)]).status == 303)
        let trail = try await gateway.tested.running.gateway.audit.entries(limit: 4)
        #expect(trail.map(\.action) == [.sessionOpened, .sessionRefused, .sessionOpened, .passwordChanged])
        #expect(trail.last?.actor == "ana")
        try await gateway.close()
    }

    @Test("changes nothing where the old one is wrong or the new one will not do, and shows neither")
    func refuses() async throws {
        let gateway = try await OperatedGateway(accounts: ["ana": .viewer])
        let (cookie, token) = try await gateway.logIn("ana")
        for (fields, text) in [
            (Self.fields(token, old: "wrong canary", new: Self.new), "The old password is wrong."),
            (Self.fields(token, old: OperatedGateway.password, new: "canary"), "fewer than 8"),
            (Self.fields(token, old: OperatedGateway.password, new: Self.new, again: "canary"), "not the same"),
        ] {
            let answer = try await gateway.post(Self.path, fields, cookie: cookie)
            #expect(answer.status == 422 && answer.text.contains(text))
            #expect(!answer.text.contains("canary") && answer["set-cookie"] == nil)
        }
        #expect(try await gateway.post(Self.path, [], cookie: cookie).status == 403, "without the form's token")
        #expect(try await gateway.tested.running.gateway.audit.entries(limit: 1).map(\.action) == [.passwordRefused])
        #expect(try await gateway.get("/console", cookie: cookie).status == 200)
        try await gateway.close()
    }

    @Test("slows down whoever guesses at the old one in a session that was left open")
    func throttled() async throws {
        let gateway = try await OperatedGateway(accounts: ["ana": .viewer])
        let (cookie, token) = try await gateway.logIn("ana")
        var statuses: [Int] = []
        for _ in 0..<6 {
            let fields = Self.fields(token, old: "wrong", new: Self.new)
            statuses.append(try await gateway.post(Self.path, fields, cookie: cookie).status)
        }
        #expect(statuses == [422, 422, 422, 422, 422, 429])
        try await gateway.close()
    }

    @Test("is the same through the operator API, and so is signing out everywhere")
    func overAPI() async throws {
        let gateway = try await OperatedGateway(accounts: ["ana": .viewer])
        let headers = [
            (name: "authorization", value: "Bearer \(try await gateway.token(of: "ana"))"),
            (name: "content-type", value: "application/json"),
        ]
        func post(_ path: String, _ body: [String: String]) async throws -> Int {
            let body = String(decoding: try JSONSerialization.data(withJSONObject: body), as: UTF8.self)
            return try await gateway.send("POST", "/v1/operator/me/\(path)", headers, body: body).status
        }
        let (one, _) = try await gateway.logIn("ana")
        #expect(try await post("sign-out-everywhere", [:]) == 200)
        #expect(try await gateway.get("/console", cookie: one).status == 303)
        let (two, _) = try await gateway.logIn("ana")
        #expect(try await post("password", ["old": "wrong", "new": Self.new]) == 403)
        #expect(try await post("password", ["old": OperatedGateway.password, "new": "short"]) == 400)
        #expect(try await post("password", ["new": Self.new]) == 400)
        #expect(try await gateway.get("/console", cookie: two).status == 200)
        #expect(try await post("password", ["old": OperatedGateway.password, "new": Self.new]) == 200)
        #expect(try await gateway.get("/console", cookie: two).status == 303)
        try await gateway.close()
    }
}
