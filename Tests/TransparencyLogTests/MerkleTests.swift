import Testing
import TransparencyLog

@Suite("The Merkle tree of RFC 6962")
struct MerkleTests {
    /// The leaves and roots that certificate transparency's implementations share.
    static let leaves = [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
    ]
    static let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    @Test("has the roots of the shared test vectors", arguments: 0...8)
    func sharedVectors(size: Int) throws {
        var tip = TreeTip()
        _ = try tip.append(Self.leaves.prefix(size).map { [UInt8](hex: $0) })
        #expect(tip.root.bytes == [UInt8](hex: Self.roots[size]))
    }

    @Test("has the roots of a tree computed word for word", arguments: [0, 1, 2, 3, 255, 256, 257, 511, 600, 1_027])
    func roots(size: Int) throws {
        let log = try MemoryLog(size: size, batch: 37)
        #expect(log.tip.root == NaiveTree.root(log.leaves[...]))
    }

    @Test("proves every entry of small trees, and nothing else", arguments: 1...33)
    func smallInclusion(size: Int) throws {
        let log = try MemoryLog(size: size)
        for index in 0..<size {
            let ranges = InclusionProof.ranges(of: index, inTreeOfSize: size)
            let proof = try log.tiles(for: ranges, size: size).inclusionProof(of: index)
            #expect(proof.hashes == NaiveTree.path(index, log.leaves[...]))
            #expect(proof.proves(log.leaves[index], inTreeOfSize: size, root: log.tip.root))
            for other in 0..<size where other != index {
                #expect(!proof.proves(log.leaves[other], inTreeOfSize: size, root: log.tip.root))
                let moved = InclusionProof(index: other, hashes: proof.hashes)
                #expect(!moved.proves(log.leaves[index], inTreeOfSize: size, root: log.tip.root))
            }
            let short = InclusionProof(index: index, hashes: proof.hashes.dropLast())
            #expect(size == 1 || !short.proves(log.leaves[index], inTreeOfSize: size, root: log.tip.root))
            let long = InclusionProof(index: index, hashes: proof.hashes + [.emptyTree])
            #expect(!long.proves(log.leaves[index], inTreeOfSize: size, root: log.tip.root))
        }
    }

    @Test("proves entries across tiles", arguments: [257, 600, 65_537, 70_000])
    func wideInclusion(size: Int) throws {
        let log = try MemoryLog(size: size)
        for index in [0, 1, 255, 256, size / 2, size - 2, size - 1] {
            let ranges = InclusionProof.ranges(of: index, inTreeOfSize: size)
            let proof = try log.tiles(for: ranges, size: size).inclusionProof(of: index)
            #expect(proof.proves(log.leaves[index], inTreeOfSize: size, root: log.tip.root))
        }
    }

    @Test("proves that it only grew, from every size to every other")
    func consistency() throws {
        let log = try MemoryLog(size: 40, batch: 1)
        let roots = (0...40).map { NaiveTree.root(log.leaves[..<$0]) }
        for new in 0...40 {
            for old in 0...new {
                let ranges = ConsistencyProof.ranges(from: old, to: new)
                let proof = try log.tiles(for: ranges, size: new).consistencyProof(from: old)
                if old > 0 { #expect(proof.hashes == NaiveTree.consistency(old, log.leaves[..<new])) }
                #expect(proof.proves(from: (old, roots[old]), to: (new, roots[new])))
                guard old > 0, old < new else { continue }
                #expect(!proof.proves(from: (old, roots[old - 1]), to: (new, roots[new])))
                #expect(!proof.proves(from: (old, roots[old]), to: (new, roots[new - 1])))
                let long = ConsistencyProof(hashes: proof.hashes + [.emptyTree])
                #expect(!long.proves(from: (old, roots[old]), to: (new, roots[new])))
            }
        }
    }

    @Test("proves growth across tiles", arguments: [(130, 300), (255, 70_000), (65_536, 70_000), (256, 65_536)])
    func wideConsistency(old: Int, new: Int) throws {
        let log = try MemoryLog(size: new)
        var earlier = TreeTip()
        _ = try earlier.append((0..<old).map(MemoryLog.entry))
        let ranges = ConsistencyProof.ranges(from: old, to: new)
        let proof = try log.tiles(for: ranges, size: new).consistencyProof(from: old)
        #expect(proof.proves(from: (old, earlier.root), to: (new, log.tip.root)))
    }

    @Test("does not compute from tiles that are not there")
    func missingTile() throws {
        #expect(throws: LogError.self) { try TileSet(size: 10).inclusionProof(of: 3) }
    }
}
