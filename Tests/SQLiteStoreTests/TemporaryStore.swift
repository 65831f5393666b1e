import Foundation
import SQLiteStore
import Testing

/// A store in folders of its own, which go with it.
final class TemporaryStore: Sendable {
    let root: String
    let keys: SQLiteKeyStore
    let store: SQLiteStore

    var data: String { self.root + "/data" }
    var keyFolder: String { self.root + "/keys" }

    init(waitingLimit: Int = 10_000) throws {
        self.root = NSTemporaryDirectory() + "vestibule-store-" + UUID().uuidString
        self.keys = try SQLiteKeyStore(folder: self.root + "/keys")
        self.store = try SQLiteStore(data: self.root + "/data", keys: self.keys, waitingLimit: waitingLimit)
    }

    deinit { try? FileManager.default.removeItem(atPath: self.root) }

    /// Which of these byte strings, of eight bytes at least, stand in some file below the root.
    func filesContain(_ needles: [[UInt8]]) throws -> [Bool] {
        // One pass over each file: whatever begins with the same eight bytes is looked at closely.
        let byBeginning = Dictionary(grouping: needles.indices, by: { Self.beginning(needles[$0][...]) })
        var found = needles.map { _ in false }
        let files = try #require(FileManager.default.enumerator(atPath: self.root))
        for case let name as String in files {
            guard let data = FileManager.default.contents(atPath: self.root + "/" + name) else { continue }
            let bytes = [UInt8](data)
            var window: UInt64 = 0
            for (end, byte) in bytes.enumerated() {
                window = window << 8 | UInt64(byte)
                guard end >= 7, let candidates = byBeginning[window] else { continue }
                for candidate in candidates where bytes[(end - 7)...].starts(with: needles[candidate]) {
                    found[candidate] = true
                }
            }
        }
        return found
    }

    private static func beginning(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
