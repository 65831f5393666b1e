import CommunityRequests
import Testing

@testable import PartnerAdapters

@Suite("Lengths of time")
struct LengthReaderTests {
    static let readable: [(reader: LengthReader, text: String, seconds: Double)] = [
        (.number(.minute), "45", 2_700), (.number(.second), "1800.5", 1_800.5), (.number(.hour), "1.5", 5_400),
        (.number(.millisecond), "1800000", 1_800), (.number(.minute), "0", 0), (.iso8601, #""PT45M""#, 2_700),
        (.iso8601, #""PT1H30M""#, 5_400), (.iso8601, #""P1DT2H3M4S""#, 93_784), (.iso8601, #""P1D""#, 86_400),
    ]

    @Test("are read as numbers of a unit and as ISO 8601", arguments: LengthReaderTests.readable)
    func reads(reader: LengthReader, text: String, seconds: Double) throws {
        #expect(try reader.read(json(text)) == .seconds(seconds))
    }

    static let unreadable: [(reader: LengthReader, text: String, rule: RuleID)] = [
        (.number(.minute), "-1", .time), (.number(.hour), "1e300", .time), (.number(.minute), #""45""#, .type),
        (.number(.minute), "null", .required), (.iso8601, "45", .type), (.iso8601, #""45M""#, .time),
        (.iso8601, #""P""#, .time), (.iso8601, #""PT""#, .time), (.iso8601, #""P1DT""#, .time),
        (.iso8601, #""P1M""#, .time), (.iso8601, #"" ""#, .required),
    ]

    @Test("are refused where they are none", arguments: LengthReaderTests.unreadable)
    func refuses(reader: LengthReader, text: String, expected: RuleID) throws {
        let node = try json(text)
        #expect(rule { () throws(ReadingFailure) in try reader.read(node) } == expected)
    }
}
