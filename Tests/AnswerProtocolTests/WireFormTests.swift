import AnswerProtocol
import Testing

@Suite("The JSON forms")
struct WireFormTests {
    @Test("of the keys are written and read, with the suite named")
    func keys() throws {
        let receiptKey = try #require(ReceiptSigningKey(rawRepresentation: Samples.bytes(32, seed: 7)))
        let keys = GatewayKeys(
            gateway: try Samples.gateway(),
            answerKey: try AnswerSealingKey(keyID: 1, rawRepresentation: Samples.bytes(32, seed: 1)).publicKey,
            receiptKey: ReceiptPublicKey(receiptKey),
            logKey: "gateway.example/log+00000000+AQ=="
        )
        let text = String(decoding: try WireJSON.encode(keys), as: UTF8.self)
        #expect(text.contains(#""aead":"AES-128-GCM""#))
        #expect(try WireJSON.decode(GatewayKeys.self, from: Array(text.utf8)) == keys)
        let later = text.replacing("{\"answer_key\"", with: "{\"ohttp\":{},\"answer_key\"")
        #expect(try WireJSON.decode(GatewayKeys.self, from: Array(later.utf8)) == keys)
        let other = text.replacing("AES-128-GCM", with: "NULL")
        #expect(throws: (any Error).self) { try WireJSON.decode(GatewayKeys.self, from: Array(other.utf8)) }
    }

    @Test("of token requests hold 1 to 256 blinded messages of 256 bytes", arguments: [0, 1, 256, 257])
    func tokenRequests(_ count: Int) throws {
        let blinded = Array(repeating: [UInt8](repeating: 7, count: 256), count: count)
        let request = TokenSigningRequest(code: try Samples.code(), blinded: blinded)
        #expect((request != nil) == (1...256).contains(count))
        let element = "\"" + Base64Bytes([UInt8](repeating: 7, count: 256)).base64 + "\""
        let json =
            "{\"public_code\":\"CR-0000-0000-S\",\"blinded\":["
            + Array(repeating: element, count: count).joined(separator: ",") + "]}"
        #expect((try? WireJSON.decode(TokenSigningRequest.self, from: Array(json.utf8))) == request)
    }

    @Test(
        "read base64 in its one form only",
        arguments: ["AA", "AA=", "AB==", "A A=", "_w==", "AA==\n", "AA===", "*"]
    )
    func base64(_ text: String) { #expect(Base64Bytes(base64: text) == nil) }

    @Test(
        "read a code in its one form only",
        arguments: ["CR-0000-0000-0", "cr-0000-0000-S", "CR-O000-0000-S", "CR 0000 0000 S", "CR-0000-0000-SS", ""]
    )
    func code(_ text: String) { #expect(RequestCode(text) == nil) }

    @Test(
        "have times in UTC, to the second",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2026-02-12T22:00:00Z", 1_770_933_600),
            ("2024-02-29T23:59:59Z", 1_709_251_199), ("9999-12-31T23:59:59Z", 253_402_300_799),
        ] as [(String, Int64)]
    )
    func times(_ text: String, _ seconds: Int64) {
        #expect(RFC3339.seconds(text) == seconds)
        #expect(RFC3339.text(seconds) == text)
    }

    @Test("round a fraction as they are told")
    func fractions() {
        #expect(RFC3339.seconds("1970-01-01T00:00:00.500Z") == 0)
        #expect(RFC3339.seconds("1970-01-01T00:00:00.500Z", rounding: .up) == 1)
        #expect(RFC3339.seconds("1970-01-01T00:00:00.000Z", rounding: .up) == 0)
    }

    @Test(
        "have no time that there is not",
        arguments: [
            "2025-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:00:60Z",
            "2026-01-01T00:00:00", "2026-01-01T00:00:00+00:00", "2026-01-01T00:00:00.Z", "1969-12-31T23:59:59Z",
        ]
    )
    func noTime(_ text: String) { #expect(RFC3339.seconds(text) == nil) }
}
