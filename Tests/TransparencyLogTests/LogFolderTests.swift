import Foundation
import Testing
import TransparencyLog

@Suite("A log's folder")
struct LogFolderTests {
    func withFolder(_ body: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.path + "/log-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try body(path)
    }

    @Test("serves partial tiles from full ones that took their place")
    func partials() throws {
        try self.withFolder { path in
            let folder = try LogFolder(path)
            var log = try MemoryLog()
            try folder.write(log.grow(by: 200))
            let names = TreeTip.names(forSize: 200)
            let before = try names.map { try folder.tile($0) }
            let files = try log.grow(by: 100)
            try folder.write(files)
            folder.removePartials(of: files)
            #expect(!FileManager.default.fileExists(atPath: "\(path)/tile/0/000.p"))
            #expect(try names.map { try folder.tile($0) } == before)
            #expect(try folder.tile(TileName(.hashes(level: 0), index: 9)) == nil)
        }
    }

    @Test("holds exactly the files of the format, and nothing unfinished")
    func files() throws {
        try self.withFolder { path in
            try FileManager.default.createDirectory(atPath: "\(path)/.unfinished", withIntermediateDirectories: true)
            _ = FileManager.default.createFile(atPath: "\(path)/.unfinished/0", contents: Data([1]))
            let folder = try LogFolder(path)
            #expect(folder.checkpoint() == nil)
            var log = try MemoryLog()
            try folder.write(log.grow(by: 257))
            let signed = try SignedCheckpoint(
                Checkpoint(origin: Signers.origin, size: 257, root: log.tip.root),
                signedBy: Signers.log()
            )
            try folder.publish(signed)
            #expect(folder.checkpoint() == signed.bytes)
            let found = try FileManager.default.subpathsOfDirectory(atPath: path).filter {
                var isFolder: ObjCBool = false
                return FileManager.default.fileExists(atPath: "\(path)/\($0)", isDirectory: &isFolder)
                    && !isFolder.boolValue
            }
            #expect(
                Set(found) == [
                    "checkpoint", "tile/0/000", "tile/0/001.p/1", "tile/1/000.p/1", "tile/entries/000",
                    "tile/entries/001.p/1",
                ]
            )
        }
    }
}
