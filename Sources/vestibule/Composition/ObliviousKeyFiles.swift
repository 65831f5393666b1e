import AnswerProtocol
import CommunityRequests
import Foundation
import GatewayCore
import Synchronization

/// The keys of oblivious HTTP in a folder of their own beside the gateway's other keys (0700, files 0600).
///
/// A key is a file `TIME-NUMBER.key`, when it was made and the number by which requests name it; beside it
/// `TIME-NUMBER.seen` has 16 bytes for each request that was opened. A mark is written before its request is answered,
/// and not waited for: the end of the process loses none, a loss of power the last ones at most. Whoever sent one of
/// those again would get the answer that is there already, sealed to the first sender.
final class ObliviousKeyFiles: ObliviousKeyStore {
    private let folder: String
    /// Open files of marks, by the names of their keys.
    private let marks = Mutex<[String: FileHandle]>([:])

    init(folder: String) throws {
        self.folder = folder
        try KeyFiles.makeFolder(folder)
    }

    func load() throws -> [StoredObliviousKey] {
        let names = try FileManager.default.contentsOfDirectory(atPath: self.folder).filter { $0.hasSuffix(".key") }
        return try names.map(self.key).sorted { $0.madeAt < $1.madeAt }.map { key in
            StoredObliviousKey(key, seen: try self.seen(under: key))
        }
    }

    func add(_ key: ObliviousKey) throws {
        // Marks without a key are what a crash between the two steps of destroying has left.
        unlink(self.path(key, "seen"))
        let text = Data(key.key.rawRepresentation).base64EncodedString() + "\n"
        try SecretFile.write(text, to: self.path(key, "key"))
        try self.synchronizeFolder()
    }

    func destroy(_ key: ObliviousKey) throws {
        self.marks.withLock { $0[self.name(key)] = nil }
        try SecretFile.destroy(self.path(key, "key"))
        unlink(self.path(key, "seen"))
        try self.synchronizeFolder()
    }

    func note(_ mark: ReplayMark, under key: ObliviousKey) throws {
        let name = self.name(key)
        try self.marks.withLock { marks in
            let file = try marks[name] ?? self.open(self.path(key, "seen"))
            marks[name] = file
            try file.write(contentsOf: Data(mark.bytes))
        }
    }

    private func key(_ name: String) throws -> ObliviousKey {
        let path = "\(self.folder)/\(name)"
        let parts = name.dropLast(4).split(separator: "-")
        let data = FileManager.default.contents(atPath: path) ?? Data()
        let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard parts.count == 2, let time = Int64(parts[0]), let number = UInt8(parts[1]),
            let bytes = Data(base64Encoded: text),
            let key = try? AnswerSealingKey(keyID: number, rawRepresentation: Array(bytes))
        else {
            throw CommandFailure(.notHeld, "\(path): is not a key of oblivious HTTP; take it away, apps fetch the next")
        }
        return ObliviousKey(key, madeAt: Instant(seconds: time))
    }

    private func seen(under key: ObliviousKey) throws -> Set<ReplayMark> {
        let path = self.path(key, "seen")
        guard let data = FileManager.default.contents(atPath: path) else { return [] }
        let size = ReplayMark.byteCount
        let bytes = Array(data.prefix(data.count / size * size))
        // Half a mark at the end is one whose request was never answered; those that follow must begin where one does.
        if bytes.count < data.count { truncate(path, off_t(bytes.count)) }
        return Set(stride(from: 0, to: bytes.count, by: size).map { ReplayMark(bytes[$0..<$0 + size]) })
    }

    private func open(_ path: String) throws -> FileHandle {
        let descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CommandFailure(.notHeld, "\(path): cannot be written") }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    private func synchronizeFolder() throws {
        let descriptor = Foundation.open(self.folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw CommandFailure(.notHeld, "\(self.folder): cannot be read") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw CommandFailure(.notHeld, "\(self.folder): cannot be written") }
    }

    private func name(_ key: ObliviousKey) -> String { "\(key.madeAt.seconds)-\(key.key.keyID)" }

    private func path(_ key: ObliviousKey, _ ending: String) -> String { "\(self.folder)/\(self.name(key)).\(ending)" }
}
