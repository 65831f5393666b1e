import CommunityRequests
import Testing

@testable import PartnerAdapters

@Suite("Times are read in every form partners write")
struct InstantReaderTests {
    private let reader = InstantReader(edge: .start)

    @Test(
        "each of these means an instant",
        arguments: [
            (#""2023-12-31T23:59:59.999999Z""#, "2023-12-31T23:59:59.999999Z"),
            (#""2022-08-06T12:26:00.000Z""#, "2022-08-06T12:26:00Z"),
            (#""2026-02-13T13:39:57.200155525Z""#, "2026-02-13T13:39:57.200155525Z"),
            (#""2026-02-13T13:39:57.2001555259999Z""#, "2026-02-13T13:39:57.200155525Z"),
            ("1770989995231", "2026-02-13T13:39:55.231Z"), ("1758302865", "2025-09-19T17:27:45Z"),
            ("1758302865.5", "2025-09-19T17:27:45.5Z"), ("1770989995231.25", "2026-02-13T13:39:55.23125Z"),
            ("1.770989995231e12", "2026-02-13T13:39:55.231Z"), ("17583028655E-1", "2025-09-19T17:27:45.5Z"),
            ("0.1758302865e+10", "2025-09-19T17:27:45Z"), ("1e-400", "1970-01-01T00:00:00Z"),
            ("0e99999999999999999999", "1970-01-01T00:00:00Z"), ("5e-9", "1970-01-01T00:00:00.000000005Z"),
            ("1758302865.000000000000", "2025-09-19T17:27:45Z"),
            ("0", "1970-01-01T00:00:00Z"), ("99999999999", "5138-11-16T09:46:39Z"),
            ("100000000000", "1973-03-03T09:46:40Z"),
            (#""2019-12-16T08:38:48.5207498Z""#, "2019-12-16T08:38:48.5207498Z"),
            (#""2021-04-30T14:43:49.439-04:00""#, "2021-04-30T18:43:49.439Z"),
            (#""2021-04-30T14:42:00.0-04:00""#, "2021-04-30T18:42:00Z"),
            (#""2003-04-02T14:39:01-05:00""#, "2003-04-02T19:39:01Z"),
            (#""2026-02-12t22:00:00z""#, "2026-02-12T22:00:00Z"),
            (#""2026-02-12T22:00:00+05:45""#, "2026-02-12T16:15:00Z"),
            (#""2026-02-12T22:00:00-00:00""#, "2026-02-12T22:00:00Z"),
            (#""2024-02-29T00:00:00Z""#, "2024-02-29T00:00:00Z"),
        ]
    )
    func readable(_ text: String, _ expected: String) throws {
        #expect(try self.reader.read(json(text), zone: nil).rfc3339 == expected)
    }

    @Test(
        "each of these is no time",
        arguments: [
            "-1", "-1770989995231", "-1e9", "1e15", "1e99999999999999999999", "253402300800000", "99999999999999999999",
            #""1758302865""#,
            #""2026-02-12T24:00:00Z""#, #""2016-12-31T23:59:60Z""#, #""10000-01-01T00:00:00Z""#,
            #""+12026-01-01T00:00:00Z""#, #""9999-12-31T23:59:59-01:00""#, #""0000-01-01T00:00:00+01:00""#,
            #""2026-02-30T00:00:00Z""#, #""2025-02-29T00:00:00Z""#, #""2026-13-01T00:00:00Z""#,
            #""2026-00-10T00:00:00Z""#, #""2026-01-01T25:00:00Z""#, #""2026-01-01T00:61:00Z""#, #""2026-02-12""#,
            #""2026-02-12 22:00:00Z""#, #""2026-02-12T22:00Z""#, #""2026-02-12T22:00:00.Z""#,
            #""2026-02-12T22:00:00,5Z""#, #""2026-02-12T22:00:00+24:00""#, #""2026-02-12T22:00:00+0100""#,
            #""2026-02-12T22:00:00Zulu""#, #"" 2026-02-12T22:00:00Z""#, #""yesterday""#, #""2016-02-19T10:00:00""#,
            #""２０２６-02-12T22:00:00Z""#,
        ]
    )
    func unreadable(_ text: String) throws {
        let node = try json(text)
        let reader = self.reader
        #expect(rule { () throws(ReadingFailure) in try reader.read(node, zone: nil) } == .time)
    }

    @Test(
        "a wrong type, a blank and U+0000 have rules of their own",
        arguments: [
            ("true", .type), ("{}", .type), ("[]", .type), ("null", .required), (#""""#, .required),
            (#""  ""#, .required),
            (#""2026-02-12T22:00:00Z\u0000""#, .form),
        ] as [(String, RuleID)]
    )
    func otherRules(_ text: String, _ expected: RuleID) throws {
        let node = try json(text)
        let reader = self.reader
        #expect(rule { () throws(ReadingFailure) in try reader.read(node, zone: nil) } == expected)
    }

    @Test("in XML a number is a text, and white space around a time is none of it")
    func xmlTimes() throws {
        #expect(try self.reader.read(xml(" 1758302865\n"), zone: nil).rfc3339 == "2025-09-19T17:27:45Z")
        #expect(try self.reader.read(xml("\n 2026-02-12T22:00:00Z "), zone: nil).rfc3339 == "2026-02-12T22:00:00Z")
        #expect(rule { () throws(ReadingFailure) in try self.reader.read(xml("-5"), zone: nil) } == .time)
    }
}
