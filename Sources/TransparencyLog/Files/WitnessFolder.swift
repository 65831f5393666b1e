import Foundation
import Synchronization

/// A witness with its memory on disk: the checkpoint that it cosigned last of each log, a file each.
///
/// 1. A checkpoint is considered and, where it continues the last one, saved. After a crash here the witness knows it
///    and cosigns it when it is sent again.
/// 2. It is cosigned. What has been cosigned is never forgotten.
public final class WitnessFolder: Sendable {
    private let signer: NoteSigner
    private let files: DurableFiles
    private let witness: Mutex<Witness>

    /// Reads what the witness knows.
    ///
    /// - Throws: ``LogError`` where the folder cannot be used, or a file in it is not of its form: a witness that has
    ///   forgotten what it cosigned must not go on.
    public init(_ path: String, signer: NoteSigner, logs: [VerifierKey]) throws {
        self.signer = signer
        self.files = try DurableFiles(path)
        var heads: [String: Checkpoint] = [:]
        for key in logs {
            guard let bytes = FileManager.default.contents(atPath: "\(path)/\(Self.file(key.name.description))") else {
                continue
            }
            let signed = try SignedCheckpoint(Array(bytes))
            try signed.verify(log: key)
            heads[key.name.description] = signed.checkpoint
        }
        self.witness = Mutex(Witness(logs: logs, heads: heads))
    }

    public var verifierKey: VerifierKey { self.signer.verifierKey }

    /// Looks at a checkpoint and cosigns it where it continues the last one. Waits for the disk.
    ///
    /// - Parameter time: Seconds since the epoch.
    /// - Throws: ``LogError`` with code `input` where it could not be saved; nothing is cosigned then.
    public func add(_ request: AddCheckpoint, at time: UInt64) throws -> AddCheckpointReply {
        // One at a time: between looking and saving nothing else may be saved.
        try self.witness.withLock { witness in
            var next = witness
            switch next.consider(request) {
            case .refuse(let reply): return reply
            case .cosign:
                let cosignature = try request.checkpoint.cosignature(by: self.signer, at: time)
                var cosigned = request.checkpoint
                cosigned.add([cosignature], of: self.signer.verifierKey)
                let origin = cosigned.checkpoint.origin
                try self.files.write([(Self.file(origin), cosigned.bytes)])
                witness = next
                return .cosigned([cosignature])
            }
        }
    }

    /// The checkpoint that was cosigned last, of the log whose origin has that SHA-256 in hexadecimal digits.
    public func checkpoint(ofLog digest: String) -> [UInt8]? {
        let isKnown = self.witness.withLock { $0.heads.keys.contains { OriginDigest.text(of: $0) == digest } }
        guard isKnown else { return nil }
        return FileManager.default.contents(atPath: "\(self.files.root)/\(digest)/checkpoint").map { Array($0) }
    }

    private static func file(_ origin: String) -> String { "\(OriginDigest.text(of: origin))/checkpoint" }
}
