import CommunityRequests
import PartnerAdapters
import Testing

@testable import GatewayCore

@Suite("Recording of one partner")
struct RecordingSwitchTests {
    private static let start = TestGateway.start

    private static func limits(_ partner: String = "nova", count: Int, seconds: Int64) throws -> RecordingLimits? {
        RecordingLimits(
            partner: try #require(PartnerID(partner)),
            count: count,
            until: Self.start + .seconds(seconds),
            now: Self.start
        )
    }

    /// How many of some messages are seen, one a second from the start.
    private static func seen(_ count: Int, by recording: RecordingSwitch) throws -> Int {
        let roster = try TestRoster.standard()
        let partner = try #require(roster.partner(named: "nova"))
        let message = InboundMessage(partner: "nova", headers: MessageHeaders([]), contentType: nil, body: [1])
        for second in 0..<count {
            recording.see(message, from: partner, under: roster, at: Self.start + .seconds(second))
        }
        return recording.take(at: Self.start).seen.count
    }

    @Test("is off unless somebody turns it on")
    func off() throws {
        let recording = RecordingSwitch()
        #expect(try Self.seen(3, by: recording) == 0)
        #expect(recording.take(at: Self.start).isOver)
    }

    @Test(
        "ends after so many messages or at its time, whichever comes first",
        arguments: [(2, 60, 2), (200, 3, 3), (5, 5, 5), (1, 1, 1)]
    )
    func limits(count: Int, seconds: Int64, seen: Int) throws {
        let recording = RecordingSwitch()
        recording.turnOn(try #require(try Self.limits(count: count, seconds: seconds)))
        #expect(try Self.seen(6, by: recording) == seen)
        #expect(recording.take(at: Self.start + .seconds(seconds)).isOver)
    }

    @Test("sees nothing of another partner")
    func others() throws {
        let recording = RecordingSwitch()
        recording.turnOn(try #require(try Self.limits("other", count: 5, seconds: 60)))
        #expect(try Self.seen(3, by: recording) == 0)
    }

    @Test("forgets what it saw when it is turned off")
    func forgetting() throws {
        let recording = RecordingSwitch()
        recording.turnOn(try #require(try Self.limits(count: 5, seconds: 60)))
        recording.turnOff()
        #expect(try Self.seen(3, by: recording) == 0)
    }

    @Test(
        "is neither longer than a day nor larger than what may wait in memory",
        arguments: [(0, 60), (201, 60), (1, 0), (1, -5), (1, 86_401)] as [(Int, Int64)]
    )
    func bounds(count: Int, seconds: Int64) throws {
        #expect(try Self.limits(count: count, seconds: seconds) == nil)
    }
}
