import GatewayCore
import Testing

@Suite("The retry schedule")
struct RetryScheduleTests {
    static let delays: [Int64] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]

    @Test("waits as the API says, 20 % less at the least and 20 % more at the most", arguments: delays.enumerated())
    func bounds(place: Int, seconds: Int64) {
        let schedule = RetrySchedule.standard
        #expect(schedule.delay(afterAttempt: place + 1, jitter: 0) == .milliseconds(seconds * 800))
        #expect(schedule.delay(afterAttempt: place + 1, jitter: .max) == .milliseconds(seconds * 1_200))
        let middle = schedule.delay(afterAttempt: place + 1, jitter: .max / 2) ?? .zero
        #expect(middle > .milliseconds(seconds * 999) && middle < .milliseconds(seconds * 1_001))
    }

    @Test("has no wait after the tenth attempt, nor before the first", arguments: [-1, 0, 10, 11, .max])
    func outside(attempt: Int) { #expect(RetrySchedule.standard.delay(afterAttempt: attempt, jitter: 0) == nil) }

    @Test("waits longer the larger the random number")
    func monotone() throws {
        let waits = stride(from: UInt16(0), to: .max, by: 4_096).compactMap {
            RetrySchedule.standard.delay(afterAttempt: 1, jitter: $0)
        }
        #expect(waits == waits.sorted() && Set(waits).count == waits.count)
    }
}
