import Foundation
import GatewayCore

/// A folder that only its owner may enter (0700), with files that only she may read (0600).
struct StoreFolder {
    let path: String

    /// Makes the folder where it is missing, and takes others' rights away where it is there.
    init(_ path: String) throws {
        self.path = path
        let files = FileManager.default
        do {
            try files.createDirectory(atPath: path, withIntermediateDirectories: true)
            try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        } catch {
            throw StoreError(
                .notWritable,
                "the store's folder cannot be made or is another user's; name one that this user may write",
                cause: error
            )
        }
        guard files.isWritableFile(atPath: path) else {
            throw StoreError(.notWritable, "the store's folder is read-only; name one that this user may write")
        }
    }

    /// The path of a file in the folder, which exists with mode 0600 afterwards. SQLite gives its companions the same.
    func file(_ name: String) throws -> String {
        let path = self.path + "/" + name
        let files = FileManager.default
        if !files.fileExists(atPath: path) {
            guard files.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
                throw StoreError(.notWritable, "\(name) cannot be made in the store's folder")
            }
        }
        return path
    }
}
