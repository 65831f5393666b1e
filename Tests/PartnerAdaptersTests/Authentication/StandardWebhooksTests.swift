import CommunityRequests
import PartnerAdapters
import Testing

@Suite("Standard Webhooks are verified as the specification and its libraries do")
struct StandardWebhooksTests {
    private func refusal(
        of vector: WebhookVector,
        headers: MessageHeaders,
        secrets: [String]? = nil,
        body: String? = nil,
        secondsLater: Int64 = 0
    ) throws -> Authenticator.Refusal? {
        let secrets = (secrets ?? [vector.receiverSecret]).map { AuthenticationSecret(value: SecretValue($0)) }
        let authenticator = try Authenticator(scheme: .standardWebhooks, secrets: secrets)
        return authenticator.verify(
            headers: headers,
            body: Array((body ?? vector.body).utf8),
            now: Instant(seconds: vector.timestamp + secondsLater)
        )
    }

    @Test("the libraries' vectors are authentic", arguments: [WebhookVector.a, .b, .c])
    func vectors(_ vector: WebhookVector) throws {
        #expect(try self.refusal(of: vector, headers: vector.headers()) == nil)
    }

    @Test("what is signed for the vectors is what they say", arguments: [WebhookVector.a, .b])
    func signing(_ vector: WebhookVector) throws {
        let signer = try WebhookSigner(secrets: [SecretValue(vector.secret)])
        let headers = MessageHeaders(
            signer.headers(id: vector.id, time: Instant(seconds: vector.timestamp), body: Array(vector.body.utf8))
        )
        #expect(headers.single("webhook-id") == vector.id)
        #expect(headers.single("webhook-timestamp") == String(vector.timestamp))
        #expect(headers.single("webhook-signature") == vector.signature)
    }

    @Test("several keys sign at once during a rotation, and each receiver finds its own")
    func rotation() throws {
        let vectors = [WebhookVector.a, .b, .c]
        let signer = try WebhookSigner(secrets: vectors.map { SecretValue($0.secret) })
        let body = Array("{}".utf8)
        let headers = MessageHeaders(signer.headers(id: "msg_1", time: Instant(seconds: 1_700_000_000), body: body))
        #expect(headers.single("webhook-signature")?.split(separator: " ").count == 3)
        for vector in vectors {
            let secret = AuthenticationSecret(value: SecretValue(vector.receiverSecret))
            let authenticator = try Authenticator(scheme: .standardWebhooks, secrets: [secret])
            #expect(authenticator.verify(headers: headers, body: body, now: Instant(seconds: 1_700_000_000)) == nil)
        }
    }

    @Test("the 32-byte form of a private key signs as the 64-byte form does")
    func seedOnly() throws {
        let seed = "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbc="
        let signer = try WebhookSigner(secrets: [SecretValue(seed)])
        let time = Instant(seconds: WebhookVector.c.timestamp)
        let headers = signer.headers(id: "msg_1", time: time, body: Array(WebhookVector.c.body.utf8))
        #expect(try self.refusal(of: .c, headers: MessageHeaders(headers)) == nil)
    }

    @Test("300 seconds pass both ways, and one more does not")
    func tolerance() throws {
        let vector = WebhookVector.a
        #expect(try self.refusal(of: vector, headers: vector.headers(), secondsLater: 300) == nil)
        #expect(try self.refusal(of: vector, headers: vector.headers(), secondsLater: -300) == nil)
        #expect(try self.refusal(of: vector, headers: vector.headers(), secondsLater: 301) == .tooOld)
        #expect(try self.refusal(of: vector, headers: vector.headers(), secondsLater: -301) == .tooNew)
    }

    @Test(
        "a header that is missing or repeated is refused",
        arguments: ["webhook-id", "webhook-timestamp", "webhook-signature"]
    )
    func headersStandOnce(_ name: String) throws {
        let complete = WebhookVector.a.headers()
        let missing = MessageHeaders { $0 == name ? [] : complete.values(of: $0) }
        let repeated = MessageHeaders {
            $0 == name ? complete.values(of: $0) + complete.values(of: $0) : complete.values(of: $0)
        }
        #expect(try self.refusal(of: .a, headers: missing) == .missingHeader)
        #expect(try self.refusal(of: .a, headers: repeated) == .repeatedHeader)
    }

    @Test(
        "a timestamp is decimal digits without a leading zero",
        arguments: [
            "", "0", "01614265330", "+1614265330", "-1614265330", "1614265330.9", "1614265330 ", "1.6e9", "hello",
            "16142653301614265", "１６１４２６５３３０",
        ]
    )
    func timestamps(_ text: String) throws {
        #expect(try self.refusal(of: .a, headers: WebhookVector.a.headers(timestamp: text)) == .malformedHeader)
    }

    @Test(
        "an identifier is printable ASCII without spaces, at most 256",
        arguments: ["", "msg 1", "msg\u{7F}", "é", String(repeating: "m", count: 257)]
    )
    func identifiers(_ text: String) throws {
        #expect(try self.refusal(of: .a, headers: WebhookVector.a.headers(id: text)) == .malformedHeader)
    }

    @Test("another identifier, time or body is not what was signed")
    func tampering() throws {
        let vector = WebhookVector.a
        #expect(try self.refusal(of: vector, headers: vector.headers(id: "msg_other")) == .mismatch)
        #expect(try self.refusal(of: vector, headers: vector.headers(timestamp: "1614265331")) == .mismatch)
        #expect(try self.refusal(of: vector, headers: vector.headers(), body: #"{"test":2432232314}"#) == .mismatch)
        #expect(try self.refusal(of: vector, headers: vector.headers(), body: "") == .mismatch)
    }

    @Test("one right signature among others suffices; unknown versions and malformed entries are skipped")
    func severalSignatures() throws {
        let right = WebhookVector.a.signature
        let wrong = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc="
        let others = "v2,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= nonsense v1 v1, ,x v1,a,b v1a,AAAA"
        let list = "\(wrong) \(others) \(right)"
        #expect(try self.refusal(of: .a, headers: WebhookVector.a.headers(signature: list)) == nil)
        #expect(
            try self.refusal(of: .a, headers: WebhookVector.a.headers(signature: "\(wrong) \(others)")) == .mismatch
        )
    }

    @Test(
        "a signature that is wrong, cut, empty, not as base64 writes it or of the other version is refused",
        arguments: [
            "", "v1,", "v1,g0hM9SsE", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1O==",
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE", "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            "V1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", "v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE==",
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OF=", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OH=",
            "v1,g0hM9SsE-OTPJTGt_tmIKtSyZlE3uFJELVlNIOLJ1OE=", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=\n",
        ]
    )
    func wrongSignatures(_ signature: String) throws {
        #expect(try self.refusal(of: .a, headers: WebhookVector.a.headers(signature: signature)) == .mismatch)
    }

    @Test("a key of one kind does not verify a signature of the other")
    func kindsOfKeys() throws {
        let (a, c) = (WebhookVector.a, WebhookVector.c)
        #expect(try self.refusal(of: a, headers: c.headers(), secrets: [a.receiverSecret]) == .mismatch)
        #expect(try self.refusal(of: a, headers: a.headers(), secrets: [c.receiverSecret]) == .mismatch)
        #expect(try self.refusal(of: a, headers: c.headers(), secrets: [a.receiverSecret, c.receiverSecret]) == nil)
    }
}
