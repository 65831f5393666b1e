import Foundation
import Testing
import TransparencyLog

@Suite("A witness")
struct WitnessTests {
    let log: MemoryLog
    let heads: [Checkpoint]

    init() throws {
        let log = try MemoryLog(size: 20, batch: 1)
        self.log = log
        self.heads = (0...20).map { size in
            Checkpoint(origin: Signers.origin, size: size, root: NaiveTree.root(log.leaves[..<size]))
        }
    }

    func request(_ old: Int, _ new: Int, root: TreeHash? = nil, proofFrom: Int? = nil) throws -> AddCheckpoint {
        let ranges = ConsistencyProof.ranges(from: proofFrom ?? old, to: max(proofFrom ?? old, new))
        let size = max(proofFrom ?? old, new)
        return AddCheckpoint(
            oldSize: old,
            proof: try self.log.tiles(for: ranges, size: size).consistencyProof(from: proofFrom ?? old),
            checkpoint: try SignedCheckpoint(
                Checkpoint(origin: Signers.origin, size: new, root: root ?? self.heads[new].root),
                signedBy: Signers.log()
            )
        )
    }

    func witness() throws -> Witness { Witness(logs: [try Signers.log().verifierKey]) }

    @Test("cosigns what continues, step by step, and the same again")
    func growth() throws {
        var witness = try self.witness()
        for (old, new) in [(0, 0), (0, 5), (5, 5), (5, 8), (8, 20)] {
            #expect(witness.consider(try self.request(old, new)) == .cosign)
            #expect(witness.heads[Signers.origin] == self.heads[new])
        }
    }

    @Test("never goes back, and says where it is")
    func rollback() throws {
        var witness = try self.witness()
        #expect(witness.consider(try self.request(0, 8)) == .cosign)
        #expect(witness.consider(try self.request(0, 5)) == .refuse(.conflict(size: 8)))
        #expect(witness.consider(try self.request(5, 8)) == .refuse(.conflict(size: 8)))
        #expect(witness.consider(try self.request(8, 5, proofFrom: 8)) == .refuse(.malformed))
        #expect(witness.heads[Signers.origin] == self.heads[8])
    }

    @Test("never sees two views: not of one size, and not of another")
    func splitView() throws {
        var witness = try self.witness()
        #expect(witness.consider(try self.request(0, 8)) == .cosign)
        #expect(witness.consider(try self.request(8, 8, root: .leaf([1]))) == .refuse(.conflict(size: 8)))
        #expect(witness.consider(try self.request(8, 9, root: .leaf([1]))) == .refuse(.notConsistent))
        #expect(witness.consider(try self.request(8, 9, proofFrom: 7)) == .refuse(.notConsistent))
        #expect(witness.heads[Signers.origin] == self.heads[8])
    }

    @Test("looks at no log that it does not know, and believes no other key")
    func strangers() throws {
        var witness = try self.witness()
        let other = Checkpoint(origin: "other.example/log", size: 0, root: .emptyTree)
        let unknown = AddCheckpoint(
            oldSize: 0,
            proof: ConsistencyProof(hashes: []),
            checkpoint: try SignedCheckpoint(other, signedBy: Signers.log())
        )
        #expect(witness.consider(unknown) == .refuse(.unknownLog))
        let unsigned = AddCheckpoint(
            oldSize: 0,
            proof: ConsistencyProof(hashes: []),
            checkpoint: try SignedCheckpoint(self.heads[0], signedBy: Signers.log(seed: 4))
        )
        #expect(witness.consider(unsigned) == .refuse(.notSigned))
    }

    @Test("reads a request as it was written")
    func body() throws {
        let request = try self.request(5, 20)
        #expect(try AddCheckpoint(request.body) == request)
        #expect(throws: LogError.self) { try AddCheckpoint(Array("old 05\n\n".utf8) + request.checkpoint.bytes) }
        #expect(throws: LogError.self) { try AddCheckpoint(Array("5\n\n".utf8) + request.checkpoint.bytes) }
        #expect(throws: LogError.self) { try AddCheckpoint(Array(request.body.dropLast())) }
        let long = String(repeating: "\(TreeHash.emptyTree)\n", count: 64)
        #expect(throws: LogError.self) { try AddCheckpoint(Array("old 5\n\(long)\n".utf8) + request.checkpoint.bytes) }
    }

    @Test("remembers across a restart what it cosigned, and serves it")
    func restart() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/witness-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func open() throws -> WitnessFolder {
            try WitnessFolder(folder, signer: Signers.witness(1), logs: [Signers.log().verifierKey])
        }
        let first = try open()
        let digest = OriginDigest.text(of: Signers.origin)
        #expect(first.checkpoint(ofLog: digest) == nil)
        guard case .cosigned(let lines) = try first.add(self.request(0, 8), at: 77) else {
            Issue.record("not cosigned")
            return
        }
        var signed = try self.request(0, 8).checkpoint
        signed.add(lines, of: first.verifierKey)
        #expect(try signed.cosignatureTime(of: first.verifierKey) == 77)
        let second = try open()
        #expect(try second.add(self.request(0, 5), at: 78) == .conflict(size: 8))
        #expect(second.checkpoint(ofLog: digest) == signed.bytes)
        #expect(second.checkpoint(ofLog: "..") == nil)
        #expect(second.checkpoint(ofLog: OriginDigest.text(of: "other.example/log")) == nil)
    }
}
