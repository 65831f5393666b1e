import Crypto
import Foundation

/// A SHA-256 hash of the tree (RFC 6962 §2.1): of an entry, or of two hashes below it.
public struct TreeHash: Hashable, Sendable, LosslessStringConvertible {
    /// 32.
    public static let byteCount = 32

    private let words: SIMD4<UInt64>

    /// Takes the bytes of a hash; `nil` unless there are 32.
    public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == TreeHash.byteCount else { return nil }
        self.words = Array(bytes).withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
    }

    /// Reads base64 (RFC 4648 §4), as checkpoints and proofs write it.
    public init?(_ description: String) {
        guard let data = Data(base64Encoded: description), data.base64EncodedString() == description else { return nil }
        self.init(data)
    }

    private init(_ digest: SHA256Digest) {
        self.words = digest.withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
    }

    /// Base64.
    public var description: String { Data(self.bytes).base64EncodedString() }

    public var bytes: [UInt8] { withUnsafeBytes(of: self.words) { Array($0) } }

    /// The root of a tree without entries.
    public static let emptyTree = TreeHash(SHA256.hash(data: [UInt8]()))

    /// The hash of an entry. Its prefix differs from that of a node, so that no entry can pass for one.
    public static func leaf(_ entry: [UInt8]) -> TreeHash {
        var hasher = SHA256()
        hasher.update(data: [0x00])
        hasher.update(data: entry)
        return TreeHash(hasher.finalize())
    }

    /// The hash over two others.
    public static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
        withUnsafeTemporaryAllocation(byteCount: 1 + 2 * TreeHash.byteCount, alignment: 1) { buffer in
            buffer[0] = 0x01
            buffer.storeBytes(of: left.words, toByteOffset: 1, as: SIMD4<UInt64>.self)
            buffer.storeBytes(of: right.words, toByteOffset: 1 + TreeHash.byteCount, as: SIMD4<UInt64>.self)
            return TreeHash(SHA256.hash(data: UnsafeRawBufferPointer(buffer)))
        }
    }

    /// The root of a tree whose complete subtrees have these hashes, the largest first.
    static func root(ofSubtrees hashes: [TreeHash]) -> TreeHash {
        guard var root = hashes.last else { return .emptyTree }
        for hash in hashes.dropLast().reversed() { root = .node(hash, root) }
        return root
    }

    /// The root of a complete subtree over these hashes, whose number is a power of two.
    static func root(ofComplete hashes: some Collection<TreeHash>) -> TreeHash {
        var row = Array(hashes)
        while row.count > 1 {
            row = stride(from: 0, to: row.count - 1, by: 2).map { .node(row[$0], row[$0 + 1]) }
        }
        return row.first ?? .emptyTree
    }
}
