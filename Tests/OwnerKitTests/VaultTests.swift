import AnswerProtocol
import Foundation
import OwnerKit
import Testing

@Suite("What an owner's device keeps")
struct VaultTests {
    @Test("is readable by its owner alone, and replaced whole")
    func permissions() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent()
        let request = try #require(try await agent.watch().first)
        try await agent.takeToken(for: request)
        let held = try await agent.consent(to: request, clips: [setup.clip()])
        try held.write(to: setup.url("receipt.json"))
        for name in ["vault.json", "ledger.json", "receipt.json"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: setup.url(name).path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: setup.folder.path)
        #expect(Set(files) == ["vault.json", "ledger.json", "receipt.json"])
    }

    @Test("lets a consent be withdrawn from the receipt's file alone")
    func receiptFile() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent()
        let request = try #require(try await agent.watch().first)
        try await agent.takeToken(for: request)
        try await agent.consent(to: request, clips: [setup.clip()]).write(to: setup.url("receipt.json"))
        try FileManager.default.removeItem(at: setup.url("vault.json"))
        try await setup.agent().withdraw(HeldReceipt(contentsOf: setup.url("receipt.json")))
        #expect(setup.gateway.withState { $0.consents.values.map(\.isWithdrawn) } == [true])
        #expect(throws: OwnerError.vault) { try HeldReceipt(contentsOf: setup.url("nothing.json")) }
    }

    @Test("is never taken for empty where it cannot be read")
    func unreadable() throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        try Data("{".utf8).write(to: setup.url("vault.json"))
        #expect(throws: OwnerError.vault) { try FileVault(url: setup.url("vault.json")).load() }
    }

    @Test("is masked in every description")
    func masking() throws {
        #expect("\(VaultState())" == "VaultState(masked)")
        #expect(Mirror(reflecting: VaultState()).children.isEmpty)
    }

    @Test("comes with what owners must be told, each with a title and a text", arguments: OwnerNotice.allCases)
    func notices(_ notice: OwnerNotice) {
        #expect(!notice.title.isEmpty)
        #expect(notice.text.count > 100)
    }
}
