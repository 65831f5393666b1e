import Foundation

/// What a log sends to a witness: the checkpoint to cosign, and the proof that it continues the last one
/// (`c2sp.org/tlog-witness`).
public struct AddCheckpoint: Hashable, Sendable {
    /// The longest body that is read, in bytes.
    public static let byteLimit = SignedNote.byteLimit + 4_096
    private static let proofLimit = 63

    /// The size that the witness has cosigned last.
    public let oldSize: Int
    public let proof: ConsistencyProof
    public let checkpoint: SignedCheckpoint

    public init(oldSize: Int, proof: ConsistencyProof, checkpoint: SignedCheckpoint) {
        self.oldSize = oldSize
        self.proof = proof
        self.checkpoint = checkpoint
    }

    /// Reads a body.
    ///
    /// - Throws: ``LogError`` with code `malformed`.
    public init(_ body: [UInt8]) throws {
        let malformed = LogError(.malformed, "the body is not `old <size>`, proof lines, an empty line, a checkpoint")
        guard body.count <= AddCheckpoint.byteLimit, let text = String(validating: body, as: UTF8.self),
            let division = text.range(of: "\n\n", options: .literal)
        else { throw malformed }
        var lines = text[..<division.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)[...]
        guard let first = lines.popFirst(), first.hasPrefix("old "), let size = Int(first.dropFirst(4)), size >= 0,
            first.dropFirst(4) == String(size), lines.count <= AddCheckpoint.proofLimit
        else { throw malformed }
        self.oldSize = size
        self.proof = ConsistencyProof(
            hashes: try lines.map { line in
                guard let hash = TreeHash(String(line)) else { throw malformed }
                return hash
            }
        )
        self.checkpoint = try SignedCheckpoint(Array(text[division.upperBound...].utf8))
    }

    public var body: [UInt8] {
        let lines = ["old \(self.oldSize)"] + self.proof.hashes.map(\.description)
        return Array((lines.map { $0 + "\n" }.joined() + "\n").utf8) + self.checkpoint.bytes
    }
}

/// What a witness answers.
public enum AddCheckpointReply: Hashable, Sendable {
    /// 200: lines of cosignatures.
    case cosigned([NoteSignature])
    /// 400.
    case malformed
    /// 403: no signature of a key that is trusted for this log.
    case notSigned
    /// 404.
    case unknownLog
    /// 409: the size that was cosigned last.
    case conflict(size: Int)
    /// 422.
    case notConsistent
}
