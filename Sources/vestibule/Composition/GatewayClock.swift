import CommunityRequests
import Foundation
import Synchronization

/// The gateway's clock: the machine's, or one that began at another instant and can be moved forward.
final class GatewayClock: Sendable {
    private let machine: @Sendable () -> Instant
    /// How far this clock is from the machine's.
    private let offset: Mutex<Duration>

    /// - Parameters:
    ///   - start: What it shows now; `nil` for the machine's time.
    ///   - machine: The time it goes by; one that stands still makes a clock that moves only when it is told to.
    init(startingAt start: Instant? = nil, machine: @escaping @Sendable () -> Instant = GatewayClock.realTime) {
        self.machine = machine
        self.offset = Mutex(start.map { $0 - machine() } ?? .zero)
    }

    /// - Parameter offset: Seconds that it is ahead of the machine's time.
    init(offset: Int64) {
        self.machine = GatewayClock.realTime
        self.offset = Mutex(.seconds(offset))
    }

    /// Whole seconds that it is ahead of the machine's time.
    var offsetSeconds: Int64 { self.offset.withLock { $0.components.seconds } }

    /// The time it shows.
    var now: Instant { self.machine() + self.offset.withLock { $0 } }

    /// Moves it forward to `instant`; never back.
    func advance(to instant: Instant) {
        self.offset.withLock { offset in
            let step = instant - (self.machine() + offset)
            if step > .zero { offset += step }
        }
    }

    @Sendable static func realTime() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(seconds: Int64(time.tv_sec), nanoseconds: Int32(time.tv_nsec))
    }
}
