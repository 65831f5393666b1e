import Foundation
import GatewayHTTP
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing
import TransparencyLog

@Suite("A witness over HTTP")
struct WitnessSurfaceTests {
    /// A request to cosign a checkpoint of the log, from an earlier size.
    private static func request(
        _ log: PublishedLog,
        from oldSize: Int,
        proofFrom: Int? = nil,
        signer: NoteSigner? = nil
    ) throws -> AddCheckpoint {
        AddCheckpoint(
            oldSize: oldSize,
            proof: try LogReader(folder: log.folder, head: log.head).consistencyProof(from: proofFrom ?? oldSize),
            checkpoint: try signer.map { try SignedCheckpoint(log.head.checkpoint, signedBy: $0) } ?? log.head
        )
    }

    private func withWitness(_ body: @Sendable (any TestClientProtocol, VerifierKey) async throws -> Void) async throws
    {
        let path = FileManager.default.temporaryDirectory.path + "/witness-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let signer = try PublishedLog.signer(9, kind: .cosignature, name: "witness.example")
        let folder = try WitnessFolder(path, signer: signer, logs: [PublishedLog.signer().verifierKey])
        let surface = WitnessSurface(
            add: { try folder.add($0, at: 1_771_000_000) },
            checkpoint: { folder.checkpoint(ofLog: $0) },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        try await Application(responder: surface.responder()).test(.router) { client in
            try await body(client, signer.verifierKey)
        }
    }

    private static func post(_ request: AddCheckpoint, _ client: any TestClientProtocol) async throws -> TestResponse {
        try await client.execute(uri: "/add-checkpoint", method: .post, body: ByteBuffer(bytes: request.body))
    }

    @Test("cosigns what continues, and serves what it cosigned last")
    func cosigns() async throws {
        let (early, late) = (try PublishedLog(5), try PublishedLog(5, 8))
        try await self.withWitness { client, key in
            for (log, from) in [(early, 0), (late, 5), (late, 8)] {
                let answer = try await Self.post(try Self.request(log, from: from), client)
                #expect(answer.status == .ok)
                var signed = log.head
                signed.add(answer.text.split(separator: "\n").compactMap { NoteSignature(line: $0) }, of: key)
                #expect(try signed.cosignatureTime(of: key) == 1_771_000_000)
            }
            let digest = OriginDigest.text(of: PublishedLog.origin)
            let last = try await client.execute(uri: "/\(digest)/checkpoint", method: .get)
            #expect(try SignedCheckpoint(Array(buffer: last.body)).checkpoint == late.head.checkpoint)
        }
    }

    @Test("refuses to go back, and says how far it has come")
    func rollback() async throws {
        let (early, late) = (try PublishedLog(5), try PublishedLog(5, 8))
        try await self.withWitness { client, _ in
            _ = try await Self.post(try Self.request(late, from: 0), client)
            for request in [try Self.request(early, from: 0), try Self.request(late, from: 5)] {
                let answer = try await Self.post(request, client)
                #expect(answer.status == .conflict)
                #expect(answer.field("Content-Type") == "text/x.tlog.size")
                #expect(answer.text == "8\n")
            }
        }
    }

    @Test("refuses another view, another key, another log, and what is none of these")
    func refusals() async throws {
        let (early, late) = (try PublishedLog(5), try PublishedLog(5, 8))
        try await self.withWitness { client, _ in
            _ = try await Self.post(try Self.request(early, from: 0), client)
            let split = try await Self.post(try Self.request(late, from: 5, proofFrom: 3), client)
            #expect(split.status == .unprocessableContent)
            let stranger = try Self.request(late, from: 5, signer: try PublishedLog.signer(3))
            #expect(try await Self.post(stranger, client).status == .forbidden)
            let other = Checkpoint(origin: "other.example/log", size: 0, root: .emptyTree)
            let unknown = AddCheckpoint(
                oldSize: 0,
                proof: ConsistencyProof(hashes: []),
                checkpoint: try SignedCheckpoint(other, signedBy: PublishedLog.signer(3, name: "other.example/log"))
            )
            #expect(try await Self.post(unknown, client).status == .notFound)
            let garbage = try await client.execute(
                uri: "/add-checkpoint",
                method: .post,
                body: ByteBuffer(string: "old x\n\n")
            )
            #expect(garbage.status == .badRequest)
            for digest in ["..", "%2e%2e", "0", OriginDigest.text(of: "other.example/log")] {
                #expect(try await client.execute(uri: "/\(digest)/checkpoint", method: .get).status == .notFound)
            }
        }
    }
}
