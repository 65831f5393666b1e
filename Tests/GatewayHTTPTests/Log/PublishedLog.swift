import Foundation
import GatewayHTTP
import Testing
import TransparencyLog

/// A log of some entries in a folder of its own, as a gateway would have published it.
final class PublishedLog: Sendable {
    static let origin = "gateway.example/log"

    let folder: LogFolder
    let head: SignedCheckpoint
    let key: VerifierKey
    private let root: String

    static func signer(_ seed: UInt8 = 7, kind: VerifierKey.Kind = .note, name: String = origin) throws -> NoteSigner {
        let name = try #require(KeyName(name))
        return try #require(NoteSigner(name: name, kind: kind, rawRepresentation: Array(repeating: seed, count: 32)))
    }

    static func entry(_ number: Int) -> [UInt8] { Array("{\"number\":\(number)}".utf8) }

    /// - Parameter steps: Sizes at which a checkpoint was published, the last one being the log's.
    init(_ steps: Int...) throws {
        self.root = FileManager.default.temporaryDirectory.path + "/published-\(UUID().uuidString)"
        let folder = try LogFolder(self.root)
        let signer = try Self.signer()
        var tip = TreeTip()
        var head: SignedCheckpoint?
        for size in steps {
            let files = try tip.append((tip.size..<size).map(Self.entry))
            try folder.write(files)
            let signed = try SignedCheckpoint(
                Checkpoint(origin: Self.origin, size: tip.size, root: tip.root),
                signedBy: signer
            )
            try folder.publish(signed)
            folder.removePartials(of: files)
            head = signed
        }
        self.folder = folder
        self.head = try #require(head)
        self.key = signer.verifierKey
    }

    deinit { try? FileManager.default.removeItem(atPath: self.root) }

    var useCases: LogUseCases {
        let (folder, head) = (self.folder, self.head)
        return LogUseCases(
            checkpoint: { folder.checkpoint() },
            tile: { try folder.tile($0)?.bytes },
            proof: { index in
                guard (0..<head.checkpoint.size).contains(index) else { return nil }
                return try LogReader(folder: folder, head: head).proof(of: index).text
            }
        )
    }
}
