import AnswerProtocol
import CommunityRequests
import GatewayCore
import PartnerAdapters
import Testing

@Suite("The token desk")
struct TokenDeskTests {
    private static let blinded = [UInt8](repeating: 1, count: 256)

    @Test("signs the same bytes the same way again")
    func deterministic() async throws {
        let gateway = try TestGateway()
        let hand = HandWritten(gateway: gateway)
        let answer = try await gateway.accept()
        let first = try await hand.sign([Self.blinded], for: answer.code)
        #expect(try await hand.sign([Self.blinded, Self.blinded], for: answer.code) == first + first)
    }

    @Test("knows no platform but those enrolled, partners not among them", arguments: ["nova", "other", "", "PORCH"])
    func otherPlatform(name: String) async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        let error = await #expect(throws: Problem.self) {
            try await HandWritten(gateway: gateway).sign([Self.blinded], for: answer.code, platform: name)
        }
        #expect(error?.kind == .notAuthenticated)
    }

    @Test("signs nothing that is unsigned, or not of the form")
    func malformed() async throws {
        let gateway = try TestGateway()
        let body = Array("{}".utf8)
        let unsigned = await #expect(throws: Problem.self) {
            try await gateway.gateway.tokens.sign(platform: "porch", headers: MessageHeaders([]), body: body)
        }
        #expect(unsigned?.kind == .notAuthenticated)
        let headers = try WebhookSigner(secrets: [SecretValue(TestGateway.secret)])
            .headers(id: "msg-1", time: gateway.clock.now, body: body)
        let malformed = await #expect(throws: Problem.self) {
            try await gateway.gateway.tokens.sign(platform: "porch", headers: MessageHeaders(headers), body: body)
        }
        #expect(malformed?.kind == .malformedRequest)
    }

    @Test("signs no number that is not below the modulus")
    func tooLarge() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        let error = await #expect(throws: Problem.self) {
            try await HandWritten(gateway: gateway).sign([Array(repeating: 255, count: 256)], for: answer.code)
        }
        #expect(error?.kind == .malformedRequest)
    }

    @Test("signs for requests that take answers, and for no others", arguments: ["unknown", "in review", "resolved"])
    func notOpen(state: String) async throws {
        let gateway = try TestGateway()
        var code = PublicCode(random: [1, 2, 3, 4, 5])
        switch state {
        case "in review":
            code = try await gateway.accept(.created.replacing(#""220""#, with: #""11A""#)).code
        case "resolved":
            code = try await gateway.accept().code
            _ = try await gateway.send(.closing("resolved"), id: "msg-2")
        default: break
        }
        let error = await #expect(throws: Problem.self) {
            try await HandWritten(gateway: gateway).sign([Self.blinded], for: code)
        }
        #expect(error?.kind == .notFound)
    }
}
