import AnswerProtocol
import Foundation

/// A JSON file of secrets, readable by its owner alone, that is replaced whole or not at all.
struct OwnerFile: Sendable {
    private let url: URL

    init(url: URL) { self.url = url }

    /// What the file holds; `nil` where there is none.
    func read<Value: Decodable>(_ type: Value.Type) throws(OwnerError) -> Value? {
        guard FileManager.default.fileExists(atPath: self.url.path) else { return nil }
        do {
            return try WireJSON.decode(type, from: Array(try Data(contentsOf: self.url)))
        } catch {
            // An unreadable vault is never taken for an empty one: that would lose what is needed to withdraw.
            throw .vault
        }
    }

    /// Replaces the file. It is on disk when this returns.
    func write(_ value: some Encodable) throws(OwnerError) {
        let next = self.url.appendingPathExtension("next")
        do {
            let data = Data(try WireJSON.encode(value))
            unlink(next.path)
            // Made with its permissions, so that there is no moment in which others can open it.
            let descriptor = open(next.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw OwnerError.vault }
            let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
            try handle.write(contentsOf: data)
            try handle.synchronize()
            guard rename(next.path, self.url.path) == 0 else { throw OwnerError.vault }
            try self.synchronizeFolder()
        } catch {
            throw .vault
        }
    }

    /// Makes the new name last: a file's own bytes do not bring its place in the folder to disk.
    private func synchronizeFolder() throws(OwnerError) {
        let folder = open(self.url.deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { throw .vault }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw .vault }
    }
}
