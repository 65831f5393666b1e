import Foundation

/// Says in a data folder which process serves from it: the locked file `serve.pid`.
///
/// The kernel lets go of the lock when the process ends, however it ends; a number that is left behind means nothing.
final class ServingProcess: Sendable {
    private let descriptor: Int32

    private static func file(_ data: String) -> String { "\(data)/serve.pid" }

    /// Names this process.
    ///
    /// - Throws: ``CommandFailure`` where another process has the folder, or the file cannot be written.
    init(data: String) throws {
        let path = Self.file(data)
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CommandFailure(.notHeld, "\(path): cannot be opened") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw CommandFailure(.notHeld, "\(path): another gateway serves from this folder")
        }
        self.descriptor = descriptor
        let text = Array("\(getpid())\n".utf8)
        guard ftruncate(descriptor, 0) == 0, write(descriptor, text, text.count) == text.count else {
            throw CommandFailure(.notHeld, "\(path): cannot be written")
        }
    }

    deinit { close(self.descriptor) }

    /// The process that serves from a data folder; `nil` where none does.
    ///
    /// A process is taken for it only where it has that very file open: a number alone may be anybody's by now.
    static func running(data: String) -> pid_t? {
        let path = self.file(data)
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        // Whoever gets a lock beside the gateway's would not get it if there were a gateway.
        guard flock(descriptor, LOCK_SH | LOCK_NB) != 0 else { return nil }
        guard let bytes = FileManager.default.contents(atPath: path),
            let number = pid_t(String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)),
            number > 1
        else { return nil }
        var own = stat()
        guard fstat(descriptor, &own) == 0 else { return nil }
        let folder = "/proc/\(number)/fd"
        let opened = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let holdsFile = opened.contains { name in
            var other = stat()
            return stat("\(folder)/\(name)", &other) == 0 && other.st_dev == own.st_dev && other.st_ino == own.st_ino
        }
        return holdsFile ? number : nil
    }
}
