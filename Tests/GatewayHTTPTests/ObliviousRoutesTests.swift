import AnswerProtocol
import CommunityRequests
import GatewayCore
import GatewayHTTP
import HTTPTypes
import HummingbirdTesting
import Logging
import NIOCore
import Testing

/// Oblivious HTTP at its routes, over a desk of real parts.
@Suite("Oblivious HTTP at the surface")
struct ObliviousRoutesTests {
    private static let random: @Sendable (Int) -> [UInt8] = { count in
        (0..<count).map { _ in UInt8.random(in: 0...255) }
    }

    private let desk = ObliviousDesk(
        store: EphemeralObliviousKeys(),
        environment: GatewayEnvironment(now: { Instant(seconds: 1_771_000_000) }, randomBytes: Self.random),
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    )

    private var fixture: SurfaceFixture {
        get throws {
            let desk = self.desk
            return SurfaceFixture(
                requests: [try Example.request()],
                oblivious: ObliviousUseCases(
                    configurations: { try desk.configurations() },
                    open: { try desk.open($0) }
                )
            )
        }
    }

    private func exchange(
        _ client: any TestClientProtocol,
        _ method: String,
        _ path: String,
        fields: [(String, String)] = [],
        content: [UInt8] = []
    ) async throws -> (inner: BinaryHTTPResponse, outer: TestResponse) {
        let request = try #require(
            BinaryHTTPRequest(
                method: method,
                authority: "gateway.example",
                path: path,
                fields: fields.compactMap { BinaryHTTPField($0.0, $0.1) },
                content: content
            )
        )
        let list = try self.desk.configurations()
        let configuration = try #require(ObliviousKeyConfiguration.read(list: list)?.first)
        let (body, key) = try ObliviousHTTP.seal(request, to: configuration)
        let response = try await Self.post(client, body)
        #expect(response.status == .ok)
        return (try ObliviousHTTP.open(Array(response.body.readableBytesView), with: key), response)
    }

    private static func post(
        _ client: any TestClientProtocol,
        _ body: [UInt8],
        type: String? = ObliviousHTTP.requestType
    ) async throws -> TestResponse {
        var headers = HTTPFields()
        headers[.contentType] = type
        return try await client.execute(uri: "/ohttp", method: .post, headers: headers, body: ByteBuffer(bytes: body))
    }

    @Test("the key configuration has its media type, and is the same for everybody")
    func keys() async throws {
        try await self.fixture.test { client in
            let response = try await client.execute(uri: "/ohttp-keys", method: .get)
            #expect(response.field("Content-Type") == "application/ohttp-keys")
            #expect(response.field("Cache-Control") == "public, max-age=60")
            #expect(ObliviousKeyConfiguration.read(list: Array(response.body.readableBytesView))?.count == 1)
        }
    }

    @Test("answers, regions, requests, keys and the log are reached, at one outer size and form")
    func routes() async throws {
        let code = try Example.request().request.code
        try await self.fixture.test { client in
            let answer = Array(repeating: 7 as UInt8, count: 4_096)
            let responses = [
                try await self.exchange(
                    client,
                    "POST",
                    "/v1/answers",
                    fields: [("content-type", "application/octet-stream"), ("user-agent", "an app")],
                    content: answer
                ),
                try await self.exchange(client, "GET", "/v1/regions/10/236/412"),
                try await self.exchange(client, "GET", "/v1/requests/\(code)"),
                try await self.exchange(client, "GET", "/v1/keys"),
                try await self.exchange(client, "GET", "/log/checkpoint"),
            ]
            #expect(responses.map(\.inner.status) == [200, 200, 200, 200, 404])
            #expect(responses[0].inner.content.count == 4_096)
            #expect(responses[1].inner.content == Array("[236,412]".utf8))
            #expect(Set(responses.map { $0.outer.body.readableBytes }).count == 1)
            #expect(Set(responses.map { $0.outer.headers.map { "\($0)" } }).count == 1)
            #expect(responses[0].outer.field("Content-Type") == "message/ohttp-res")
            #expect(responses[0].outer.field("Cache-Control") == "no-store")
            let known = try await self.exchange(
                client,
                "GET",
                "/v1/regions/10/236/412",
                fields: [("if-none-match", #""tag""#)]
            )
            #expect(known.inner.status == 304)
        }
    }

    @Test(
        "nothing else of the gateway is reached",
        arguments: [
            ("POST", "/v1/partners/nova/webhook"), ("GET", "/"), ("GET", "/agencies"), ("GET", "/ohttp-keys"),
            ("POST", "/ohttp"), ("POST", "/v1/platforms/porch/tokens"), ("GET", "/v1/partners/nova/requests/req_1"),
            ("GET", "/metrics"), ("GET", "/v1/../metrics"), ("GET", "*"),
        ]
    )
    func nothingElse(method: String, path: String) async throws {
        try await self.fixture.test { client in
            let (inner, _) = try await self.exchange(client, method, path)
            #expect(inner.status == 404)
            #expect(inner.fields.values(of: "content-type") == ["application/problem+json"])
        }
    }

    @Test("what is wrong with an opened request is said inside", arguments: ["/v1/answers", "/v1/requests/nothing"])
    func inside(path: String) async throws {
        try await self.fixture.test { client in
            let (inner, _) = try await self.exchange(client, "DELETE", path)
            #expect(inner.status == 405)
            let (cookie, _) = try await self.exchange(client, "GET", path, fields: [("cookie", "id=1")])
            #expect(cookie.status == 400)
            let (date, _) = try await self.exchange(
                client,
                "GET",
                path,
                fields: [("date", "Sun, 06 Nov 1994 08:49:37 GMT")]
            )
            #expect(date.status == 400)
            #expect(date.fields.values(of: "date") == ["Fri, 13 Feb 2026 16:26:40 GMT"])
            let type = "https://iana.org/assignments/http-problem-types#date"
            #expect(String(decoding: date.content, as: UTF8.self).contains(type))
        }
    }

    @Test("what cannot be opened is answered in clear")
    func outside() async throws {
        try await self.fixture.test { client in
            let bytes = Array(repeating: 7 as UInt8, count: 100)
            let unknown = try await Self.post(client, bytes)
            #expect(unknown.status.code == 422)
            #expect(unknown.field("Content-Type") == "application/problem+json")
            #expect(unknown.text.contains("https://iana.org/assignments/http-problem-types#ohttp-key"))
            for type in ["application/octet-stream", "message/bhttp", nil] {
                #expect(try await Self.post(client, bytes, type: type).status == .unsupportedMediaType)
            }
            let long = Array(repeating: 7 as UInt8, count: 65_537)
            #expect(try await Self.post(client, long).status.code == 413)
            #expect(try await client.execute(uri: "/ohttp", method: .get).status == .methodNotAllowed)
        }
    }
}
