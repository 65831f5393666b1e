/// When a failed delivery is tried again: 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h after the attempt
/// before (Standard Webhooks), each ±20 %, then never.
public struct RetrySchedule: Sendable {
    /// Seconds to wait after the first, second, … attempt.
    public let delays: [Int64]

    /// The schedule that the API promises.
    public static let standard = RetrySchedule(delays: [
        5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400,
    ])

    /// Makes a schedule of its own.
    public init(delays: [Int64]) { self.delays = delays }

    /// The wait after attempt number `attempt` (from 1); `nil` when there is no further one.
    ///
    /// - Parameter jitter: A random number, all 16 bits of which are used.
    public func delay(afterAttempt attempt: Int, jitter: UInt16) -> Duration? {
        guard attempt >= 1, attempt <= self.delays.count else { return nil }
        let milliseconds = self.delays[attempt - 1] * 1_000
        let spread = milliseconds * 2 / 5
        return .milliseconds(milliseconds - spread / 2 + spread * Int64(jitter) / Int64(UInt16.max))
    }
}
