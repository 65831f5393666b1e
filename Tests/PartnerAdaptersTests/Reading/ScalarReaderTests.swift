import CommunityRequests
import Testing

@testable import PartnerAdapters

@Suite("Scalars are read by type")
struct ScalarReaderTests {
    @Test("a text is kept as it was sent")
    func texts() throws {
        #expect(try TextReader().read(json(#"" two\nlines ""#)) == " two\nlines ")
    }

    @Test(
        "what is no text says why",
        arguments: [
            ("1", .type), ("{}", .type), ("true", .type), ("null", .required), (#""""#, .required),
            (#"" \t\u00a0""#, .required), (#""a\u0000""#, .form), (#""\u200b\u200c\u200d\u200e\u200f""#, .required),
            (#""\u2060""#, .required), (#""\ufeff""#, .required), (#""\ufe0f \udb40\udd00""#, .required),
            (#""\ue000\udb80\udc00""#, .required), (#""\ufdd0\uffff""#, .required), (#""\u0001\u0085""#, .required),
        ] as [(String, RuleID)]
    )
    func badTexts(_ text: String, _ expected: RuleID) throws {
        let node = try json(text)
        #expect(rule { () throws(ReadingFailure) in try TextReader().read(node) } == expected)
    }

    @Test(
        "a text is blank only where nothing of it can be seen",
        arguments: ["\u{200B}a", "\u{FEFF}日", "❤\u{FE0F}", "é", "—"]
    )
    func visible(_ text: String) throws {
        #expect(!text.isBlank)
        #expect(try TextReader().read(json("\"\(text)\"")) == text)
    }

    @Test("an ORI is read in either case, and nothing else is one")
    func agencies() throws {
        #expect(try ORIReader().read(json(#""tx0571200""#)).description == "TX0571200")
        let node = try json(#""TX05712""#)
        #expect(rule { () throws(ReadingFailure) in try ORIReader().read(node) } == .form)
    }

    @Test("a state is named in lower case with underscores")
    func states() throws {
        #expect(try StateNameReader().read(json(#""texas""#)).code == "TX")
        #expect(try StateNameReader().read(json(#""washington_dc""#)).code == "DC")
        let node = try json(#""lone_star""#)
        #expect(rule { () throws(ReadingFailure) in try StateNameReader().read(node) } == .table)
    }

    @Test("an offence is one of the NIBRS list")
    func offenses() throws {
        #expect(try OffenseReader().read(json(#""220""#)).code == "220")
        #expect(try OffenseReader().read(json(#""23f""#)).code == "23F")
        let node = try json(#""999""#)
        #expect(rule { () throws(ReadingFailure) in try OffenseReader().read(node) } == .table)
        let number = try json("220")
        #expect(rule { () throws(ReadingFailure) in try OffenseReader().read(number) } == .type)
    }

    @Test("numbers and truth values are no texts in JSON, and are texts in XML")
    func numbersAndBooleans() throws {
        #expect(try DecimalReader().read(json("-1.25e2")) == -125)
        #expect(try DecimalReader().read(xml(" 0.2 ")) == 0.2)
        #expect(try BooleanReader().read(json("true")))
        #expect(try !BooleanReader().read(xml("false")))
        let text = try json(#""1""#)
        let huge = try json("1e999")
        #expect(rule { () throws(ReadingFailure) in try DecimalReader().read(text) } == .type)
        #expect(rule { () throws(ReadingFailure) in try DecimalReader().read(huge) } == .form)
        #expect(rule { () throws(ReadingFailure) in try BooleanReader().read(text) } == .type)
        #expect(rule { () throws(ReadingFailure) in try BooleanReader().read(xml("yes")) } == .type)
    }
}
