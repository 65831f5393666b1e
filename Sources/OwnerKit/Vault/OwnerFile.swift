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
            try? FileManager.default.removeItem(at: next)
            // Made with its permissions, so that there is no moment in which others can read it.
            guard
                FileManager.default.createFile(
                    atPath: next.path,
                    contents: nil,
                    attributes: [.posixPermissions: 0o600]
                )
            else { throw OwnerError.vault }
            let handle = try FileHandle(forWritingTo: next)
            try handle.write(contentsOf: data)
            try handle.synchronize()
            try handle.close()
            guard rename(next.path, self.url.path) == 0 else { throw OwnerError.vault }
        } catch {
            throw .vault
        }
    }
}
