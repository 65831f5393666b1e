import ContractTesting
import Testing

@Suite("A recorded message")
struct RecordedMessageTests {
    @Test("Head lines end with CRLF or LF, and the body is every byte after the empty line", arguments: ["\r\n", "\n"])
    func reading(lineBreak: String) throws {
        let head = ["POST /v1/partners/acme/webhook HTTP/1.1", "Content-Type: application/json", "X-Empty:", "", ""]
        let body: [UInt8] = Array("{\"a\":\r\n1}\n\n".utf8) + [0xFF, 0x00]
        let message = try #require(RecordedMessage(Array(head.joined(separator: lineBreak).utf8) + body))
        #expect(message.method == "POST")
        #expect(message.path == "/v1/partners/acme/webhook")
        #expect(message.headers.map(\.name) == ["Content-Type", "X-Empty"])
        #expect(message.headers.map(\.value) == ["application/json", ""])
        #expect(message.body == body)
    }

    @Test("A header that stands twice stays twice, and a colon in a value belongs to it")
    func repeatedHeaders() throws {
        let text = "POST / HTTP/1.1\nwebhook-id: a:b\nwebhook-id: c\n\n"
        let message = try #require(RecordedMessage(Array(text.utf8)))
        #expect(message.headers.map(\.value) == ["a:b", "c"])
        #expect(message.body.isEmpty)
    }

    @Test(
        "What does not begin as a message is none",
        arguments: ["", "POST / HTTP/1.1", "POST /\n\n", "POST / HTTP/1.1\nno colon\n\n", "POST / HTTP/1.1\nA: b\n"]
    )
    func malformed(text: String) {
        #expect(RecordedMessage(Array(text.utf8)) == nil)
    }
}
