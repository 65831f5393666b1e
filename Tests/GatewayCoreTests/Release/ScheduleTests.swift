import CommunityRequests
import GatewayCore
import Testing

@Suite("The schedule of a request")
struct ScheduleTests {
    @Test(
        "is cut to the quarter hour in which the request was published",
        arguments: [
            ("2026-02-13T13:40:00Z", "2026-02-13T13:30:00Z"),
            ("2026-02-13T13:44:59.999999999Z", "2026-02-13T13:30:00Z"),
            ("2026-02-13T13:45:00Z", "2026-02-13T13:45:00Z"), ("2026-02-13T13:30:00Z", "2026-02-13T13:30:00Z"),
        ]
    )
    func cut(published: String, expected: String) {
        let schedule = GatewaySettings().schedule(publishedAt: time(published))
        #expect(schedule.publishedAt == time(expected))
        #expect(schedule.first == time(expected) + .seconds(6 * 3_600))
        #expect(schedule.last == time(expected) + .seconds(7 * 86_400))
    }

    @Test("has its last release when answers close, also where the interval does not divide the time")
    func last() {
        let settings = GatewaySettings(releaseInterval: 7 * 3_600, openFor: 86_400)
        let schedule = settings.schedule(publishedAt: time("2026-02-13T13:40:00Z"))
        var times = [schedule.first]
        while let next = schedule.next(after: times[times.count - 1]) { times.append(next) }
        #expect(
            times.map(\.rfc3339) == [
                "2026-02-13T20:30:00Z", "2026-02-14T03:30:00Z", "2026-02-14T10:30:00Z", "2026-02-14T13:30:00Z",
            ]
        )
    }

    @Test("has one release only where answers close before the first interval is over")
    func short() {
        let schedule = GatewaySettings(openFor: 3_600).schedule(publishedAt: time("2026-02-13T13:40:00Z"))
        #expect(schedule.first == schedule.last && schedule.last == time("2026-02-13T14:30:00Z"))
        #expect(schedule.next(after: schedule.last) == nil)
    }
}
