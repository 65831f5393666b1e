import PartnerAdapters
import Testing

@Suite("Content types")
struct ContentTypeTests {
    let adapter: PartnerAdapter

    init() throws {
        self.adapter = try #require(ManifestSamples.compile(ManifestSamples.smallest).0)
    }

    @Test(
        "the media type decides, in either case, whatever its parameters are",
        arguments: [
            "application/json", "Application/JSON", " application/json\t", "application/json;charset=utf-8",
            "application/json ; profile=\"x\"", "application/json; charset=utf-16",
        ]
    )
    func taken(contentType: String) {
        #expect(self.adapter.format(contentType: contentType) == .json)
    }

    @Test("another media type is not taken, nor is none", arguments: [nil, "", ";", "text/plain", "application/jsonx"])
    func notTaken(contentType: String?) {
        #expect(self.adapter.format(contentType: contentType) == nil)
    }

    @Test(
        "a body declared as UTF-8, or as nothing, is read",
        arguments: [
            nil, "application/json", "application/json; charset=utf-8", "application/json;CHARSET=\"UTF-8\"",
            "application/json; charset=utf-8; charset=UTF-8", "application/json; profile=utf-16",
        ]
    )
    func read(contentType: String?) throws {
        #expect(try self.adapter.parse(Array("{}".utf8), as: .json, contentType: contentType).root.kind == .object)
    }

    @Test(
        "a body declared in another encoding is malformed, whatever its bytes are",
        arguments: [
            "application/json; charset=utf-16", "application/json; charset=\"UTF-16\"",
            "application/json; profile=x; charset=iso-8859-1", "application/json;charset=",
            "application/json; charset=us-ascii", "application/json; charset=utf8",
            "application/json; charset=utf-8; charset=utf-16", "application/json; charset=utf-16; charset=utf-8",
            "application/json; charset = utf-16",
        ]
    )
    func otherEncoding(contentType: String) {
        #expect(throws: MalformedPayload(reason: .notUTF8, byteOffset: 0)) {
            try self.adapter.parse(Array("{}".utf8), as: .json, contentType: contentType)
        }
    }
}
