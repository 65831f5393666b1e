import PartnerAdapters
import Testing

@Suite("A key stands once in an object")
struct DuplicateKeyTests {
    @Test(
        "the same key twice is refused, however it is written",
        arguments: [
            (#"{"a":1,"a":2}"#, 8), (#"{"a":1,"b":{},"\u0061":2}"#, 15), (#"{"\u0061":1,"a":2}"#, 13),
            (#"{"":1,"":2}"#, 7), (#"[{"x":{"k":[],"k":0}}]"#, 15), (#"{"é":1,"\u00e9":2}"#, 9),
        ]
    )
    func duplicates(_ text: String, _ offset: Int) {
        #expect(throws: MalformedPayload(reason: .duplicateKey, byteOffset: offset)) {
            try Payload.json(Array(text.utf8))
        }
    }

    @Test(
        "keys that only look alike are different",
        arguments: [
            #"{"a":1,"A":2}"#, #"{"a":{"a":{"a":1}}}"#, #"[{"a":1},{"a":1}]"#, "{\"e\u{301}\":1,\"\u{E9}\":2}",
            #"{"ab":1,"ba":2,"aab":3,"abb":4}"#,
        ]
    )
    func differentKeys(_ text: String) throws {
        _ = try Payload.json(Array(text.utf8))
    }

    @Test("in an object of thousands of keys the last is found to repeat the first", arguments: ["k0", "\\u006b0"])
    func manyKeys(_ repeated: String) throws {
        let members = (0..<20_000).map { "\"k\($0)\":0" }
        _ = try Payload.json(Array("{\(members.joined(separator: ","))}".utf8))
        let failure = try #require(throws: MalformedPayload.self) {
            try Payload.json(Array("{\(members.joined(separator: ",")),\"\(repeated)\":0}".utf8))
        }
        #expect(failure.reason == .duplicateKey)
    }
}
