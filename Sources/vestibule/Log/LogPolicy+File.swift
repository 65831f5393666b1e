import Foundation
import TransparencyLog

extension LogPolicy {
    /// Reads a policy file (`c2sp.org/tlog-policy`).
    ///
    /// - Throws: ``CommandFailure`` with what is wrong in it.
    init(file: String) throws {
        guard let bytes = FileManager.default.contents(atPath: file) else {
            throw CommandFailure(.notHeld, "\(file): cannot be read")
        }
        do { try self.init(Array(bytes)) } catch let error as LogError {
            throw CommandFailure(.notHeld, "\(file): \(error.message)")
        }
    }
}
