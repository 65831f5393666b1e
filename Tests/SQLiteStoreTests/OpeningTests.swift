import Foundation
import GRDB
import GatewayCore
import SQLiteStore
import StoreConformance
import Testing

@Suite("Opening the SQLite store")
struct OpeningTests {
    @Test("folders are 0700 and files 0600, also where the folder was open before")
    func modes() async throws {
        let root = NSTemporaryDirectory() + "vestibule-modes-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: root) }
        try FileManager.default.createDirectory(
            atPath: root + "/data",
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o755]
        )
        let keys = try SQLiteKeyStore(folder: root + "/keys")
        let store = try SQLiteStore(data: root + "/data", keys: keys)
        try store.lockForServing()
        _ = try await store.accept(Sample.request(1))
        func mode(_ path: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        }
        for folder in ["data", "keys"] {
            #expect(try mode("\(root)/\(folder)") == 0o700)
            let files = try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")
            #expect(files.count >= 3)
            for file in files { #expect(try mode("\(root)/\(folder)/\(file)") == 0o600, "\(file)") }
        }
        try await store.close()
    }

    @Test("a folder that cannot be made is a clear error")
    func notWritable() throws {
        let place = try TemporaryStore()
        let error = #expect(throws: StoreError.self) {
            // A file stands where the folder should be.
            try SQLiteStore(data: place.data + "/vestibule.sqlite", keys: place.keys)
        }
        #expect(error?.code == .notWritable)
    }

    @Test("a file that is no database is a clear error that says nothing of its content")
    func notADatabase() throws {
        let place = try TemporaryStore()
        let folder = place.root + "/other"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let content = String(repeating: "not a database ", count: 400)
        try content.write(toFile: folder + "/vestibule.sqlite", atomically: false, encoding: .utf8)
        let error = #expect(throws: StoreError.self) { try SQLiteStore(data: folder, keys: place.keys) }
        #expect(error?.code == .failed)
        #expect(error.map { "\($0)".contains("not a database ") } == false)
    }

    @Test("a store written by a newer version is left alone")
    func newerSchema() async throws {
        let place = try TemporaryStore()
        try await place.store.close()
        let queue = try DatabaseQueue(path: place.data + "/vestibule.sqlite")
        try await queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9999 later')") }
        try queue.close()
        let error = #expect(throws: StoreError.self) { try SQLiteStore(data: place.data, keys: place.keys) }
        #expect(error?.code == .newerSchema)
    }

    @Test("two cannot serve from one folder; a second may still open it, and serve after the first has ended")
    func servingLock() async throws {
        let place = try TemporaryStore()
        try place.store.lockForServing()
        let second = try SQLiteStore(data: place.data, keys: place.keys)
        let error = #expect(throws: StoreError.self) { try second.lockForServing() }
        #expect(error?.code == .alreadyServed)
        _ = try await second.accept(Sample.request(1))
        try await place.store.close()
        try second.lockForServing()
        try await second.close()
    }

    @Test("a row that was tampered with is an error, not a crash")
    func damagedRow() async throws {
        let place = try TemporaryStore()
        let id = try Sample.request(1).record.id
        _ = try await place.store.accept(Sample.request(1))
        let queue = try DatabaseQueue(path: place.data + "/vestibule.sqlite")
        try await queue.write { try $0.execute(sql: "UPDATE requests SET code = 'CR-0000-0000-1'") }
        let error = await #expect(throws: StoreError.self) { try await place.store.request(id: id) }
        #expect(error?.code == .damagedRow)
        try await place.store.close()
    }

    @Test("keys that a crash left without a request are removed at the next start; the others stay")
    func orphanKeys() async throws {
        let place = try TemporaryStore()
        for number in 1...3 { _ = try await place.store.accept(Sample.request(number)) }
        // The requests' commit is lost, as in a crash between the two.
        let empty = try SQLiteStore(data: place.root + "/restored", keys: place.keys)
        try place.store.lockForServing()
        #expect(try await place.keys.keys(of: Sample.requestID(1)) != nil)
        try empty.lockForServing()
        for number in 1...3 { #expect(try await place.keys.keys(of: Sample.requestID(number)) == nil) }
        try await empty.close()
        try await place.store.close()
    }
}
