import CommunityRequests
import Foundation
import GatewayCore
import Synchronization
import Testing
import TransparencyLog

/// A real witness without a network between.
final class DirectWitness: WitnessTransport {
    private let folder: WitnessFolder
    private let isDown = Mutex(false)
    let key: VerifierKey

    init(_ path: String, log: VerifierKey, name: String = "witness.example") throws {
        let name = try #require(KeyName(name))
        let signer = try #require(
            NoteSigner(name: name, kind: .cosignature, rawRepresentation: Array(repeating: 60, count: 32))
        )
        self.folder = try WitnessFolder(path, signer: signer, logs: [log])
        self.key = signer.verifierKey
    }

    func turn(down isDown: Bool) { self.isDown.withLock { $0 = isDown } }

    func exchange(_ body: [UInt8], with url: String) async -> WitnessAnswer {
        guard url == "https://witness.example/add-checkpoint", !self.isDown.withLock({ $0 }),
            let request = try? AddCheckpoint(body)
        else { return .failed(.unreachable) }
        switch try? self.folder.add(request, at: 1_770_990_000) {
        case .cosigned(let lines): return .answered(status: 200, body: Array(lines.map(\.line).joined().utf8))
        case .conflict(let size): return .answered(status: 409, body: Array("\(size)\n".utf8))
        default: return .answered(status: 422, body: [])
        }
    }
}

@Suite("Witnesses of the log")
struct WitnessingTests {
    let folder: TemporaryFolder
    let witness: DirectWitness

    init() throws {
        self.folder = try TemporaryFolder()
        self.witness = try DirectWitness(self.folder.path("witness"), log: TestGateway.logSigner().verifierKey)
    }

    func gateway() throws -> TestGateway {
        try TestGateway(
            witnesses: [WitnessAddress(key: self.witness.key, url: "https://witness.example")],
            witnessTransport: self.witness
        )
    }

    func policy() throws -> LogPolicy {
        try LogPolicy(
            Array(
                """
                log \(TestGateway.logSigner().verifierKey)
                witness w \(self.witness.key)
                quorum w

                """.utf8
            )
        )
    }

    @Test("cosign each checkpoint as it is published")
    func cosigned() async throws {
        let test = try self.gateway()
        for number in 1...3 {
            _ = try await test.send(.created.replacing("x", with: "x"), id: "msg-\(number)")
            try await test.gateway.log.publishPending()
            try self.policy().verify(#require(test.gateway.log.head))
            #expect(test.gateway.log.witnesses == [WitnessHealth(name: "witness.example", hasCosigned: true)])
        }
    }

    @Test("that were away are told of all that they missed")
    func away() async throws {
        let test = try self.gateway()
        _ = try await test.accept()
        try await test.gateway.log.publishPending()
        self.witness.turn(down: true)
        _ = try await test.send(.closing("resolved"), id: "msg-2")
        try await test.gateway.log.publishPending()
        let alone = try #require(test.gateway.log.head)
        #expect(alone.checkpoint.size == 2)
        #expect(throws: LogError.self) { try self.policy().verify(alone) }
        #expect(test.gateway.log.witnesses == [WitnessHealth(name: "witness.example", hasCosigned: false)])
        self.witness.turn(down: false)
        try await test.gateway.inForce.record()
        try await test.gateway.log.publishPending()
        try self.policy().verify(#require(test.gateway.log.head))
    }

    @Test("do not cosign a gateway that began anew")
    func rolledBack() async throws {
        let test = try self.gateway()
        _ = try await test.accept()
        try await test.gateway.log.publishPending()
        let other = try self.gateway()
        try await other.gateway.log.publishPending()
        #expect(throws: LogError.self) { try self.policy().verify(#require(other.gateway.log.head)) }
        #expect(other.log.text.contains("a witness has seen a longer log than this"))
    }

    @Test("do not cosign a gateway that began anew and has grown as long, or longer", arguments: [false, true])
    func grownElsewhere(isLonger: Bool) async throws {
        let test = try self.gateway()
        _ = try await test.accept()
        try await test.gateway.log.publishPending()
        let other = try self.gateway()
        try await other.gateway.inForce.record()
        if isLonger { _ = try await other.accept() }
        try await other.gateway.log.publishPending()
        #expect(throws: LogError.self) { try self.policy().verify(#require(other.gateway.log.head)) }
        #expect(other.log.text.contains("a witness has seen another log than this"))
    }
}
