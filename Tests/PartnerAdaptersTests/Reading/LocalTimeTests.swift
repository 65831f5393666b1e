import CommunityRequests
import Testing

@testable import PartnerAdapters

@Suite("Times without a zone are the partner's local times")
struct LocalTimeTests {
    private let chicago: CivilZone
    private let start = InstantReader(edge: .start)
    private let end = InstantReader(edge: .end)

    init() throws { self.chicago = try #require(CivilZone(identifier: "America/Chicago")) }

    @Test(
        "they are read in the zone of the settings",
        arguments: [
            ("2016-02-19T10:00:00", "2016-02-19T16:00:00Z"), ("2026-07-01T10:00:00.25", "2026-07-01T15:00:00.25Z"),
            ("2026-03-08T01:59:59", "2026-03-08T07:59:59Z"), ("2026-03-08T03:00:00", "2026-03-08T08:00:00Z"),
        ]
    )
    func local(_ text: String, _ expected: String) throws {
        #expect(try self.start.read(json("\"\(text)\""), zone: self.chicago).rfc3339 == expected)
        #expect(try self.end.read(json("\"\(text)\""), zone: self.chicago).rfc3339 == expected)
    }

    @Test("a time that spring skips is refused")
    func springGap() throws {
        let node = try json(#""2026-03-08T02:30:00""#)
        #expect(rule { () throws(ReadingFailure) in try self.start.read(node, zone: self.chicago) } == .time)
        #expect(rule { () throws(ReadingFailure) in try self.end.read(node, zone: self.chicago) } == .time)
    }

    @Test("a time that autumn has twice takes the wider window")
    func autumnFold() throws {
        let node = try json(#""2026-11-01T01:30:00""#)
        #expect(try self.start.read(node, zone: self.chicago).rfc3339 == "2026-11-01T06:30:00Z")
        #expect(try self.end.read(node, zone: self.chicago).rfc3339 == "2026-11-01T07:30:00Z")
    }

    @Test("an offset counts even where a zone is set, and so does Z unless it is a wrong label")
    func labels() throws {
        let offset = try json(#""2026-02-12T16:00:00-05:00""#)
        let z = try json(#""2019-12-16T08:38:48.5207498Z""#)
        let mislabelled = InstantReader(edge: .start, zLabel: .localWhereZoned)
        #expect(try mislabelled.read(offset, zone: self.chicago).rfc3339 == "2026-02-12T21:00:00Z")
        #expect(try self.start.read(z, zone: self.chicago).rfc3339 == "2019-12-16T08:38:48.5207498Z")
        #expect(try mislabelled.read(z, zone: self.chicago).rfc3339 == "2019-12-16T14:38:48.5207498Z")
        #expect(try mislabelled.read(z, zone: nil).rfc3339 == "2019-12-16T08:38:48.5207498Z")
    }

    @Test("a zone has an IANA name", arguments: ["CST", "GMT+3", "Chicago", "America/Cedar_Hollow", ""])
    func zoneNames(_ name: String) {
        #expect(CivilZone(identifier: name) == nil)
    }
}
