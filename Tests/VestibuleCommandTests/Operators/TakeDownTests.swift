import CommunityRequests
import GatewayCore
import Testing

@testable import vestibule

@Suite("Taking a description down, over HTTP")
struct TakeDownTests {
    private static let text = "Dark blue pickup left northbound."

    /// A gateway, with a request that everybody can read.
    private static func published() async throws -> (OperatedGateway, PublicCode) {
        let gateway = try await OperatedGateway()
        try await gateway.tested.running.openLog()
        guard case .accepted(let answer) = await gateway.tested.post(1, text: Self.text) else {
            throw CancellationError()
        }
        let running = gateway.tested.running.gateway
        while try await running.publisher.publishNext() {}
        try await running.log.publishPending()
        return (gateway, answer.code)
    }

    private static func isShown(_ code: PublicCode, _ gateway: OperatedGateway) async throws -> Bool {
        try await gateway.tested.running.gateway.log.publishPending()
        return try await gateway.get("/requests/\(code).json").text.contains(Self.text)
    }

    @Test("is an operator's, with a reason of the list, once; the trail says who did it")
    func inTheConsole() async throws {
        let (gateway, code) = try await Self.published()
        let path = "/console/reviews/\(code)"
        let (reviewer, reviewersToken) = try await gateway.logIn("ana")
        let page = try await gateway.get(path, cookie: reviewer).text
        #expect(page.contains("Tell an operator") && !page.contains("take-down"))
        let form = [("form_token", reviewersToken), ("reason", "safety")]
        #expect(try await gateway.post("\(path)/take-down", form, cookie: reviewer).status == 403)
        let (cookie, token) = try await gateway.logIn("olga")
        #expect(try await gateway.get(path, cookie: cookie).text.contains("\(path)/take-down"))
        for reason in ["", "mine", "personal-information\r\nx: y"] {
            let form = [("form_token", token), ("reason", reason)]
            #expect(try await gateway.post("\(path)/take-down", form, cookie: cookie).status == 400, "\(reason)")
        }
        #expect(try await gateway.post("\(path)/take-down", [("reason", "safety")], cookie: cookie).status == 403)
        #expect(try await Self.isShown(code, gateway))
        let good = [("form_token", token), ("reason", "personal-information")]
        let done = try await gateway.post("\(path)/take-down", good, cookie: cookie)
        #expect(done.status == 303 && done["location"] == "\(path)?done=taken-down")
        let again = try await gateway.post("\(path)/take-down", good, cookie: cookie)
        #expect(again["location"] == "\(path)?done=not-taken-down")
        let after = try await gateway.get("\(path)?done=taken-down", cookie: cookie).text
        #expect(after.contains("Personal information") && !after.contains("take-down\"") && !after.contains(Self.text))
        #expect(try await !Self.isShown(code, gateway))
        let trail = try await gateway.tested.running.gateway.audit.entries(limit: 1)
        #expect(trail.first?.action == .descriptionTakenDown && trail.first?.actor == "olga")
        #expect(trail.first?.subject == code.description && trail.first?.detail == "personal-information")
        try await gateway.close()
    }

    @Test("is the operator API's, too")
    func throughTheAPI() async throws {
        let (gateway, code) = try await Self.published()
        let path = "/v1/operator/requests/\(code)/take-down"
        func post(_ name: String, _ path: String, _ body: String) async throws -> OperatedGateway.Answer {
            let token = try await gateway.token(of: name)
            let headers = [("authorization", "Bearer \(token)"), ("content-type", "application/json")]
            return try await gateway.send("POST", path, headers.map { (name: $0.0, value: $0.1) }, body: body)
        }
        let good = #"{"reason":"court-order"}"#
        #expect(try await post("ana", path, good).status == 403)
        for body in ["", "{}", #"{"reason":"mine"}"#, #"{"reason":7}"#] {
            let answer = try await post("olga", path, body)
            #expect(answer.status == 400 && answer.text.contains("court-order"), "\(body)")
        }
        #expect(try await post("olga", "/v1/operator/requests/CR-0000-0000-S/take-down", good).status == 404)
        #expect(try await Self.isShown(code, gateway))
        #expect(try await post("olga", path, good).text.contains(#""reason":"court-order""#))
        #expect(try await !Self.isShown(code, gateway))
        #expect(try await post("olga", path, good).status == 404)
        try await gateway.close()
    }

    @Test("begins with finding the request, by its code as somebody reads it out")
    func finds() async throws {
        let (gateway, code) = try await Self.published()
        let (cookie, _) = try await gateway.logIn("vic")
        let small = code.description.lowercased()
        for text in [code.description, small] {
            let answer = try await gateway.get("/console/reviews?code=\(text)", cookie: cookie)
            #expect(answer.status == 303 && answer["location"] == "/console/reviews/\(code)", "\(text)")
        }
        for text in ["", "CR-0000-0000-S", "%0d%0alocation:%20/x", "..%2faudit"] {
            let answer = try await gateway.get("/console/reviews?code=\(text)", cookie: cookie)
            #expect(answer.status == 303 && answer["location"] == "/console?done=no-such-code", "\(text)")
        }
        try await gateway.close()
    }
}
