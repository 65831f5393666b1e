import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing
import TransparencyLog

@Suite("The log over HTTP")
struct LogRoutesTests {
    @Test("is served as plain files: a checkpoint that is looked at again, tiles that never change")
    func files() async throws {
        let log = try PublishedLog(200, 300)
        try await SurfaceFixture(log: log.useCases).test { client in
            let checkpoint = try await client.execute(uri: "/log/checkpoint", method: .get)
            #expect(checkpoint.field("Content-Type") == "text/plain; charset=utf-8")
            #expect(checkpoint.field("Cache-Control") == "public, max-age=5")
            let signed = try SignedCheckpoint(Array(buffer: checkpoint.body))
            try signed.verify(log: log.key)
            #expect(signed.checkpoint.size == 300)
            let tag = try #require(checkpoint.field("ETag"))
            let again = try await client.execute(uri: "/log/checkpoint", method: .get, headers: [.ifNoneMatch: tag])
            #expect(again.status == .notModified)
            let names = TreeTip.names(forSize: 300) + TreeTip.names(forSize: 200)
            let full = [TileName(.hashes(level: 0), index: 0), TileName(.entries, index: 0)]
            for name in names + full {
                let tile = try await client.execute(uri: "/log/\(name)", method: .get)
                #expect(tile.status == .ok, "\(name)")
                #expect(tile.field("Content-Type") == "application/octet-stream")
                #expect(tile.field("Cache-Control")?.contains("immutable") == true)
                #expect(Array(buffer: tile.body) == (try log.folder.tile(name)?.bytes))
            }
        }
    }

    @Test("recomputes to its checkpoint from what is served")
    func recomputed() async throws {
        let log = try PublishedLog(300)
        try await SurfaceFixture(log: log.useCases).test { client in
            var audit = LogAudit(log.head.checkpoint)
            while let name = audit.nextBundle {
                let bundle = try await client.execute(uri: "/log/\(name)", method: .get)
                let (_, tiles) = try audit.add(LogFile(name: name, bytes: Array(buffer: bundle.body)))
                for tile in tiles {
                    let served = try await client.execute(uri: "/log/\(tile.name)", method: .get)
                    #expect(Array(buffer: served.body) == tile.bytes, "\(tile.name)")
                }
            }
            #expect(audit.holds)
        }
    }

    @Test("proves each entry, and no other in its place", arguments: [0, 255, 256, 299])
    func proofs(index: Int) async throws {
        let log = try PublishedLog(300)
        try await SurfaceFixture(log: log.useCases).test { client in
            let proof = try LogProof(try await client.execute(uri: "/log/proof/\(index)", method: .get).text)
            let policy = LogPolicy(trusting: log.key)
            try proof.verify(entry: PublishedLog.entry(index), under: policy)
            #expect(throws: LogError.self) { try proof.verify(entry: PublishedLog.entry(index + 1), under: policy) }
        }
    }

    @Test(
        "has no other paths, and none that leads out of it",
        arguments: [
            "/log/tile/0/0", "/log/tile/00/000", "/log/tile/0/000.p/0", "/log/tile/0/000.p/256",
            "/log/tile/0/000.p/045",
            "/log/tile/0/x000/000", "/log/tile/0/002", "/log/tile/64/000", "/log/tile/entries/../../checkpoint",
            "/log/tile/..%2F..%2Fetc/passwd", "/log/tile/0/%2e%2e", "/log/proof/300", "/log/proof/-1", "/log/proof/01",
            "/log/proof/x", "/log/checkpoint/", "/log/.unfinished/0", "/log", "/log/tile/0/000/000",
        ]
    )
    func nothingElse(path: String) async throws {
        let log = try PublishedLog(300)
        try await SurfaceFixture(log: log.useCases).test { client in
            let answer = try await client.execute(uri: path, method: .get)
            let isCheckpoint = path == "/log/checkpoint/" && answer.status == .ok
            #expect(answer.status == .notFound || isCheckpoint, "\(path): \(answer.status)")
        }
    }

    @Test("is only read")
    func readOnly() async throws {
        try await SurfaceFixture(log: try PublishedLog(3).useCases).test { client in
            for method in [HTTPRequest.Method.post, .put, .delete] {
                let answer = try await client.execute(uri: "/log/checkpoint", method: method)
                #expect(answer.status == .methodNotAllowed)
                #expect(answer.field("Allow") == "GET, HEAD")
            }
        }
    }
}
