import AnswerProtocol
import CommunityRequests
import Foundation
import GatewayCore
import Testing
import TransparencyLog

@Suite("The keys that apps are given")
struct KeyDeskTests {
    /// The entry that comes with the keys, once its proof holds.
    private static func proven(_ test: TestGateway) async throws -> (entry: String, size: Int) {
        let keys = try await test.gateway.keys.published()
        let (entry, text) = (try #require(keys.inForce), try #require(keys.inForceProof))
        let proof = try LogProof(text)
        try proof.verify(entry: Array(entry.utf8), under: LogPolicy(trusting: test.gateway.log.verifierKey))
        return (entry, proof.checkpoint.checkpoint.size)
    }

    private static func oblivious(_ test: TestGateway) throws -> String {
        #""oblivious_keys":"\#(Data(try test.gateway.oblivious.configurations()).base64EncodedString())""#
    }

    @Test("come without the log's word until a published checkpoint covers it")
    func notYet() async throws {
        let test = try TestGateway()
        #expect(try await test.gateway.keys.published().inForce == nil)
        try await test.gateway.log.publishPending()
        try await test.gateway.inForce.record()
        let keys = try await test.gateway.keys.published()
        #expect(keys.inForce == nil && keys.inForceProof == nil)
        try await test.gateway.log.publishPending()
        #expect(try await Self.proven(test).size == 1)
    }

    @Test("stand in the entry that comes with them, each, and the gateway's name")
    func entry() async throws {
        let test = try TestGateway()
        try await test.gateway.inForce.record()
        try await test.gateway.log.publishPending()
        let keys = try await test.gateway.keys.published()
        let entry = try await Self.proven(test).entry
        for member in [
            #""answer_key":"\#(Base64Bytes(keys.answerKey.publicKey).base64)""#,
            #""answer_key_id":\#(keys.answerKey.keyID)"#, #""gateway":"\#(keys.gateway)""#,
            #""receipt_key":"\#(Base64Bytes(keys.receiptKey.publicKey).base64)""#, try Self.oblivious(test),
        ] {
            #expect(entry.contains(member), "\(member)")
        }
    }

    @Test("of oblivious HTTP are recorded again once they have turned, and shown once that is published")
    func rotation() async throws {
        let test = try TestGateway()
        try await test.gateway.inForce.record()
        try await test.gateway.log.publishPending()
        let old = try Self.oblivious(test)
        test.clock.advance(by: .seconds(86_400))
        let new = try Self.oblivious(test)
        #expect(old != new)
        #expect(try await Self.proven(test).entry.contains(old))
        try await test.gateway.inForce.record()
        #expect(try await Self.proven(test).entry.contains(old))
        try await test.gateway.log.publishPending()
        #expect(try await Self.proven(test).entry.contains(new))
        // Nothing has turned since.
        try await test.gateway.inForce.record()
        #expect(try await test.store.logEntries(from: 0, limit: 9).count == 2)
    }

    @Test("are proven under the checkpoint of the moment, though the entry stays the same")
    func growth() async throws {
        let test = try TestGateway()
        try await test.gateway.inForce.record()
        try await test.gateway.log.publishPending()
        let first = try await Self.proven(test)
        _ = try await test.accept()
        try await test.gateway.log.publishPending()
        let second = try await Self.proven(test)
        #expect(first.entry == second.entry)
        #expect((first.size, second.size) == (1, 2))
    }
}
