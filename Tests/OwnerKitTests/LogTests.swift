import AnswerProtocol
import Foundation
import OwnerKit
import Testing
import TransparencyLog

@Suite("An app and the gateway's log")
struct LogTests {
    static func code(_ number: Int) throws -> RequestCode {
        // Codes with their check characters, as the protocol's own tests have them.
        try #require(RequestCode(["CR-0000-0000-S", "CR-7K3M-9QXF-X"][number]))
    }

    @Test("do not meet where a request is shown with anything else than is in the log")
    func tampered() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent()
        #expect(try await agent.watch().count == 1)
        for (old, new) in [
            ("Dark blue pickup.", "Light blue pickup."), ("\"code\": \"220\"", "\"code\": \"23F\""),
            ("2026-02-20T13:30:00Z\", \"token", "2026-02-21T13:30:00Z\", \"token"),
            ("\"ori\": \"TX0571200\"", "\"ori\": \"TX0571300\""), ("index 0", "index 1"),
            ("\"proof\"", "\"no_proof\""),
        ] {
            setup.gateway.withState { state in state.tamper = { $0.replacing(old, with: new) } }
            #expect(try await agent.watch().isEmpty, "\(old)")
        }
    }

    @Test("agree on a log that grows")
    func growth() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        #expect(try await setup.agent().watch().count == 1)
        try setup.gateway.publish(Self.code(1), cells: [OwnerSetup.cell])
        #expect(try await setup.agent().watch().count == 2)
    }

    @Test("part where the log contradicts what the app saw before")
    func splitView() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        #expect(try await setup.agent().watch().count == 1)
        // A gateway with the same keys and another history, of the same size and of a larger one.
        let other = try InMemoryGateway()
        try other.publish(Self.code(1), cells: [OwnerSetup.cell])
        let agent = try setup.agent(exchange: other)
        await #expect(throws: OwnerError.splitView) { try await agent.watch() }
        try other.publish(setup.code, cells: [OwnerSetup.cell])
        await #expect(throws: OwnerError.splitView) { try await agent.watch() }
    }

    @Test("meet only under the policy that the app was given")
    func policy() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let name = try #require(KeyName("witness.example"))
        let witness = try #require(
            NoteSigner(name: name, kind: .cosignature, rawRepresentation: [UInt8](repeating: 9, count: 32))
        )
        let log = setup.gateway.withState(\.logSigner).verifierKey
        let text = "log \(log)\nwitness w \(witness.verifierKey)\nquorum w\n"
        let agent = try OwnerAgent(
            exchange: setup.gateway,
            camera: setup.camera,
            platform: setup.platform(),
            vault: FileVault(url: setup.url("other.json")),
            policy: LogPolicy(Array(text.utf8)),
            randomBytes: OwnerSetup.randomBytes
        )
        #expect(try await agent.watch().isEmpty)
    }

    @Test("give no token for a request that was not found in the log")
    func unlogged() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent()
        let request = try await GatewayClient(exchange: setup.gateway).request(setup.code)
        await #expect(throws: OwnerError.notLogged) { try await agent.takeToken(for: request) }
    }
}
