import CommunityRequests
import Foundation
import Testing

@testable import ContractTesting

@Suite("The step by which a recording moves in time")
struct RecordingShiftTests {
    /// Clocks changed on 8 March and on 1 November.
    private static let times = [
        "2026-03-06T18:00:00Z", "2026-03-10T18:00:00Z", "2026-06-15T18:00:00Z", "2026-10-30T18:00:00Z",
        "2026-11-03T18:00:00Z", "2026-12-31T18:00:00Z",
    ]

    private static let zone = "America/Chicago"

    private static func shifts(of time: Instant, localZone: String?) -> [Int] {
        (0..<200).map { number in
            let key = Array("key \(number)".utf8)
            return RecordingShift.days(key: key, at: time, localZone: localZone, zones: [Self.zone])
        }
    }

    private static func offset(at seconds: Int64) throws -> Int {
        try #require(TimeZone(identifier: self.zone)).secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    }

    @Test(
        "is whole weeks into the past, at least four, and leaves summer in summer and winter in winter",
        arguments: times
    )
    func season(_ text: String) throws {
        let time = try #require(Instant(rfc3339: text))
        for days in Self.shifts(of: time, localZone: nil) {
            #expect(days <= -28 && days.isMultiple(of: 7))
            let moved = time.seconds + Int64(days) * 86_400
            #expect(try Self.offset(at: moved) == Self.offset(at: time.seconds))
        }
    }

    @Test("is as hard to guess beside a change of the clocks as far from one", arguments: times)
    func choice(_ text: String) throws {
        let time = try #require(Instant(rfc3339: text))
        // A third of all weeks are winter's: some fifty, of which 200 keys find most.
        #expect(Set(Self.shifts(of: time, localZone: nil)).count > 30)
    }

    @Test(
        "leaves the clocks around local times as they were",
        arguments: ["2026-06-15T18:00:00Z", "2026-11-03T18:00:00Z"]
    )
    func localTimes(_ text: String) throws {
        let time = try #require(Instant(rfc3339: text))
        for days in Self.shifts(of: time, localZone: Self.zone) {
            for day: Int64 in [-30, -7, 0, 7] {
                let before = time.seconds + day * 86_400
                #expect(try Self.offset(at: before + Int64(days) * 86_400) == Self.offset(at: before))
            }
        }
    }
}
