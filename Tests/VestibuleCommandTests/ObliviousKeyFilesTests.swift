import AnswerProtocol
import CommunityRequests
import Foundation
import GatewayCore
import Testing

@testable import vestibule

@Suite("The files of oblivious HTTP's keys")
struct ObliviousKeyFilesTests {
    private final class Folder: Sendable {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("ohttp-\(UUID().uuidString)").path
        deinit { try? FileManager.default.removeItem(atPath: self.path) }

        var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: self.path)) ?? []).sorted() }
    }

    private static func key(_ number: UInt8, at seconds: Int64 = 1_770_000_000) throws -> ObliviousKey {
        let key = try AnswerSealingKey(keyID: number, rawRepresentation: Array(repeating: number, count: 32))
        return ObliviousKey(key, madeAt: Instant(seconds: seconds))
    }

    private static func mark(_ number: UInt8) -> ReplayMark { ReplayMark(Array(repeating: number, count: 16)) }

    @Test("keys and what was opened with them are there after a restart, the oldest first")
    func kept() throws {
        let folder = Folder()
        let files = try ObliviousKeyFiles(folder: folder.path)
        let (later, earlier) = (try Self.key(2, at: 1_770_086_400), try Self.key(200))
        try files.add(later)
        try files.add(earlier)
        for number in 1...3 { try files.note(Self.mark(UInt8(number)), under: earlier) }
        try files.note(Self.mark(9), under: later)

        let loaded = try ObliviousKeyFiles(folder: folder.path).load()
        #expect(loaded.map(\.key.key.keyID) == [200, 2])
        #expect(loaded.map(\.key.key.rawRepresentation) == [earlier, later].map(\.key.rawRepresentation))
        #expect(loaded.map(\.seen) == [[Self.mark(1), Self.mark(2), Self.mark(3)], [Self.mark(9)]])
        for name in folder.names {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)")
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test("half a mark at the end does not spoil those after it", arguments: [1, 15])
    func torn(count: Int) throws {
        let folder = Folder()
        let files = try ObliviousKeyFiles(folder: folder.path)
        let key = try Self.key(1)
        try files.add(key)
        try files.note(Self.mark(1), under: key)
        let path = "\(folder.path)/1770000000-1.seen"
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data(repeating: 7, count: count))
        try file.close()

        let again = try ObliviousKeyFiles(folder: folder.path)
        #expect(try again.load().first?.seen == [Self.mark(1)])
        try again.note(Self.mark(2), under: key)
        #expect(try ObliviousKeyFiles(folder: folder.path).load().first?.seen == [Self.mark(1), Self.mark(2)])
    }

    @Test("a key that is destroyed leaves nothing, and one of its number begins anew")
    func destroyed() throws {
        let folder = Folder()
        let files = try ObliviousKeyFiles(folder: folder.path)
        let key = try Self.key(1)
        try files.add(key)
        try files.note(Self.mark(1), under: key)
        try files.destroy(key)
        #expect(folder.names.isEmpty)
        try files.add(key)
        #expect(try files.load().first?.seen == [])
    }

    @Test("a file that is no key is not passed over", arguments: ["1770000000-1.key", "key.key", "1-1-1.key"])
    func noKey(name: String) throws {
        let folder = Folder()
        let files = try ObliviousKeyFiles(folder: folder.path)
        try Data("nothing".utf8).write(to: URL(fileURLWithPath: "\(folder.path)/\(name)"))
        #expect(throws: CommandFailure.self) { try files.load() }
    }
}
