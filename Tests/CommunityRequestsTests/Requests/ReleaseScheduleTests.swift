import CommunityRequests
import Testing

@Suite("Release schedules")
struct ReleaseScheduleTests {
    private func instant(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }

    /// Published at 13:30, released every six hours, open for seven days.
    private func week() throws -> ReleaseSchedule {
        ReleaseSchedule(publishedAt: try self.instant("2026-02-13T13:30:00Z"), interval: 21_600, openFor: 604_800)
    }

    @Test("begin one interval after publication and end when answers close")
    func bounds() throws {
        let schedule = try self.week()
        #expect(schedule.first.rfc3339 == "2026-02-13T19:30:00Z")
        #expect(schedule.last.rfc3339 == "2026-02-20T13:30:00Z")
        #expect(schedule.every == "6h")
    }

    @Test(
        "name the first release after a moment",
        arguments: [
            ("2026-02-01T00:00:00Z", "2026-02-13T19:30:00Z"), ("2026-02-13T13:30:00Z", "2026-02-13T19:30:00Z"),
            ("2026-02-13T19:29:59.999999999Z", "2026-02-13T19:30:00Z"),
            ("2026-02-13T19:30:00Z", "2026-02-14T01:30:00Z"),
            ("2026-02-20T07:30:00Z", "2026-02-20T13:30:00Z"), ("2026-02-20T13:29:59Z", "2026-02-20T13:30:00Z"),
            ("2026-02-20T13:30:00Z", nil), ("2027-01-01T00:00:00Z", nil),
        ] as [(String, String?)]
    )
    func next(after moment: String, expected: String?) throws {
        #expect(try self.week().next(after: self.instant(moment))?.rfc3339 == expected)
    }

    @Test(
        "name the last release at or before a moment, and the first before there is one",
        arguments: [
            ("2026-02-13T13:30:00Z", "2026-02-13T19:30:00Z"), ("2026-02-13T19:30:00Z", "2026-02-13T19:30:00Z"),
            ("2026-02-14T01:29:59.9Z", "2026-02-13T19:30:00Z"), ("2026-02-14T01:30:00Z", "2026-02-14T01:30:00Z"),
            ("2027-01-01T00:00:00Z", "2026-02-20T13:30:00Z"),
        ]
    )
    func latest(at moment: String, expected: String) throws {
        #expect(try self.week().latest(at: self.instant(moment)).rfc3339 == expected)
    }

    @Test("where the interval does not divide the time open, the last release comes sooner")
    func remainder() throws {
        let start = try self.instant("2026-02-13T00:00:00Z")
        let schedule = ReleaseSchedule(publishedAt: start, interval: 21_600, openFor: 36_000)
        var releases: [String] = []
        var moment = start
        while let release = schedule.next(after: moment) {
            releases.append(release.rfc3339)
            moment = release
        }
        #expect(releases == ["2026-02-13T06:00:00Z", "2026-02-13T10:00:00Z"])
    }

    @Test("where the interval is longer than the time open, there is one release")
    func single() throws {
        let start = try self.instant("2026-02-13T00:00:00Z")
        let schedule = ReleaseSchedule(publishedAt: start, interval: 86_400, openFor: 3_600)
        #expect(schedule.first == schedule.last)
        #expect(schedule.next(after: start) == schedule.last)
        #expect(schedule.next(after: schedule.last) == nil)
    }

    @Test(
        "state their interval in the largest unit that divides it",
        arguments: [
            (21_600, "6h"), (900, "15m"), (5_400, "90m"), (86_400, "1d"), (604_800, "7d"), (90_000, "25h"), (45, "45s"),
        ] as [(Int64, String)]
    )
    func every(interval: Int64, text: String) {
        let schedule = ReleaseSchedule(publishedAt: Instant(seconds: 0), interval: interval, openFor: 604_800)
        #expect(schedule.every == text)
    }
}
