import Foundation
import GatewayCore

/// Says that this process serves from a data folder. The kernel takes it back when the process ends, however it ends.
final class ServingLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock.
    ///
    /// - Throws: ``StoreError`` with code `alreadyServed` where another process has it.
    init(file path: String) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw StoreError(.notWritable, "serve.lock cannot be opened in the store's folder")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw StoreError(
                .alreadyServed,
                "another `vestibule serve` works on this data folder; end it, or name another folder"
            )
        }
        self.descriptor = descriptor
    }

    deinit { close(self.descriptor) }
}
