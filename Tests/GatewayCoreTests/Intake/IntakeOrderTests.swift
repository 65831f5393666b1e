import CommunityRequests
import GatewayCore
import PartnerAdapters
import Testing

@Suite("The order of intake")
struct IntakeOrderTests {
    /// What is wrong with a message, in the order in which intake looks.
    enum Fault: Int, CaseIterable {
        case authentication, contentType, wellFormedness, messageID, translation, policy

        var kind: ProblemKind {
            switch self {
            case .authentication: .notAuthenticated
            case .contentType: .unsupportedMediaType
            case .wellFormedness: .malformedPayload
            case .messageID: .messageIDReused
            case .translation: .notTranslatable
            case .policy: .requestRefused
            }
        }
    }

    @Test("a message with several faults is answered for the first of them", arguments: Fault.allCases)
    func firstFault(first: Fault) async throws {
        let gateway = try TestGateway()
        _ = try await gateway.accept(id: "used")
        // The fault itself and all that come after it.
        let faults = Set(Fault.allCases.filter { $0.rawValue >= first.rawValue })
        var message = NovaMessage.created.replacing("\"startDate\": \"2026-02-12", with: "\"startDate\": \"2025-02-12")
        if faults.contains(.translation) {
            message = message.replacing("\"offenseType\": \"220\"", with: "\"offenseType\": \"XYZ\"")
        }
        if faults.contains(.wellFormedness) { message = message.replacing("\"message\":", with: "\"message\"") }
        let reply = try await gateway.send(
            message,
            id: faults.contains(.messageID) ? "used" : "new",
            contentType: faults.contains(.contentType) ? "text/plain" : "application/json",
            secret: faults.contains(.authentication)
                ? "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" : TestGateway.secret
        )
        #expect(reply.problem?.kind == first.kind)
    }

    @Test(
        "one answer for whatever is wrong with the authentication",
        arguments: [
            ("nova", "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", 0), ("nobody", TestGateway.secret, 0),
            ("NOVA", TestGateway.secret, 0), ("", TestGateway.secret, 0), ("flockos", TestGateway.secret, 0),
            ("porch", TestGateway.secret, 0), ("nova", TestGateway.secret, -301), ("nova", TestGateway.secret, 301),
        ]
    )
    func notAuthenticated(partner: String, secret: String, offset: Int64) async throws {
        let gateway = try TestGateway()
        let reply = try await gateway.send(
            .created,
            id: "msg-1",
            signedAt: TestGateway.start + .seconds(offset),
            partner: partner,
            secret: secret
        )
        #expect(reply == .refused(Problem(.notAuthenticated)))
    }

    @Test("a signature five minutes old or early is accepted", arguments: [-300, 300])
    func tolerance(offset: Int64) async throws {
        let gateway = try TestGateway()
        let reply = try await gateway.send(.created, id: "msg-1", signedAt: TestGateway.start + .seconds(offset))
        #expect(reply.outline == "accepted open")
    }

    @Test(
        "a body that is no payload is malformed",
        arguments: [
            "", "{", "[1,]", "{\"a\":1,\"a\":2}", "{\"a\":\"\\ud800\"}", "nul", String(repeating: "[", count: 65),
        ]
    )
    func malformed(text: String) async throws {
        let gateway = try TestGateway()
        let message = NovaMessage.created.replacing(NovaMessage.created.text, with: text)
        #expect(try await gateway.send(message, id: "msg-1").problem?.kind == .malformedPayload)
    }

    @Test(
        "a content type the adapter does not take is refused",
        arguments: [nil, "", "text/plain", "application/xml", "application/jsonp", "json"]
    )
    func contentType(type: String?) async throws {
        let gateway = try TestGateway()
        let reply = try await gateway.send(.created, id: "msg-1", contentType: type)
        #expect(reply == .refused(Problem(.unsupportedMediaType)))
    }

    @Test("a kind that the manifest lists as ignored is answered as ignored, and one that nobody knows is not")
    func kinds() async throws {
        let gateway = try TestGateway()
        func send(_ text: String) async -> IntakeReply {
            await gateway.gateway.intake.receive(
                InboundMessage(
                    partner: "flockos",
                    headers: MessageHeaders([("x-api-key", "a-key-in-a-header")]),
                    contentType: "application/json",
                    body: Array(text.utf8)
                )
            )
        }
        #expect(await send(#"{"objectId": "1", "eventType": "CAD_EVENT", "status": "open"}"#) == .ignored)
        let unknown = await send(#"{"objectId": "1", "eventType": "OTHER", "status": "open"}"#)
        #expect(unknown.problem?.kind == .notTranslatable)
    }
}
