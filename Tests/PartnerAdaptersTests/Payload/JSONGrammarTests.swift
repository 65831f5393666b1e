import PartnerAdapters
import Testing

@Suite("JSON is read strictly")
struct JSONGrammarTests {
    @Test(
        "what the grammar allows is read",
        arguments: [
            "0", "-0", " true ", "null", "\"\"", "{}", "[]", "[ ]", "{ }", "[1,2 , 3]", "{\"a\":{\"b\":[{}]}}",
            "\u{FEFF}{\"a\":1}", "-1.5e+10", "1E400", "123456789012345678901234567890", "\"\\u0000\"",
            "\"\\ud83d\\ude00\"", "\"é€😀\"", "\r\n\t [null]\n", "{\"\":0,\"a\":0}",
        ]
    )
    func allowed(_ text: String) throws {
        _ = try Payload.json(Array(text.utf8))
    }

    @Test(
        "what it does not is refused, with the reason and the place",
        arguments: [
            ("", .empty, 0), ("  \n", .empty, 3), ("[1,]", .unexpectedByte, 3), ("[1", .unterminated, 2),
            ("{\"a\" 1}", .unexpectedByte, 5), ("{\"a\":1,}", .unexpectedByte, 7), ("{1:2}", .unexpectedByte, 1),
            ("[1 2]", .unexpectedByte, 3), ("[1}", .unexpectedByte, 2), ("{]", .unexpectedByte, 1),
            ("01", .trailingContent, 1), ("1 2", .trailingContent, 2), ("[]]", .trailingContent, 2),
            ("+1", .unexpectedByte, 0), (".5", .unexpectedByte, 0), ("1.", .invalidNumber, 0), ("-", .invalidNumber, 0),
            ("1e", .invalidNumber, 0), ("[-a]", .invalidNumber, 1), ("NaN", .unexpectedByte, 0),
            ("nul", .unterminated, 0), ("nulL", .unexpectedByte, 0), ("'a'", .unexpectedByte, 0),
            ("\"a", .unterminated, 2), ("\"a\nb\"", .controlCharacter, 2), ("\"12345678\u{1}\"", .controlCharacter, 9),
            ("\"\\x41\"", .invalidEscape, 1), ("\"\\u12G4\"", .invalidEscape, 1), ("\"\\u12", .unterminated, 1),
            ("\"\\", .unterminated, 1), ("\"\\ud800\"", .loneSurrogate, 1), ("\"\\udc00\"", .loneSurrogate, 1),
            ("\"\\ud800\\u0041\"", .loneSurrogate, 1), ("\"\\ud800\\ud800\"", .loneSurrogate, 1),
            ("\u{00A0}1", .unexpectedByte, 0), ("/* */ 1", .unexpectedByte, 0),
        ] as [(String, MalformedPayload.Reason, Int)]
    )
    func refused(_ text: String, _ reason: MalformedPayload.Reason, _ offset: Int) {
        #expect(throws: MalformedPayload(reason: reason, byteOffset: offset)) {
            try Payload.json(Array(text.utf8))
        }
    }

    @Test(
        "bytes that are not UTF-8 are refused",
        arguments: [
            [0x22, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xE0, 0x80, 0x80, 0x22],
            [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF0, 0x80, 0x80, 0x80, 0x22],
            [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], [0x22, 0xE2, 0x82],
            [0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00], [0xFE, 0xFF, 0x00, 0x5B, 0x00, 0x5D],
        ] as [[UInt8]]
    )
    func notUTF8(_ bytes: [UInt8]) throws {
        let failure = try #require(throws: MalformedPayload.self) { try Payload.json(bytes) }
        #expect(failure.reason == .notUTF8)
    }

    @Test(
        "UTF-16 without a mark is refused",
        arguments: [[0x5B, 0x00, 0x5D, 0x00], [0x00, 0x5B, 0x00, 0x5D]] as [[UInt8]]
    )
    func sixteenBits(_ bytes: [UInt8]) {
        #expect(throws: MalformedPayload.self) { try Payload.json(bytes) }
    }

    @Test("64 levels are read and 65 are not; the outermost value is the first")
    func depth() throws {
        func nested(_ levels: Int) -> [UInt8] {
            Array((String(repeating: "[", count: levels) + String(repeating: "]", count: levels)).utf8)
        }
        _ = try Payload.json(nested(64))
        #expect(throws: MalformedPayload(reason: .tooDeep, byteOffset: 64)) { try Payload.json(nested(65)) }
        #expect(throws: MalformedPayload(reason: .tooDeep, byteOffset: 64)) {
            try Payload.json(Array(repeating: UInt8(ascii: "["), count: 1_000_000))
        }
    }

    @Test("every sentence says what is wrong and where", arguments: MalformedPayload.Reason.allCases)
    func sentences(_ reason: MalformedPayload.Reason) {
        let text = MalformedPayload(reason: reason, byteOffset: 17).description
        #expect(text.hasSuffix(" (byte 17)."))
    }
}
