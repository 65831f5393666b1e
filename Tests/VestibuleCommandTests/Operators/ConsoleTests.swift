import GatewayCore
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
}
