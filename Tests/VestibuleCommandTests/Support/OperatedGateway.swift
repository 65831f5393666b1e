import CommunityRequests
import Foundation
import GatewayHTTP
import Logging
import SQLiteStore
import Testing

@testable import GatewayCore
@testable import vestibule

/// A gateway of real parts with accounts, and a browser or a program before it; no socket.
struct OperatedGateway {
    static let password = "correct horse battery"

    let folder: GatewayFolder
    let tested: TestedGateway
    private let exchange: InProcessExchange

    init(extra: String = "", accounts: [String: OperatorRole] = ["ana": .reviewer, "olga": .operator, "vic": .viewer])
        async throws
    {
        self.folder = try GatewayFolder(extra: extra)
        self.tested = try await self.folder.gateway()
        let (clock, gateway) = (self.tested.clock, self.tested.running.gateway)
        self.exchange = try InProcessExchange(
            surface: PublicSurface(
                useCases: PublicUseCases(gateway),
                operators: self.tested.running.operators,
                now: { clock.now },
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            ),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        try await self.accounts { desk in
            for (name, role) in accounts {
                let name = try #require(OperatorName(name))
                #expect(try await desk.add(name, role: role, password: Self.password, by: .terminal(user: "test")))
            }
        }
    }

    /// Works on the accounts as the command line does: on a store of its own, beside the gateway.
    func accounts<Value>(_ body: (OperatorDesk) async throws -> Value) async throws -> Value {
        try await OpenedStore(self.folder.options.read().configuration).run { opened in
            // What a password costs is a matter of its own tests.
            let work = PasswordWork(cost: .init(logRounds: 4, blockSize: 8, parallelism: 1))
            return try await body(OperatorDesk(store: opened.store, environment: opened.environment, passwords: work))
        }
    }

    /// A token of the operator API.
    func token(of name: String) async throws -> String {
        let name = try #require(OperatorName(name))
        let token = try await self.accounts { try await $0.makeToken(of: name, by: .nobody) }
        return try #require(token).secret
    }

    /// A request that waits for review.
    func waiting(_ number: Int = 1, text: String = "Dark blue pickup left northbound.") async throws -> PublicCode {
        guard case .accepted(let answer) = await self.tested.post(number, offense: "Other", text: text) else {
            Issue.record("the message was not accepted")
            throw CancellationError()
        }
        #expect(answer.state == .inReview)
        return answer.code
    }

    /// What came back.
    struct Answer {
        let status: Int
        let headers: [(name: String, value: String)]
        let body: [UInt8]

        var text: String { String(decoding: self.body, as: UTF8.self) }

        /// A header field's value.
        subscript(_ name: String) -> String? { self.headers.first { $0.name.lowercased() == name }?.value }

        /// The value of the cookie that it sets.
        var cookie: String? {
            self["set-cookie"].flatMap { $0.split(separator: ";").first }.map(String.init)
        }

        /// The token of the page's forms.
        var formToken: String? {
            self.text.firstMatch(of: /name="form_token" value="([0-9a-f]+)"/).map { String($0.1) }
        }
    }

    func send(
        _ method: String,
        _ path: String,
        _ headers: [(name: String, value: String)] = [],
        body: String = ""
    ) async throws -> Answer {
        let answer = try await self.exchange.send(
            method: method,
            path: path,
            headers: [("host", "gateway.example")] + headers,
            body: Array(body.utf8)
        )
        return Answer(status: answer.status, headers: answer.headers, body: answer.body)
    }

    /// Opens a page as a browser does.
    func get(_ path: String, cookie: String? = nil) async throws -> Answer {
        try await self.send("GET", path, cookie.map { [("cookie", $0)] } ?? [])
    }

    /// Sends a form as a browser does.
    func post(
        _ path: String,
        _ fields: [(String, String)],
        cookie: String? = nil,
        headers: [(name: String, value: String)] = []
    ) async throws -> Answer {
        let allowed = CharacterSet.alphanumerics
        let body = fields.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")"
        }.joined(separator: "&")
        let type = [(name: "content-type", value: "application/x-www-form-urlencoded")]
        let cookies = cookie.map { [(name: "cookie", value: $0)] } ?? []
        return try await self.send("POST", path, type + cookies + headers, body: body)
    }

    /// Logs in. The cookie, and the token of its forms.
    func logIn(_ name: String) async throws -> (cookie: String, formToken: String) {
        let answer = try await self.post("/console/login", [("name", name), ("password", Self.password)])
        let cookie = try #require(answer.cookie)
        return (cookie, try #require(try await self.get("/console/account", cookie: cookie).formToken))
    }

    func close() async throws { try await self.tested.running.close() }
}
