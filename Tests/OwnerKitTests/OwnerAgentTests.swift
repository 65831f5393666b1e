import AnswerProtocol
import Foundation
import OwnerKit
import Testing

@Suite("An owner's app")
struct OwnerAgentTests {
    @Test("finds a request at its camera, takes a token, consents, and withdraws")
    func wholeWay() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent()
        let request = try #require(try await agent.watch().first)
        #expect(request.code == setup.code)
        try await agent.takeToken(for: request)
        let held = try await agent.consent(to: request, clips: [setup.clip()])
        #expect(held.receipt.statement.clips == [try setup.clip(600, 900)])
        #expect(await agent.receipts.count == 1)
        try await agent.withdraw(held)
        try await agent.withdraw(held)
        #expect(await agent.receipts.isEmpty)
        await #expect(throws: OwnerError.alreadyWithdrawn) {
            try await agent.consent(to: request, clips: [setup.clip()])
        }
        #expect(
            setup.gateway.transcript.filter { $0.hasPrefix("POST /v1/answers") }.allSatisfy { $0.hasSuffix(" 4096") }
        )
    }

    @Test("sees no request elsewhere, none that is closed, none when turned off")
    func watching() async throws {
        let setup = try OwnerSetup(cells: ["30311/52800"])
        defer { setup.clean() }
        let closed = try #require(RequestCode("CR-7K3M-9QXF-X"))
        try setup.gateway.publish(closed, cells: [OwnerSetup.cell], state: "resolved")
        let agent = try setup.agent()
        #expect(try await agent.watch().isEmpty)
        let before = setup.gateway.transcript
        try await agent.turnRequests(off: true)
        #expect(try await agent.watch().isEmpty)
        #expect(setup.gateway.transcript == before + ["GET /v1/keys 0"])
    }

    @Test("declines without a word to anybody")
    func declining() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent()
        let request = try #require(try await agent.watch().first)
        let before = setup.gateway.transcript
        try await agent.decline(request.code)
        #expect(setup.gateway.transcript == before)
        #expect(try await agent.watch().isEmpty)
        #expect(try await setup.agent().watch().isEmpty)
    }

    @Test("cannot decline what it has consented to, until the consent is withdrawn")
    func decliningAfterConsent() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent()
        let request = try #require(try await agent.watch().first)
        try await agent.takeToken(for: request)
        let held = try await agent.consent(to: request, clips: [setup.clip()])
        await #expect(throws: OwnerError.alreadyConsented) { try await agent.decline(request.code) }
        #expect(try await agent.watch().count == 1)
        try await agent.withdraw(held)
        try await agent.decline(request.code)
        #expect(try await agent.watch().isEmpty)
    }

    @Test("lets its owner share after all what she declined")
    func changeOfMind() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent()
        try await agent.decline(setup.code)
        let request = try #require(try await agent.watch(includingDeclined: true).first)
        try await agent.takeToken(for: request)
        _ = try await agent.consent(to: request, clips: [setup.clip()])
        #expect(try await agent.watch().map(\.code) == [setup.code])
    }

    @Test("sends cover that cannot be told from a consent by its size or its path")
    func cover() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        try await setup.agent().cover()
        #expect(setup.gateway.transcript.last == "POST /v1/answers 4096")
    }

    @Test("keeps its token over a restart, and asks for no other")
    func tokenOverRestart() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let request = try #require(try await setup.agent().watch().first)
        try await setup.agent().takeToken(for: request)
        let restarted = try setup.agent()
        try await restarted.takeToken(for: request)
        #expect(setup.gateway.transcript.count { $0.contains("/tokens") } == 1)
        _ = try await restarted.consent(to: request, clips: [setup.clip()])
    }

    @Test("asks again with the same bytes when the token's response was lost")
    func lostTokenResponse() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent()
        let request = try #require(try await agent.watch().first)
        setup.gateway.loseResponses(2)
        for _ in 0..<2 {
            await #expect(throws: OwnerError.unreachable) { try await agent.takeToken(for: request) }
        }
        try await agent.takeToken(for: request)
        _ = try await agent.consent(to: request, clips: [setup.clip()])
    }

    @Test("gets the same receipt when the response was lost, over a restart too")
    func lostReceipt() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent()
        let request = try #require(try await agent.watch().first)
        try await agent.takeToken(for: request)
        setup.gateway.loseResponses(1)
        await #expect(throws: OwnerError.unreachable) { try await agent.consent(to: request, clips: [setup.clip()]) }
        let restarted = try setup.agent()
        await #expect(throws: OwnerError.consentedToOtherClips) {
            try await restarted.consent(to: request, clips: [setup.clip(3000, 3600)])
        }
        let held = try await restarted.consent(to: request, clips: [setup.clip()])
        let stored = setup.gateway.withState { $0.consents.values.map(\.receipt) }
        #expect(stored == [held.receipt])
        #expect(try await restarted.consent(to: request, clips: [setup.clip()]).receipt == held.receipt)
    }

    @Test("does not consent without a token taken before")
    func noToken() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent()
        let request = try #require(try await agent.watch().first)
        await #expect(throws: OwnerError.noToken) { try await agent.consent(to: request, clips: [setup.clip()]) }
        #expect(!setup.gateway.transcript.contains { $0.contains("/answers") })
    }

    @Test("sends nothing of a clip that reaches out of the window")
    func clipOutside() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent()
        let request = try #require(try await agent.watch().first)
        try await agent.takeToken(for: request)
        await #expect(throws: OwnerError.clips(.outsideWindow)) {
            try await agent.consent(to: request, clips: [setup.clip(-60, 60)])
        }
        #expect(!setup.gateway.transcript.contains { $0.contains("/answers") })
    }

    @Test("refuses a token that another key than the public one signed")
    func otherTokenKey() async throws {
        struct OtherIssuer: OwnerPlatform {
            let key: TokenIssuerKey
            func sign(_ blinded: [UInt8], for code: RequestCode) async throws(OwnerError) -> [UInt8] {
                (try? self.key.blindSign(blinded)) ?? []
            }
        }
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent(platform: OtherIssuer(key: TokenIssuerKey.generate()))
        let request = try #require(try await agent.watch().first)
        await #expect(throws: OwnerError.wrongTokenKey) { try await agent.takeToken(for: request) }
    }

    @Test("fetches the keys again when the one it sealed to is gone")
    func keyRotation() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent()
        try await agent.cover()
        let next = try AnswerSealingKey(keyID: 2, rawRepresentation: [UInt8](repeating: 9, count: 32))
        setup.gateway.withState { $0.answerKeys = [next] }
        try setup.gateway.recordKeys()
        try await agent.cover()
    }

    @Test("does not speak with a gateway that has become another")
    func otherGateway() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        try await setup.agent().cover()
        for other in [try InMemoryGateway(name: "other.example"), try InMemoryGateway(seed: 2)] {
            let agent = try setup.agent(exchange: other)
            await #expect(throws: OwnerError.gatewayChanged) { try await agent.cover() }
        }
    }

    @Test("knows a receipt that says something else, or that another signed")
    func falseReceipt() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent()
        let request = try #require(try await agent.watch().first)
        try await agent.takeToken(for: request)
        let other = try #require(ReceiptSigningKey(rawRepresentation: [UInt8](repeating: 8, count: 32)))
        setup.gateway.withState { $0.receiptKey = other }
        await #expect(throws: OwnerError.falseReceipt) { try await agent.consent(to: request, clips: [setup.clip()]) }
    }
}
