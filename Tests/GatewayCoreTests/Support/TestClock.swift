import CommunityRequests
import Synchronization

/// A clock that stands until a test moves it.
final class TestClock: Sendable {
    private let instant: Mutex<Instant>

    init(_ instant: Instant) { self.instant = Mutex(instant) }

    var now: Instant { self.instant.withLock { $0 } }

    func set(_ instant: Instant) { self.instant.withLock { $0 = instant } }

    func advance(by duration: Duration) { self.instant.withLock { $0 = $0 + duration } }
}

/// Random bytes that are the same in every run of a test (SplitMix64).
final class TestRandom: Sendable {
    private let state: Mutex<UInt64>

    init(seed: UInt64) { self.state = Mutex(seed) }

    func bytes(_ count: Int) -> [UInt8] {
        self.state.withLock { state in
            (0..<count).map { _ in
                state &+= 0x9E37_79B9_7F4A_7C15
                var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
                value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
                return UInt8(truncatingIfNeeded: value >> 56)
            }
        }
    }
}

/// The instant of an RFC 3339 text; the epoch where it is none, which no test expects.
func time(_ text: String) -> Instant { Instant(rfc3339: text) ?? Instant(seconds: 0) }
