import AnswerProtocol
import CommunityRequests
import GatewayCore
import Testing

@Suite("The oblivious desk")
struct ObliviousDeskTests {
    private static func configuration(_ gateway: TestGateway) throws -> ObliviousKeyConfiguration {
        let list = try gateway.gateway.oblivious.configurations()
        return try #require(ObliviousKeyConfiguration.read(list: list)?.first)
    }

    private static func sealed(
        _ gateway: TestGateway,
        _ fields: [(String, String)] = []
    ) throws -> (body: [UInt8], response: ResponseKey) {
        let request = try #require(
            BinaryHTTPRequest(
                method: "GET",
                path: "/v1/keys",
                fields: fields.compactMap { BinaryHTTPField($0.0, $0.1) }
            )
        )
        return try ObliviousHTTP.seal(request, to: Self.configuration(gateway))
    }

    private static func kind(_ gateway: TestGateway, _ body: [UInt8]) -> ProblemKind? {
        do {
            _ = try gateway.gateway.oblivious.open(body)
            return nil
        } catch { return (error as? Problem)?.kind }
    }

    @Test("publishes one configuration, which /v1/keys repeats")
    func published() throws {
        let gateway = try TestGateway()
        let list = try gateway.gateway.oblivious.configurations()
        #expect(try gateway.gateway.answers.keys.obliviousKeys?.bytes == list)
        #expect(ObliviousKeyConfiguration.read(list: list)?.count == 1)
    }

    @Test("opens a request, and seals its response to whoever sent it")
    func exchange() throws {
        let gateway = try TestGateway()
        let (body, key) = try Self.sealed(gateway, [("date", "Fri, 13 Feb 2026 13:40:00 GMT")])
        let opened = try gateway.gateway.oblivious.open(body)
        #expect(try opened.request.get().path == "/v1/keys")
        let response = try #require(BinaryHTTPResponse(status: 204))
        #expect(try ObliviousHTTP.open(opened.seal(response), with: key) == response)
    }

    @Test("opens the same bytes once, also after a restart and under the key before")
    func replays() async throws {
        let gateway = try TestGateway()
        let (body, _) = try Self.sealed(gateway)
        let (other, _) = try Self.sealed(gateway)
        #expect(Self.kind(gateway, body) == nil)
        #expect(Self.kind(gateway, body) == .replayed)
        let restarted = try await gateway.restarted()
        #expect(Self.kind(restarted, body) == .replayed)
        gateway.clock.advance(by: .seconds(86_400))
        #expect(Self.kind(restarted, body) == .replayed)
        #expect(Self.kind(restarted, other) == nil)
        gateway.clock.advance(by: .seconds(86_400))
        #expect(Self.kind(restarted, other) == .obliviousKey)
    }

    @Test("opens one of a hundred copies that come at once")
    func race() async throws {
        let gateway = try TestGateway()
        let (body, _) = try Self.sealed(gateway)
        let opened = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<100 { group.addTask { Self.kind(gateway, body) == nil } }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(opened == 1)
    }

    @Test("says in clear what it cannot open")
    func unopenable() throws {
        let gateway = try TestGateway()
        let (body, _) = try Self.sealed(gateway)
        var unknown = body
        unknown[0] &+= 1
        #expect(Self.kind(gateway, unknown) == .obliviousKey)
        var changed = body
        changed[100] ^= 1
        #expect(Self.kind(gateway, changed) == .malformedRequest)
        #expect(Self.kind(gateway, []) == .malformedRequest)
        // What was not opened was not used up.
        #expect(Self.kind(gateway, body) == nil)
    }

    @Test(
        "says inside that a clock is wrong",
        arguments: [
            ("Fri, 13 Feb 2026 13:35:00 GMT", nil), ("Fri, 13 Feb 2026 13:45:00 GMT", nil),
            ("Fri, 13 Feb 2026 13:34:59 GMT", ProblemKind.date), ("Fri, 13 Feb 2026 13:45:01 GMT", .date),
            ("2026-02-13T13:40:00Z", .date), ("", .date),
        ]
    )
    func date(text: String, expected: ProblemKind?) throws {
        let gateway = try TestGateway()
        let (body, _) = try Self.sealed(gateway, [("date", text)])
        switch try gateway.gateway.oblivious.open(body).request {
        case .success: #expect(expected == nil)
        case .failure(let problem): #expect(problem.kind == expected)
        }
    }

    @Test(
        "refuses inside every field that names who asks",
        arguments: [
            "Authorization", "cookie", "forwarded", "X-Forwarded-For", "x-forwarded-host", "X-Real-IP", "via",
            "proxy-authorization", "CF-Connecting-IP", "true-client-ip", "from", "x-original-forwarded-for",
            "x-envoy-external-address", "remote-addr", "cookie2", "device-id", "x-device-id", "x-client-id",
            "x-correlation-id", "traceparent", "x-amzn-trace-id",
        ]
    )
    func names(field: String) throws {
        let gateway = try TestGateway()
        let (body, _) = try Self.sealed(gateway, [(field, "203.0.113.7")])
        let problem = #expect(throws: Problem.self) { try gateway.gateway.oblivious.open(body).request.get() }
        #expect(problem?.kind == .malformedRequest)
    }

    @Test("says inside that what was encapsulated is no request")
    func noRequest() throws {
        let gateway = try TestGateway()
        let response = try #require(BinaryHTTPResponse(status: 200))
        let encapsulation = MessageEncapsulation(
            requestLabel: "message/bhttp request",
            responseLabel: "message/bhttp response"
        )
        let (body, _) = try encapsulation.seal(response.encoded(), to: Self.configuration(gateway).key)
        let problem = #expect(throws: Problem.self) { try gateway.gateway.oblivious.open(body).request.get() }
        #expect(problem?.kind == .malformedRequest)
    }
}
