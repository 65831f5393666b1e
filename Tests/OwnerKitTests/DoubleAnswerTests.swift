import AnswerProtocol
import Foundation
import OwnerKit
import Testing

@Suite("Nobody answers twice")
struct DoubleAnswerTests {
    @Test("with one token and another withdrawal key")
    func otherWithdrawalKey() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent()
        let request = try #require(try await agent.watch().first)
        try await agent.takeToken(for: request)
        // The device's memory of its consent is lost, the token is not.
        let vault = FileVault(url: setup.url("vault.json"))
        let before = try vault.load()
        _ = try await agent.consent(to: request, clips: [setup.clip()])
        try vault.save(before)
        let forgetful = try setup.agent()
        await #expect(throws: OwnerError.refused(.tokenSpent)) {
            try await forgetful.consent(to: request, clips: [setup.clip()])
        }
        #expect(setup.gateway.withState { $0.consents.count } == 1)
    }

    @Test("with a token of another request")
    func otherRequest() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let other = try #require(RequestCode("CR-7K3M-9QXF-X"))
        try setup.gateway.publish(other, cells: [OwnerSetup.cell])
        let agent = try setup.agent()
        let requests = try await agent.watch()
        let first = try #require(requests.first { $0.code == setup.code })
        let second = try #require(requests.first { $0.code == other })
        try await agent.takeToken(for: first)
        let vault = String(decoding: try Data(contentsOf: setup.url("vault.json")), as: UTF8.self)
        try Data(vault.replacing(setup.code.description, with: other.description).utf8)
            .write(to: setup.url("vault.json"))
        let cheat = try setup.agent()
        await #expect(throws: OwnerError.wrongTokenKey) { try await cheat.consent(to: second, clips: [setup.clip()]) }
    }

    @Test("since its platform vouches once for each request")
    func platformVouchesOnce() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent()
        let request = try #require(try await agent.watch().first)
        try await agent.takeToken(for: request)
        try FileManager.default.removeItem(at: setup.url("vault.json"))
        let reinstalled = try setup.agent()
        await #expect(throws: OwnerError.notVouchedFor) { try await reinstalled.takeToken(for: request) }
    }
}
