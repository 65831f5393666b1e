import Foundation
import SQLiteStore

/// The files of an empty store, made once and written anew for each replay: making the schema by its migrations takes a
/// third of a replay's time.
actor EmptyStoreFiles {
    private struct File {
        let folder: String
        let name: String
        let content: Data
    }

    private static let names = [("data", "vestibule.sqlite"), ("keys", "keys.sqlite")]

    private var files: [File]?

    /// Makes an empty store in a folder that is not there yet.
    func write(to root: String) async throws {
        guard let files = self.files else {
            // Those that come meanwhile make their own.
            self.files = try await Self.made(in: root)
            return
        }
        for file in files {
            let folder = "\(root)/\(file.folder)"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try file.content.write(to: URL(filePath: "\(folder)/\(file.name)"))
        }
    }

    private static func made(in root: String) async throws -> [File] {
        let keys = try SQLiteKeyStore(folder: "\(root)/keys")
        try await SQLiteStore(data: "\(root)/data", keys: keys).close()
        // Closed, a write-ahead log is part of its file.
        try keys.close()
        return try Self.names.map { folder, name in
            let content = try Data(contentsOf: URL(filePath: "\(root)/\(folder)/\(name)"))
            return File(folder: folder, name: name, content: content)
        }
    }
}
