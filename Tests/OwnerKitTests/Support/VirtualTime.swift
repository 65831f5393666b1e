import OwnerKit
import Synchronization

/// A clock that moves only while somebody sleeps, and random numbers that are the same in every run.
final class VirtualTime: Sendable {
    private let time: Mutex<Double>
    private let generator: Mutex<SeededChance>
    private let end: Double

    /// - Parameter hours: After how long sleeping ends.
    init(hours: Double, seed: UInt64 = 1, start: Double = 1_771_000_000) {
        self.time = Mutex(start)
        self.generator = Mutex(SeededChance(state: seed))
        self.end = start + hours * 3_600
    }

    var now: Double { self.time.withLock { $0 } }

    func chance() -> Double { self.generator.withLock { $0.next() } }

    func sleep(_ seconds: Double) throws {
        let now = self.time.withLock { time in
            time += seconds
            return time
        }
        if now >= self.end { throw CancellationError() }
    }

    func loop(_ agent: OwnerAgent, _ settings: OwnerRhythm.Settings = .init()) -> OwnerLoop {
        OwnerLoop(
            agent: agent,
            settings: settings,
            now: { self.now },
            sleep: { try self.sleep($0) },
            chance: { self.chance() }
        )
    }
}
