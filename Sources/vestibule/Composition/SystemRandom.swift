import Foundation
import Synchronization

/// Random bytes fit for keys, from the system's generator.
///
/// A request needs a dozen short values: they are cut from what the system gives at once, and no byte is given twice.
enum SystemRandom {
    /// The most that the system gives at once (`getentropy(3)`).
    private static let most = 256

    private static let reserve = Mutex([UInt8]())

    static func bytes(_ count: Int) -> [UInt8] {
        guard count <= Self.most / 4 else { return Self.drawn(count) }
        return self.reserve.withLock { reserve in
            if reserve.count < count { reserve = Self.drawn(Self.most) }
            let bytes = Array(reserve.suffix(count))
            // What has been given is not left behind.
            for index in reserve.indices.suffix(count) { reserve[index] = 0 }
            reserve.removeLast(count)
            return bytes
        }
    }

    private static func drawn(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let part = min(Self.most, count - filled)
                // A key that is not random is worse than none.
                precondition(getentropy(buffer.baseAddress.map { $0 + filled }, part) == 0, "no random bytes")
                filled += part
            }
        }
    }
}
