import CommunityRequests
import GatewayCore
import Synchronization

/// Time and randomness of one replay: a clock that stands until it is moved, and bytes from a seed, so that the
/// same recording always runs in the same way.
final class ReplayClock: Sendable {
    private let time: Mutex<Instant>
    private let seed = Mutex<UInt64>(0x5EED)

    init(_ start: Instant) { self.time = Mutex(start) }

    var now: Instant { self.time.withLock { $0 } }

    func move(to instant: Instant) { self.time.withLock { $0 = instant } }

    /// Bytes that only look random (SplitMix64); the keys of a replay protect nothing.
    func bytes(_ count: Int) -> [UInt8] {
        self.seed.withLock { state in
            var bytes: [UInt8] = []
            while bytes.count < count {
                state &+= 0x9E37_79B9_7F4A_7C15
                var word = state
                word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
                word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
                word ^= word >> 31
                for shift in stride(from: 0, to: 64, by: 8) where bytes.count < count {
                    bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
                }
            }
            return bytes
        }
    }

    var environment: GatewayEnvironment {
        GatewayEnvironment(now: { self.now }, randomBytes: { self.bytes($0) })
    }
}
