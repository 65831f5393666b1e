import CommunityRequests
import Testing

@Suite("Instants")
struct InstantTests {
    @Test(
        "are written in UTC with no more fractional digits than needed",
        arguments: [
            (0, 0, "1970-01-01T00:00:00Z"),
            (-1, 0, "1969-12-31T23:59:59Z"),
            (-1, 500_000_000, "1969-12-31T23:59:59.5Z"),
            (951_782_400, 0, "2000-02-29T00:00:00Z"),
            (1_709_164_800, 0, "2024-02-29T00:00:00Z"),
            (4_107_542_400, 0, "2100-03-01T00:00:00Z"),
            (1_770_989_997, 200_155_525, "2026-02-13T13:39:57.200155525Z"),
            (1_770_989_997, 1, "2026-02-13T13:39:57.000000001Z"),
            (253_402_300_799, 0, "9999-12-31T23:59:59Z"),
            (-62_167_219_200, 0, "0000-01-01T00:00:00Z"),
        ] as [(Int64, Int32, String)]
    )
    func written(seconds: Int64, nanoseconds: Int32, text: String) {
        let instant = Instant(seconds: seconds, nanoseconds: nanoseconds)
        #expect(instant.rfc3339 == text)
        #expect(instant.description == text)
        #expect(Instant(rfc3339: text) == instant)
    }

    @Test(
        "are read with any offset",
        arguments: [
            ("2026-02-12T16:00:00-06:00", "2026-02-12T22:00:00Z"),
            ("2021-04-30T14:43:49.439-04:00", "2021-04-30T18:43:49.439Z"),
            ("2024-02-29T00:30:00+05:45", "2024-02-28T18:45:00Z"),
            ("2026-01-01T00:00:00.100+00:00", "2026-01-01T00:00:00.1Z"),
            ("2019-12-16T08:38:48.5207498Z", "2019-12-16T08:38:48.5207498Z"),
        ]
    )
    func offsets(text: String, utc: String) throws {
        #expect(try #require(Instant(rfc3339: text)).rfc3339 == utc)
    }

    @Test(
        "are not read from anything else",
        arguments: [
            "", "2026", "2026-02-12", "2026-02-12T22:00:00", "2026-02-12 22:00:00Z", "2026-02-29T00:00:00Z",
            "2100-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-32T00:00:00Z",
            "2026-01-01T24:00:00Z", "2026-01-01T23:60:00Z", "2026-01-01T23:59:60Z", "2026-01-01T00:00:00.Z",
            "2026-01-01T00:00:00.1234567890Z", "2026-01-01T00:00:00+24:00", "2026-01-01T00:00:00+0100",
            "2026-01-01T00:00:00Zx", "2026-01-01T00:00:00+01:60", "+026-01-01T00:00:00Z", "2026-01-01T00:00:00.5",
        ]
    )
    func refused(text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }

    @Test("every day of four centuries comes back as it was written")
    func calendar() throws {
        var seconds: Int64 = -5_364_662_400  // 1800-01-01
        var (year, month, day) = (1800, 1, 1)
        var wrong: [String] = []
        while year < 2200 {
            let instant = Instant(year: year, month: month, day: day, hour: 0, minute: 0, second: 0)
            if instant?.seconds != seconds { wrong.append("\(year)-\(month)-\(day)") }
            // The days in the middle of a month hold no surprises, and writing them takes time.
            if let instant, day == 1 || day > 27, Instant(rfc3339: instant.rfc3339) != instant {
                wrong.append(instant.rfc3339)
            }
            seconds += 86_400
            day += 1
            if day > Instant.days(inMonth: month, of: year) { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        #expect(wrong.isEmpty)
    }

    @Test(
        "move by durations of either sign, to the nanosecond",
        arguments: [
            (Duration.nanoseconds(1), 10, 1), (.nanoseconds(-1), 9, 999_999_999), (.seconds(-10), 0, 0),
            (.milliseconds(1_500), 11, 500_000_000), (.milliseconds(-1_500), 8, 500_000_000), (.seconds(-11), -1, 0),
            (.milliseconds(-10_001), -1, 999_000_000),
        ] as [(Duration, Int64, Int32)]
    )
    func arithmetic(duration: Duration, seconds: Int64, nanoseconds: Int32) {
        let start = Instant(seconds: 10)
        let moved = start + duration
        #expect(moved == Instant(seconds: seconds, nanoseconds: nanoseconds))
        #expect(moved - start == duration)
        #expect(moved - duration == start)
        #expect((moved < start) == (duration < .zero))
    }

    @Test("fractions add up across the second")
    func carry() {
        let late = Instant(seconds: 4, nanoseconds: 999_999_999)
        #expect(late + .nanoseconds(2) == Instant(seconds: 5, nanoseconds: 1))
        #expect(Instant(seconds: 5, nanoseconds: 1) - late == .nanoseconds(2))
    }

    @Test(
        "are cut to the quarter hour, towards the past",
        arguments: [
            ("2026-02-13T13:39:57.2Z", "2026-02-13T13:30:00Z"), ("2026-02-13T13:30:00Z", "2026-02-13T13:30:00Z"),
            ("2026-02-13T13:29:59.999Z", "2026-02-13T13:15:00Z"), ("1969-12-31T23:59:59Z", "1969-12-31T23:45:00Z"),
        ]
    )
    func cut(text: String, cut: String) throws {
        #expect(try #require(Instant(rfc3339: text)).cut(toSeconds: 900).rfc3339 == cut)
    }
}

@Suite("Windows")
struct TimeWindowTests {
    private func window(_ start: Int64, _ end: Int64) -> TimeWindow {
        TimeWindow(start: Instant(seconds: start), end: Instant(seconds: end))
    }

    @Test("hold what lies between their bounds, bounds included, and nothing that is empty or turned round")
    func contains() {
        let window = self.window(100, 200)
        #expect(window.length == .seconds(100))
        #expect(window.contains(window))
        #expect(window.contains(self.window(150, 151)))
        #expect(!window.contains(self.window(99, 150)))
        #expect(!window.contains(self.window(150, 201)))
        #expect(!window.contains(self.window(150, 150)))
        #expect(!window.contains(self.window(160, 150)))
        #expect(self.window(200, 100).length == .seconds(-100))
    }
}
