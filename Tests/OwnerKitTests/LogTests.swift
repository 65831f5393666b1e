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
            ("\"ori\": \"TX0571200\"", "\"ori\": \"TX0571300\""), ("index 1", "index 0"),
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
        let agent = try OwnerAgent(
            exchange: setup.gateway,
            camera: setup.camera,
            platform: setup.platform(),
            vault: FileVault(url: setup.url("other.json")),
            policy: setup.witnessPolicy(),
            randomBytes: OwnerSetup.randomBytes
        )
        await #expect(throws: OwnerError.keysNotLogged) { try await agent.watch() }
        setup.gateway.withState { $0.witness = OwnerSetup.witness }
        #expect(try await agent.watch().count == 1)
    }

    /// What a gateway may show otherwise than it stands in the log.
    enum Shown: CaseIterable {
        case answerKey, answerKeyID, receiptKey, name

        /// The same keys with that in another way.
        func changed(_ keys: GatewayKeys) throws -> GatewayKeys {
            let (same, other) = ([UInt8](repeating: 1, count: 32), [UInt8](repeating: 77, count: 32))
            return switch self {
            case .answerKey:
                LogTests.keys(keys, answerKey: try AnswerSealingKey(keyID: 1, rawRepresentation: other).publicKey)
            case .answerKeyID:
                LogTests.keys(keys, answerKey: try AnswerSealingKey(keyID: 2, rawRepresentation: same).publicKey)
            case .receiptKey:
                LogTests.keys(keys, receiptKey: ReceiptSigningKey(rawRepresentation: other).map(ReceiptPublicKey.init))
            case .name: LogTests.keys(keys, gateway: GatewayName("other.example"))
            }
        }
    }

    fileprivate static func keys(
        _ keys: GatewayKeys,
        gateway: GatewayName? = nil,
        answerKey: AnswerPublicKey? = nil,
        receiptKey: ReceiptPublicKey? = nil
    ) -> GatewayKeys {
        var other = GatewayKeys(
            gateway: gateway ?? keys.gateway,
            answerKey: answerKey ?? keys.answerKey,
            receiptKey: receiptKey ?? keys.receiptKey,
            logKey: keys.logKey
        )
        (other.inForce, other.inForceProof) = (keys.inForce, keys.inForceProof)
        return other
    }

    @Test("part where the gateway shows other keys than its log", arguments: Shown.allCases)
    func otherKeys(shown: Shown) async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let real = try setup.gateway.withState { try setup.gateway.keys($0) }
        let changed = try shown.changed(real)
        #expect(changed != real)
        setup.gateway.withState { $0.tamperWithKeys = { $0 = changed } }
        let agent = try setup.agent()
        await #expect(throws: OwnerError.keysNotLogged) { try await agent.cover() }
        await #expect(throws: OwnerError.keysNotLogged) { try await agent.watch() }
        #expect(!setup.gateway.transcript.contains { $0.contains("/answers") })
    }

    @Test("part where the gateway's keys come without an entry, or without its proof")
    func unproven() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        for tamper in [
            { $0.inForce = nil }, { $0.inForceProof = nil }, { $0.inForce = $0.inForce.map { $0 + " " } },
            { $0.inForceProof = $0.inForceProof?.replacing("index 0", with: "index 1") },
        ] as [@Sendable (inout GatewayKeys) -> Void] {
            setup.gateway.withState { $0.tamperWithKeys = tamper }
            await #expect(throws: OwnerError.keysNotLogged) { try await setup.agent().watch() }
        }
        setup.gateway.withState { $0.tamperWithKeys = { _ in } }
        #expect(try await setup.agent().watch().count == 1)
    }

    @Test("go on under keys of an entry that has none of oblivious HTTP yet")
    func earlierEntry() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        try setup.gateway.recordKeys(isEarlier: true)
        #expect(try await setup.agent().watch().count == 1)
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
