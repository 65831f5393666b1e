import Testing
import TransparencyLog

@Suite("A proof of an entry, whole in itself")
struct LogProofTests {
    static func proof(of index: Int, size: Int) throws -> LogProof {
        let log = try MemoryLog(size: size)
        let ranges = InclusionProof.ranges(of: index, inTreeOfSize: size)
        return LogProof(
            inclusion: try log.tiles(for: ranges, size: size).inclusionProof(of: index),
            checkpoint: try SignedCheckpoint(
                Checkpoint(origin: Signers.origin, size: size, root: log.tip.root),
                signedBy: Signers.log()
            )
        )
    }

    @Test("is read as it was written, and holds", arguments: [(0, 1), (256, 300), (299, 300)])
    func roundTrip(index: Int, size: Int) throws {
        let proof = try Self.proof(of: index, size: size)
        let read = try LogProof(proof.text)
        #expect(read == proof)
        let policy = LogPolicy(trusting: try Signers.log().verifierKey)
        try read.verify(entry: MemoryLog.entry(index), under: policy)
        #expect(throws: LogError.self) { try read.verify(entry: MemoryLog.entry(index + 1), under: policy) }
    }

    @Test("keeps what an application adds")
    func extra() throws {
        let plain = try Self.proof(of: 1, size: 3)
        let proof = LogProof(inclusion: plain.inclusion, checkpoint: plain.checkpoint, extra: [1, 2, 3])
        #expect(try LogProof(proof.text).extra == [1, 2, 3])
    }

    @Test("holds no longer with one character changed anywhere")
    func everyCharacter() throws {
        let text = try Self.proof(of: 2, size: 5).text
        let policy = LogPolicy(trusting: try Signers.log().verifierKey)
        for (offset, byte) in text.utf8.enumerated() {
            var changed = Array(text.utf8)
            changed[offset] = byte == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            #expect(throws: LogError.self, "byte \(offset)") {
                guard let text = String(validating: changed, as: UTF8.self) else { throw LogError(.malformed, "") }
                try LogProof(text).verify(entry: MemoryLog.entry(2), under: policy)
            }
        }
    }
}
